// The digits that a result can defend, and results as text. Expectations are worked out by hand from the rule: the
// finest decimal place of which the interval is at most five units wide.
#include <almanac/compare.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr bool shows(decimal value, interval const& range, decimal expected) {
    return same_digits(honest_digits(value, range), expected);
}
constexpr bool says(any_figure const& r, std::string_view expected, amount_style style = amount_style::words) {
    return to_text(r, style).view() == expected;
}
constexpr any_figure plain_result(decimal value, interval const& range, reasons waived = {}) {
    return {value, range, qualifier::between, {.waived = waived}, {}, units::one};
}
constexpr basis in_2024{.when = year(2024), .kind = nature::flow};
template <unit U>
constexpr any_figure plain(decimal value, qualifier q = qualifier::plain) {
    return forget_unit(state<U>(value, in_2024, q));
}
constexpr unit truck = counted("truck");
} // namespace

// Width 0.27: 2.7 tenths.
PROVE("4.8469 in [4.71, 4.98] is 4.8", shows({48469, -4}, closed_interval({471, -2}, {498, -2}), {48, -1}));
// Width 0.82: 8.2 tenths, so whole ones.
PROVE("22.14 in [21.74, 22.56] is 22", shows({2214, -2}, closed_interval({2174, -2}, {2256, -2}), 22));
PROVE("a width of five units is enough", shows({1234, -2}, closed_interval(12, {125, -1}), {123, -1}));
PROVE("a width beyond five units is not", shows({1234, -2}, closed_interval(12, {1251, -2}), 12));
PROVE("a figure as printed keeps its digits", shows({392, 6}, half_open_interval({3915, 5}, {3925, 5}), {392, 6}) &&
                                                  shows({19, 8}, half_open_interval({185, 7}, {195, 7}), {19, 8}) &&
                                                  shows(25, half_open_interval({245, -1}, {255, -1}), 25));
PROVE("12,000 at +-500 is 12 thousand", shows(12000, half_open_interval(11500, 12500), {12, 3}));
PROVE("an exact value keeps its digits", shows({125, -2}, exactly({125, -2}), {125, -2}));
PROVE("an exact whole number keeps all", shows(1234567890, exactly(1234567890), 1234567890));
PROVE("an exact fraction has six digits at most", shows({123456789, -8}, exactly({123456789, -8}), {123457, -5}));
PROVE("a third has six digits",
      shows({333333333333333333, -18}, open_interval({333333333333333333, -18}, {333333333333333334, -18}),
            {333333, -6}));
PROVE("a value that drowns in its interval", shows(3, closed_interval(-400, 420), {0, 3}));
PROVE("negative", shows({-48469, -4}, closed_interval({-498, -2}, {-471, -2}), {-48, -1}));
PROVE("half even", shows({25, -1}, closed_interval(1, 4), 2) && shows({35, -1}, closed_interval(2, 5), 4));
PROVE("over 16.27 is over 16", shows({1627, -2}, above({1627, -2}), 16));
PROVE("under 16.27 is under 17", shows({1627, -2}, below({1627, -2}), 17));
PROVE("over -16.27 is over -17", shows({-1627, -2}, above({-1627, -2}), -17));
PROVE("nothing is known", shows({1627, -2}, everything(), {1627, -2}));

PROVE("claims", claim_of(5, closed_interval(4, 6)) == claim::value && claim_of(5, above(4)) == claim::over &&
                    claim_of(5, below(9)) == claim::under && claim_of(5, everything()) == claim::nothing &&
                    claim_of(1, half_open_interval(0, 1)) == claim::under &&
                    claim_of(0, open_interval(0, 1)) == claim::over && claim_of(3, exactly(3)) == claim::value);
// A fifth of [0, 10] is 2.
PROVE("a value near an end stands for it", claim_of({81, -1}, closed_interval(0, 10)) == claim::under &&
                                               claim_of(8, closed_interval(0, 10)) == claim::value &&
                                               claim_of(2, closed_interval(0, 10)) == claim::value &&
                                               claim_of({19, -1}, closed_interval(0, 10)) == claim::over);

PROVE("a value", says(plain_result({48469, -4}, closed_interval({471, -2}, {498, -2})), "4.8"));
PROVE("over and at least", says(plain_result(16, above({1627, -2})), "over 16") &&
                               says(plain_result(16, at_least({1627, -2})), "at least 16"));
PROVE("under and at most", says(plain_result(16, below({1627, -2})), "under 17") &&
                               says(plain_result(16, at_most({1627, -2})), "at most 17"));
PROVE("anything", says(plain_result(16, everything()), "anything, perhaps 16"));
PROVE("a waiver is part of the result",
      says(plain_result(22, exactly(22), waive(reason::period_unknown, reason::nature)),
           "22 [waived: period_unknown, nature]"));

PROVE("India against Pakistan", says(ratio(plain<units::USD>({19, 8}), plain<units::USD>({392, 6})), "4.8"));
PROVE("India ahead of Pakistan",
      says(gap(plain<units::USD>({19, 8}), plain<units::USD>({392, 6})), "USD 1.5 billion") &&
          says(gap(plain<units::USD>({19, 8}), plain<units::USD>({392, 6})), "$1.5 billion", amount_style::symbol) &&
          says(gap(plain<units::USD>({19, 8}), plain<units::USD>({392, 6})), "USD 1,500,000,000",
               amount_style::digits));
PROVE("620 to 28", says(ratio(plain<units::USD>({620, 6}), plain<units::USD>({28, 6})), "22"));
PROVE("28 less 45",
      says(gap(plain<units::USD>({28, 6}), plain<units::USD>({45, 6})), "-$17 million", amount_style::symbol));
PROVE("28 and 45",
      says(sum(plain<units::USD>({28, 6}), plain<units::USD>({45, 6})), "$73 million", amount_style::symbol));
PROVE("28 of 392", says(share(plain<units::USD>({28, 6}), plain<units::USD>({392, 6})), "7.1%"));
PROVE("25 days less exactly 10 are no 15.0",
      says(gap(plain<units::d>(25), plain<units::d>(10, qualifier::exact)), "15 d"));
PROVE("one truck of three", says(ratio(plain<truck>(1), plain<truck>(3)), "0.333333"));
PROVE("12 trucks of 8", says(ratio(plain<truck>(12), plain<truck>(8)), "1.5"));
PROVE("over 700 to 43: 16.279", says(ratio(plain<truck>(700, qualifier::over), plain<truck>(43)), "over 16"));
PROVE("less than 1% of 20%: up to 5.128%",
      says(share(plain<units::percent>(1, qualifier::under), plain<units::percent>(20)), "under 5.2%"));
PROVE("76% less less than 1%",
      says(gap(plain<units::percent>(76), plain<units::percent>(1, qualifier::under)), "75 percentage points"));
PROVE("two places", says(gap(plain<units::rank>(5), plain<units::rank>(3)), "2"));
PROVE("a typed result", to_text(ratio(state<truck>(12, in_2024), state<truck>(8, in_2024))).view() == "1.5");

PROVE("outward",
      rounded_outward(closed_interval({471337, -5}, {498084, -5}), 3) == closed_interval({471, -2}, {499, -2}) &&
          rounded_outward(closed_interval({-498084, -5}, {-471337, -5}), 3) ==
              closed_interval({-499, -2}, {-471, -2}) &&
          rounded_outward(closed_interval(5, 7), 3) == closed_interval(5, 7));
