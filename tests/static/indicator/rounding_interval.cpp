// The rule that turns a printed number into an interval. The examples are those of the design ("half a unit of the last
// digit printed before a magnitude word, a percent sign or a unit; the trailing zeros of a plain integer of three
// digits or more are rounding; an unqualified count below 100 is exact"); the ends are worked out by hand.
#include <almanac/indicator/rounding_interval.hpp>
#include <almanac/number/printed_number.hpp>
#include <almanac/unit/units.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr unit truck = counted("truck");
constexpr unit attack = counted("attack");
constexpr unit incident = counted("incident");

constexpr decimal printed(std::string_view text) { return parse_printed_number(text).value; }
constexpr interval plain(std::string_view text, unit const& u, rounding_rule const& rule = {}) {
    return rounding_interval(printed(text), qualifier::plain, u, rule);
}
constexpr interval with(qualifier q, std::string_view text, unit const& u, rounding_rule const& rule = {}) {
    return rounding_interval(printed(text), q, u, rule);
}
constexpr interval from_to(decimal a, decimal b) { return half_open_interval(a, b); }
} // namespace

// Half a unit of the last digit before a magnitude word.
PROVE("392 million is 391.5 to 392.5 million", plain("392 million", units::USD) == from_to({3915, 5}, {3925, 5}));
PROVE("1.9 billion is 1.85 to 1.95 billion", plain("1.9 billion", units::USD) == from_to({185, 7}, {195, 7}));
PROVE("500 million is 499.5 to 500.5 million", plain("500 million", units::USD) == from_to({4995, 5}, {5005, 5}));
PROVE("20 billion is 19.5 to 20.5 billion", plain("20 billion", units::USD) == from_to({195, 8}, {205, 8}));
PROVE("2.0 billion is 1.95 to 2.05 billion", plain("2.0 billion", units::USD) == from_to({195, 7}, {205, 7}));
PROVE("8 trillion is 7.5 to 8.5 trillion", plain("8 trillion", units::USD) == from_to({75, 11}, {85, 11}));
PROVE("100 thousand is 99.5 to 100.5 thousand", plain("100 thousand", truck) == from_to({99500, 0}, {100500, 0}));
PROVE("12 lakh is 11.5 to 12.5 lakh", plain("12 lakh", units::INR) == from_to({1150000, 0}, {1250000, 0}));
PROVE("30 crore is 29.5 to 30.5 crore", plain("30 crore", units::INR) == from_to({295, 6}, {305, 6}));
PROVE("36 million persons are not exact", plain("36 million", units::person) == from_to({355, 5}, {365, 5}));

// Before a percent sign or a unit.
PROVE("76% is 75.5 to 76.5", plain("76", units::percent) == from_to({755, -1}, {765, -1}));
PROVE("15.5% is 15.45 to 15.55", plain("15.5", units::percent) == from_to({1545, -2}, {1555, -2}));
PROVE("100% is 99.5 to 100.5", plain("100", units::percent) == from_to({995, -1}, {1005, -1}));
PROVE("0.05% is 0.045 to 0.055", plain("0.05", units::percent) == from_to({45, -3}, {55, -3}));
PROVE("0% is -0.5 to 0.5", plain("0", units::percent) == from_to({-5, -1}, {5, -1}));
PROVE("25 days are 24.5 to 25.5", plain("25", units::d) == from_to({245, -1}, {255, -1}));
PROVE("1,814 km are 1,813.5 to 1,814.5", plain("1,814", units::km) == from_to({18135, -1}, {18145, -1}));
PROVE("3.50 t are 3.495 to 3.505", plain("3.50", units::t) == from_to({3495, -3}, {3505, -3}));
PROVE("12 trucks a month are a rate, not a count", plain("12", truck / units::mo) == from_to({115, -1}, {125, -1}));

// Trailing zeros of a plain integer of three digits or more.
PROVE("12,000 incidents are 11,500 to 12,500", plain("12,000", incident) == from_to(11500, 12500));
PROVE("1,300 MW are 1,250 to 1,350", plain("1,300", units::MW) == from_to(1250, 1350));
PROVE("150 km are 145 to 155", plain("150", units::km) == from_to(145, 155));
PROVE("USD 300 a tonne are 250 to 350", plain("300", units::USD / units::t) == from_to(250, 350));
PROVE("100 trucks are 50 to 150", plain("100", truck) == from_to(50, 150));
PROVE("99 trucks are 99", plain("99", truck) == exactly(99));
PROVE("101 trucks are 100.5 to 101.5", plain("101", truck) == from_to({1005, -1}, {1015, -1}));
PROVE("90 km are 89.5 to 90.5: two digits are no rounding", plain("90", units::km) == from_to({895, -1}, {905, -1}));
PROVE("200.0 km are 199.95 to 200.05", plain("200.0", units::km) == from_to({19995, -2}, {20005, -2}));
PROVE("zeros stay digits where the rule says so",
      plain("12,000", incident, {.trailing_zeros_are_rounding = false}) == from_to({119995, -1}, {120005, -1}));

// Counts below 100.
PROVE("12 trucks are 12", plain("12", truck) == exactly(12));
PROVE("43 incidents are 43", plain("43", incident) == exactly(43));
PROVE("no truck is no truck", plain("0", truck) == exactly(0));
PROVE("12 kilometres are not a count", plain("12", units::km) == from_to({115, -1}, {125, -1}));
PROVE("a pure number is not a count", plain("3", units::one) == from_to({25, -1}, {35, -1}));
PROVE("1.5 trucks are not a count", plain("1.5", truck) == from_to({145, -2}, {155, -2}));
PROVE("the limit can be moved", plain("12", truck, {.counts_exact_below = 10}) == from_to({115, -1}, {125, -1}));
PROVE("a rank is exact", plain("118", units::rank) == exactly(118));
PROVE("exact is exact", with(qualifier::exact, "12,000", units::km) == exactly(12000));

// About and estimated widen twofold, or as the caller says.
PROVE("about 25 days are 24 to 26", with(qualifier::about, "25", units::d) == from_to(24, 26));
PROVE("an estimated 4,000 are 3,000 to 5,000",
      with(qualifier::estimated, "4,000", units::person) == from_to(3000, 5000));
PROVE("about 12 trucks are 11 to 13", with(qualifier::about, "12", truck) == from_to(11, 13));
PROVE("about 1.9 billion is 1.8 to 2.0 billion",
      with(qualifier::about, "1.9 billion", units::USD) == from_to({18, 8}, {20, 8}));
PROVE("about with the factor 5",
      with(qualifier::about, "25", units::d, {.about_factor = 5}) == from_to({225, -1}, {275, -1}));

// Bounds.
PROVE("over 700 attacks", with(qualifier::over, "700", attack) == above(700));
PROVE("over 12 trucks does not hold 12", !contains(with(qualifier::over, "12", truck), decimal(12)));
PROVE("at least 700 attacks", with(qualifier::at_least, "700", attack) == at_least(700));
PROVE("less than 1% is [0, 1)", with(qualifier::under, "1", units::percent) == from_to(0, 1));
PROVE("at most 5 km is [0, 5]", with(qualifier::at_most, "5", units::km) == closed_interval(0, 5));
PROVE("less than zero has no floor", with(qualifier::under, "0", units::percent) == below(0));
PROVE("less than -2% has no floor", with(qualifier::under, "-2", units::percent) == below(-2));
PROVE("at most -2% has no floor", with(qualifier::at_most, "-2", units::percent) == at_most(-2));
PROVE("over -2%", with(qualifier::over, "-2", units::percent) == above(-2));

// Below zero the rule is the mirror image: the end away from zero is the open one.
PROVE("-20% is (-20.5, -19.5]",
      plain("-20", units::percent) == interval{{-205, -1}, {-195, -1}, bound::open, bound::closed});
PROVE("-12,000 km is (-12,500, -11,500]",
      plain("-12,000", units::km) == interval{-12500, -11500, bound::open, bound::closed});
PROVE("-12 trucks are exact", plain("-12", truck) == exactly(-12));
