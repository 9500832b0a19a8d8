// Computed figures as text, with the digits that they can defend: see `static/indicator/printed_digits.cpp`.
#include <almanac/compare.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr bool says(any_figure const& r, std::string_view expected, amount_style style = amount_style::words) {
    return to_text(r, style).view() == expected;
}
constexpr any_figure plain_result(decimal value, interval const& range, reasons waived = {}) {
    return {value, range, qualifier::plain, {.waived = waived}, {}, units::one};
}
constexpr basis in_2024{.when = year(2024), .kind = nature::flow};
template <unit U>
constexpr any_figure plain(decimal value, qualifier q = qualifier::plain) {
    return forget_unit(state<U>(printed(value), in_2024, q));
}
constexpr unit truck = counted("truck");
} // namespace

PROVE("a waiver is part of the result",
      says(plain_result(22, exactly(22), waive(reason::period_unknown, reason::nature)),
           "22 [waived: period_unknown, nature]"));

PROVE("India against Pakistan", says(ratio(plain<units::USD>({19, 8}), plain<units::USD>({392, 6})), "about 4.8"));
PROVE("India ahead of Pakistan",
      says(gap(plain<units::USD>({19, 8}), plain<units::USD>({392, 6})), "about USD 1.5 billion") &&
          says(gap(plain<units::USD>({19, 8}), plain<units::USD>({392, 6})), "about $1.5 billion",
               amount_style::symbol) &&
          says(gap(plain<units::USD>({19, 8}), plain<units::USD>({392, 6})), "about USD 1,500,000,000",
               amount_style::digits));
PROVE("620 to 28", says(ratio(plain<units::USD>({620, 6}), plain<units::USD>({28, 6})), "about 22"));
PROVE("28 less 45",
      says(gap(plain<units::USD>({28, 6}), plain<units::USD>({45, 6})), "about -$17 million", amount_style::symbol));
PROVE("28 and 45",
      says(sum(plain<units::USD>({28, 6}), plain<units::USD>({45, 6})), "about $73 million", amount_style::symbol));
PROVE("28 of 392", says(share(plain<units::USD>({28, 6}), plain<units::USD>({392, 6})), "about 7.1%"));
PROVE("25 days less exactly 10 are no 15.0",
      says(gap(plain<units::d>(25), plain<units::d>(10, qualifier::exact)), "15 d"));
PROVE("one truck of three", says(ratio(plain<truck>(1), plain<truck>(3)), "0.333333"));
PROVE("12 trucks of 8", says(ratio(plain<truck>(12), plain<truck>(8)), "1.5"));
PROVE("over 700 to 43: 16.279", says(ratio(plain<truck>(700, qualifier::over), plain<truck>(43)), "over 16"));
PROVE("less than 1% of 20%: up to 5.128%",
      says(share(plain<units::percent>(1, qualifier::under), plain<units::percent>(20)), "less than 5.2%"));
// (74.5, 76.5): what is subtracted turns the direction round.
PROVE("76% less less than 1%",
      says(gap(plain<units::percent>(76), plain<units::percent>(1, qualifier::under)), "over 74.5 percentage points"));
PROVE("two places", says(gap(plain<units::rank>(5), plain<units::rank>(3)), "2"));
PROVE("a typed result",
      to_text(ratio(state<truck>(printed(12), in_2024), state<truck>(printed(8), in_2024))).view() == "1.5");
