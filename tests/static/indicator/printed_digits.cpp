// From an interval to printed digits. Expectations are worked out by hand from the rule; the four properties are in
// `runtime/indicator/printed_digits.cpp`.
#include <almanac/indicator/figure_text.hpp>
#include <almanac/indicator/parse_figure.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr any_figure made(decimal value, interval const& range, qualifier q, unit const& in) {
    any_figure out;
    out.value = value;
    out.range = range;
    out.qualified = q;
    out.its_unit = in;
    return out;
}
constexpr bool says(decimal value, interval const& range, std::string_view expected, unit const& in = units::one,
                    qualifier q = qualifier::plain, amount_style style = amount_style::words) {
    return to_text(made(value, range, q, in), style).view() == expected;
}
constexpr interval open(decimal a, decimal b) { return open_interval(a, b); }
constexpr auto symbol = amount_style::symbol;
constexpr auto digits = amount_style::digits;
constexpr auto over = qualifier::over;
constexpr auto under = qualifier::under;
constexpr auto at_most_ = qualifier::at_most;
constexpr auto plain = qualifier::plain;
} // namespace

// What was printed like that is printed like that.
PROVE("392 million", says({392, 6}, half_open_interval({3915, 5}, {3925, 5}), "USD 392 million", units::USD));
PROVE("2.0 billion keeps its zero",
      says({20, 8}, half_open_interval({195, 7}, {205, 7}), "$2.0 billion", units::USD, plain, symbol));
PROVE("12,000 at half a thousand", says(12000, half_open_interval(11500, 12500), "12,000"));
PROVE("over 700", says(700, above(700), "over 700 attacks", counted("attack"), over));
PROVE("less than 1%", says(1, half_open_interval(0, 1), "less than 1%", units::percent, under));
PROVE("multiples", to_text(parse_figure("three times")) == "3 times" && to_text(parse_figure("doubling")) == "double" &&
                       to_text(parse_figure("halved")) == "half");

// The table of the design: what a reader is shown.
PROVE("a share of 1/4 of two round numbers", says(25, open({219, -1}, {283, -1}), "25 (21 to 29) %", units::percent));
PROVE("a share to 5 % either way is about", says(25, open({225, -1}, {275, -1}), "about 25%", units::percent));
PROVE("a ratio of 4.8469 in (4.713, 4.981)", says({48469, -4}, open({47134, -4}, {49808, -4}), "about 4.8"));
PROVE("0.4 billion in (0.3, 0.5)", says({4, 8}, open({3, 8}, {5, 8}), "about USD 0.4 billion", units::USD));
PROVE("the same in digits says the range",
      says({4, 8}, open({3, 8}, {5, 8}), "USD 400,000,000 (300,000,000 to 500,000,000)", units::USD, plain, digits));
PROVE("nothing but noise", says({0, 6}, open({-1, 6}, {1, 6}), "USD 0 (-1 to 1) million", units::USD));
PROVE("a half in (0.2, 1)", says({5, -1}, open({2, -1}, 1), "0.5 (0.2 to 1.0)"));
PROVE("a growth of 200 % in (66, 600)", says(200, open({6667, -2}, 600), "200 (60 to 600) %", units::percent));
PROVE("a growth of -21 %", says({-2105, -2}, open({-2564, -2}, {-1622, -2}), "-21 (-26 to -16) %", units::percent));
PROVE("a value at its end", says(500, half_open_interval(480, 500), "about 490"));
PROVE("a value that drowns in its interval", says(3, closed_interval(-400, 420), "3 (-400 to 500)"));
PROVE("zero is no end of what is above zero", says(1, open({1, -3}, 1000), "1 (0.001 to 1,000)"));
PROVE("25 days less exactly 10", says(15, half_open_interval({145, -1}, {155, -1}), "15 d", units::d));

// On each threshold and just beyond it: the text five times as wide as what is known, the value a quarter of the
// interval away, and the range three tenths wider.
PROVE("five times as wide",
      says(50, closed_interval({499, -1}, {501, -1}), "50%", units::percent) &&
          says(50, closed_interval({4991, -2}, {501, -1}), "50.0 (49.9 to 50.1) %", units::percent));
PROVE("a quarter away", says({105, -1}, closed_interval({89, -1}, {109, -1}), "about 10") &&
                            says({105, -1}, closed_interval({891, -2}, {109, -1}), "10.5 (8.9 to 10.9)"));
PROVE("three tenths wider", says({116, -1}, closed_interval({105, -1}, {1281, -2}), "12 (10 to 13)") &&
                                says({116, -1}, closed_interval({105, -1}, {1280, -2}), "11.6 (10.5 to 12.8)"));

PROVE("no about where one digit less needs none", says(-99, open({-99095, -3}, {-98895, -3}), "-99%", units::percent));
PROVE("about 5.0 is about 5", says({499, 7}, closed_interval({472, 7}, {526, 7}), "about USD 5 billion", units::USD));
PROVE("three digits less", says({19773, -4}, closed_interval({1977240681, -9}, {20690269, -7}), "2"));

// Exact numbers.
PROVE("120 less 100", says(20, exactly(20), "USD 20", units::USD, qualifier::exact));
PROVE("a whole number keeps all digits", says(1234567890, exactly(1234567890), "1,234,567,890"));
PROVE("a fraction of six digits too", says({123456, -5}, exactly({123456, -5}), "1.23456"));
PROVE("a longer one has six", says({123456789, -8}, exactly({123456789, -8}), "1.23457"));
PROVE("but all before the point", says({123456789, -2}, exactly({123456789, -2}), "1,234,568"));
PROVE("a third has six digits",
      says({333333333333333333, -18}, open({333333333333333333, -18}, {333333333333333334, -18}), "0.333333"));

// Bounds.
PROVE("over 16.27 is over 16", says({1627, -2}, above({16279, -3}), "over 16", units::one, over));
PROVE("a bound of four digits was computed with more", says(7500, above(7434), "over 7,400", units::one, over));
PROVE("a bound below zero is negative by itself", says(-6, below(-5), "less than -5", units::one, under));
PROVE("over 743 keeps three digits", says(743, above(743), "over 743", units::one, over));
PROVE("under 16.27 is less than 17",
      says({1627, -2}, below({16279, -3}), "less than 17, perhaps negative", units::one, under));
PROVE("over -16.27 is over -17", says({-1627, -2}, above({-16279, -3}), "over -17", units::one, over));
PROVE("at most stays", says(25, closed_interval(0, {33333, -3}), "at most 34%", units::percent, at_most_));
PROVE("a bound that belongs to the values", says(25, closed_interval(0, 34), "at most 34%", units::percent, under));
PROVE("open to infinity without a word", says(5, above(4), "over 4") && says(5, at_least(4), "at least 4") &&
                                             says(5, at_most(9), "at most 9, perhaps negative"));
PROVE("opposite bounds are a range", says(100, open(-400, 500), "100 (-400 to 500)", units::one, qualifier::between));
PROVE("nothing is known", says(5, everything(), "not known"));

// Numbers that a program hands over are exact.
PROVE("state", state<units::USD>(100, {}).range == exactly(100) &&
                   state<units::USD>(100, {}).qualified == qualifier::exact &&
                   state<units::USD>(100, {}, plain).range == exactly(100));
PROVE("printed", state<units::USD>(printed(100), {}).range == half_open_interval(95, 105));
PROVE("text", state<units::USD>("$1,000", {}).range == half_open_interval(950, 1050) &&
                  state<units::percent>("about 25 %", {}).qualified == qualifier::about);
PROVE("an exact figure prints its digits", to_text(state<units::USD>(1000, {})) == "USD 1,000");
PROVE("a number handed over with a bound", state<units::USD>(100, {}, over).range == above(100));

PROVE("outward",
      rounded_outward(closed_interval({471337, -5}, {498084, -5}), 3) == closed_interval({471, -2}, {499, -2}) &&
          rounded_outward(closed_interval({-498084, -5}, {-471337, -5}), 3) ==
              closed_interval({-499, -2}, {-471, -2}) &&
          rounded_outward(closed_interval(5, 7), 3) == closed_interval(5, 7));
