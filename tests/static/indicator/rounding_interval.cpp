// The rule that turns a printed number into an interval. Expectations are worked out by hand from the sentences of its
// docstring; those of the default rule come first, then those of the enclosing one.
#include <almanac/indicator/rounding_interval.hpp>
#include <almanac/number/interval.hpp>
#include <almanac/number/text/printed_number.hpp>
#include <almanac/unit/units.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr unit truck = counted("truck");
constexpr unit attack = counted("attack");
constexpr unit incident = counted("incident");

constexpr interval with(qualifier q, std::string_view text, unit const& u, rounding_rule const& rule = {}) {
    return rounding_interval(printed_form(parse_printed_number(text)), q, u, rule);
}
constexpr interval plain(std::string_view text, unit const& u, rounding_rule const& rule = {}) {
    return with(qualifier::plain, text, u, rule);
}
constexpr interval all_of(std::string_view text, unit const& u) { return plain(text, u, rounding_rules::enclosing); }
constexpr interval about(std::string_view text, unit const& u) { return with(qualifier::about, text, u); }
constexpr interval times(decimal value, rounding_rule const& rule = {}) {
    return rounding_interval(value, qualifier::multiple, units::one, rule);
}
constexpr interval from_to(decimal a, decimal b) { return half_open_interval(a, b); }
constexpr interval closed(decimal a, decimal b) { return closed_interval(a, b); }
} // namespace

// Half a unit of the last digit that counts.
PROVE("392 million is 391.5 to 392.5 million", plain("392 million", units::USD) == from_to({3915, 5}, {3925, 5}));
PROVE("1.9 billion is 1.85 to 1.95 billion", plain("1.9 billion", units::USD) == from_to({185, 7}, {195, 7}));
PROVE("62 billion is 61.5 to 62.5 billion", plain("62 billion", units::USD) == from_to({615, 8}, {625, 8}));
PROVE("36 million persons are not exact", plain("36 million", units::person) == from_to({355, 5}, {365, 5}));
PROVE("25 days are 24.5 to 25.5", plain("25", units::d) == from_to({245, -1}, {255, -1}));
PROVE("1,814 km are 1,813.5 to 1,814.5", plain("1,814", units::km) == from_to({18135, -1}, {18145, -1}));
PROVE("12,000 incidents are 11,500 to 12,500", plain("12,000", incident) == from_to(11500, 12500));
PROVE("1,300 MW are 1,250 to 1,350", plain("1,300", units::MW) == from_to(1250, 1350));
PROVE("150 km are 145 to 155", plain("150", units::km) == from_to(145, 155));
PROVE("250,000 km: half of ten thousand", plain("250,000", units::km) == from_to(245000, 255000));
PROVE("12 trucks a month are a rate, not a count", plain("12", truck / units::mo) == from_to({115, -1}, {125, -1}));
PROVE("110 Mbit/s and 100 do not meet",
      plain("110", units::Mbit_per_s) == from_to(105, 115) && plain("100", units::Mbit_per_s) == from_to(95, 105));

// Round numbers: 5 %, or half a unit of the second digit where that is more.
PROVE("500 million is 475 to 525 million", plain("500 million", units::USD) == from_to({475, 6}, {525, 6}));
PROVE("2 billion is 1.9 to 2.1 billion", plain("2 billion", units::USD) == from_to({19, 8}, {21, 8}));
PROVE("1 billion is 0.95 to 1.05 billion", plain("1 billion", units::USD) == from_to({95, 7}, {105, 7}));
PROVE("9 million is 8.55 to 9.45 million", plain("9 million", units::t) == from_to({855, 4}, {945, 4}));
PROVE("20,000 MW are 19,000 to 21,000", plain("20,000", units::MW) == from_to(19000, 21000));
PROVE("USD 300 a tonne are 285 to 315", plain("300", units::USD / units::t) == from_to(285, 315));
PROVE("10 days are 9.5 to 10.5", plain("10", units::d) == from_to({95, -1}, {105, -1}));
PROVE("20 milliseconds are 19 to 21", plain("20", units::ms) == from_to(19, 21));
PROVE("10 km of one digit: half a unit of the second", plain("10", units::km) == from_to({95, -1}, {105, -1}));
PROVE("30 crore as 300 million", plain("30 crore", units::INR) == plain("300 million", units::INR) &&
                                     plain("30 crore", units::INR) == from_to({285, 6}, {315, 6}));
PROVE("5 lakh as 500,000", plain("5 lakh", units::INR) == from_to(475000, 525000));
PROVE("by another percentage", plain("500 million", units::USD, {.round_percent = 2}) == from_to({490, 6}, {510, 6}));
PROVE("but half a unit of the second digit",
      plain("10", units::d, {.round_percent = 2}) == from_to({95, -1}, {105, -1}));
PROVE("no more than half a unit",
      plain("15 million", units::USD, {.round_percent = 30}) == from_to({145, 5}, {155, 5}));

// Digits behind a point count, with a word or without.
PROVE("2.0 billion is 1.95 to 2.05 billion", plain("2.0 billion", units::USD) == from_to({195, 7}, {205, 7}));
PROVE("0.4 billion is 0.35 to 0.45 billion", plain("0.4 billion", units::USD) == from_to({35, 7}, {45, 7}));
PROVE("0.05 billion is 0.045 to 0.055 billion", plain("0.05 billion", units::USD) == from_to({45, 6}, {55, 6}));
PROVE("1.90 billion is 1.895 to 1.905 billion", plain("1.90 billion", units::USD) == from_to({1895, 6}, {1905, 6}));
PROVE("3.50 t are 3.495 to 3.505", plain("3.50", units::t) == from_to({3495, -3}, {3505, -3}));
PROVE("200.0 km are 199.95 to 200.05", plain("200.0", units::km) == from_to({19995, -2}, {20005, -2}));
PROVE("0.5 is 0.45 to 0.55", plain("0.5", units::one) == from_to({45, -2}, {55, -2}));
PROVE("a decimal says as much as its text",
      rounding_interval({4, 8}, qualifier::plain, units::USD) == plain("0.4 billion", units::USD) &&
          rounding_interval({400, 6}, qualifier::plain, units::USD) == plain("400 million", units::USD) &&
          rounding_interval({20, 8}, qualifier::plain, units::USD) == plain("2.0 billion", units::USD));
PROVE("printed digits",
      rounding_interval(printed(392, 6), qualifier::plain, units::USD) == plain("392 million", units::USD) &&
          rounding_interval(printed(20, 8), qualifier::plain, units::USD) == plain("2.0 billion", units::USD) &&
          rounding_interval(printed(12000), qualifier::plain, incident) == plain("12,000", incident));

// Percentages, points and index numbers: the last digit.
PROVE("76% is 75.5 to 76.5", plain("76", units::percent) == from_to({755, -1}, {765, -1}));
PROVE("30% is 29.5 to 30.5", plain("30", units::percent) == from_to({295, -1}, {305, -1}));
PROVE("15.5% is 15.45 to 15.55", plain("15.5", units::percent) == from_to({1545, -2}, {1555, -2}));
PROVE("100% is 99.5 to 100.5", plain("100", units::percent) == from_to({995, -1}, {1005, -1}));
PROVE("20 basis points", plain("20", units::basis_point) == from_to({195, -1}, {205, -1}));
PROVE("an index of 100", plain("100", units::index) == from_to({995, -1}, {1005, -1}));

// Counts below 100 that are no tens, ranks and what is marked exact.
PROVE("12 trucks are 12", plain("12", truck) == exactly(12));
PROVE("43 incidents are 43", plain("43", incident) == exactly(43));
PROVE("no truck is no truck", plain("0", truck) == exactly(0));
PROVE("50 trucks are 47.5 to 52.5", plain("50", truck) == from_to({475, -1}, {525, -1}));
PROVE("99 trucks are 99, 101 are 100.5 to 101.5",
      plain("99", truck) == exactly(99) && plain("101", truck) == from_to({1005, -1}, {1015, -1}));
PROVE("12 kilometres are not a count", plain("12", units::km) == from_to({115, -1}, {125, -1}));
PROVE("1.5 trucks are not a count", plain("1.5", truck) == from_to({145, -2}, {155, -2}));
PROVE("the limit can be moved", plain("12", truck, {.counts_exact_below = 12}) == from_to({115, -1}, {125, -1}) &&
                                    plain("12", truck, {.counts_exact_below = 13}) == exactly(12));
PROVE("a rank is exact", plain("118", units::rank) == exactly(118) && plain("150", units::rank) == exactly(150));
PROVE("exact is exact", with(qualifier::exact, "12,000", units::km) == exactly(12000));

// About: twice the plain width, or 12 % up to five units of the last digit.
PROVE("about 400 are 352 to 448", about("400", attack) == closed(352, 448));
PROVE("about 62 billion are 57 to 67", about("62 billion", units::USD) == closed({57, 9}, {67, 9}));
PROVE("about 4 % are 3 to 5", about("4", units::percent) == closed(3, 5));
PROVE("about 25 % are 22 to 28", about("25", units::percent) == closed(22, 28));
PROVE("about 70 % are 61.6 to 78.4", about("70", units::percent) == closed({616, -1}, {784, -1}));
PROVE("about 0.4 billion are 0.3 to 0.5", about("0.4 billion", units::USD) == closed({3, 8}, {5, 8}));
PROVE("about 1,814 km: five units", about("1,814", units::km) == closed(1809, 1819));
PROVE("about 12 trucks: 12 %", about("12", truck) == closed({1056, -2}, {1344, -2}));
PROVE("about 7 trucks: 12 %", about("7", truck) == closed({616, -2}, {784, -2}));
PROVE("about 2 %: twice half a point", about("2", units::percent) == closed(1, 3));
PROVE("an estimated 4,000 are 3,520 to 4,480",
      with(qualifier::estimated, "4,000", units::person) == closed(3520, 4480));
PROVE("about by another percentage", with(qualifier::about, "400", attack, {.about_percent = 20}) == closed(320, 480));
PROVE("never narrower than twice the plain width",
      with(qualifier::about, "400", attack, {.about_percent = 1}) == closed(360, 440));
PROVE("nearly 400 million", with(qualifier::nearly, "400 million", units::USD) == from_to({380, 6}, {400, 6}));
PROVE("nearly 4 %", with(qualifier::nearly, "4", units::percent) == from_to({35, -1}, 4));

// Bounds.
PROVE("over 700 attacks", with(qualifier::over, "700", attack) == above(700));
PROVE("over 12 trucks does not hold 12", !contains(with(qualifier::over, "12", truck), decimal(12)));
PROVE("at least 700 attacks", with(qualifier::at_least, "700", attack) == at_least(700));
PROVE("less than 1% is [0, 1)", with(qualifier::under, "1", units::percent) == from_to(0, 1));
PROVE("at most 5 km is [0, 5]", with(qualifier::at_most, "5", units::km) == closed(0, 5));
PROVE("less than zero has no floor", with(qualifier::under, "0", units::percent) == below(0));
PROVE("less than -2% has no floor", with(qualifier::under, "-2", units::percent) == below(-2));
PROVE("at most -2% has no floor", with(qualifier::at_most, "-2", units::percent) == at_most(-2));
PROVE("over -2%", with(qualifier::over, "-2", units::percent) == above(-2));

// Multiples in words: to a factor of 1.1; halving undoes doubling.
PROVE("double", times(2).upper == decimal(22, -1) && times(2).lower == decimal(181818181818181818, -17));
PROVE("half", times({5, -1}).upper == decimal(55, -2) && times({5, -1}).lower == decimal(454545454545454545, -18));
PROVE("half of double is one, to the last digit",
      contains(times(2) * times({5, -1}), decimal(1)) && divide(exactly(1), times(2)).lower == times({5, -1}).lower);
PROVE("a target is exact", rounding_interval(2, qualifier::exact, units::one) == exactly(2));

// Below zero the rule is the mirror image: the end away from zero is the open one.
PROVE("-20% is (-20.5, -19.5]",
      plain("-20", units::percent) == interval{{-205, -1}, {-195, -1}, bound::open, bound::closed});
PROVE("-12,000 km is (-12,500, -11,500]",
      plain("-12,000", units::km) == interval{-12500, -11500, bound::open, bound::closed});
PROVE("-12 trucks are exact", plain("-12", truck) == exactly(-12));
PROVE("zero", plain("0", units::km) == from_to({-5, -1}, {5, -1}));

// All that could have been printed like that.
PROVE("500 million is 450 to 550 million", all_of("500 million", units::USD) == closed({450, 6}, {550, 6}));
PROVE("2 billion is 1.5 to 2.5 billion", all_of("2 billion", units::USD) == closed({15, 8}, {25, 8}));
PROVE("1.9 billion is the same but for its end", all_of("1.9 billion", units::USD) == closed({185, 7}, {195, 7}));
PROVE("20,000 MW are 15,000 to 25,000", all_of("20,000", units::MW) == closed(15000, 25000));
PROVE("15 % are 12.5 to 17.5, 16 % 15.5 to 16.5", all_of("15", units::percent) == closed({125, -1}, {175, -1}) &&
                                                      all_of("16", units::percent) == closed({155, -1}, {165, -1}));
PROVE("15.5 % are 15.45 to 15.55", all_of("15.5", units::percent) == closed({1545, -2}, {1555, -2}));
PROVE("counts", all_of("7", truck) == exactly(7) && all_of("50", truck) == closed(45, 55));
PROVE("about is twice as wide", with(qualifier::about, "400", attack, rounding_rules::enclosing) == closed(300, 500));
PROVE("nearly 400 million",
      with(qualifier::nearly, "400 million", units::USD, rounding_rules::enclosing) == from_to({350, 6}, {400, 6}));
PROVE("double is 1.5 to 2.5, half 0.4 to 0.667",
      times(2, rounding_rules::enclosing) == closed({15, -1}, {25, -1}) &&
          times({5, -1}, rounding_rules::enclosing) == closed({4, -1}, {666666666666666667, -18}));
PROVE("once is 0.5 to 1.5", times(1, rounding_rules::enclosing) == closed({5, -1}, {15, -1}));
PROVE("bounds are the same", with(qualifier::over, "700", attack, rounding_rules::enclosing) == above(700));
