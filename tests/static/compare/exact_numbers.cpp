// Numbers that a program hands over are exact: nothing is taken for newspaper print. Worked out by hand.
#include <almanac/compare/figures.hpp>
#include <almanac/compare/figures/conversion.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr basis in(int of_year) { return {.when = year(of_year), .kind = nature::flow}; }
constexpr auto dollars(decimal value, int of_year = 2024) { return state<units::USD>(value, in(of_year)); }
constexpr auto said(decimal digits, int of_year = 2024) { return state<units::USD>(printed(digits), in(of_year)); }
} // namespace

PROVE("120 and 100 compare",
      compare(dollars(120), dollars(100)) == verdict::greater && compare(dollars(100), dollars(100)) == verdict::equal);
PROVE("120 less 100 is 20", to_text(dollars(120) - dollars(100)) == "USD 20");
PROVE("120 and 100 are 220", to_text(dollars(120) + dollars(100)) == "USD 220");
PROVE("1000 less 25 is 975", to_text(dollars(1000) - dollars(25)) == "USD 975");
PROVE("25 of 100", to_text(share(dollars(25), dollars(100))) == "25%");
PROVE("from 1000 to 1100", to_text(growth(dollars(1000, 2023), dollars(1100, 2024))) == "10%");
PROVE("120 by 100, and a third",
      to_text(ratio(dollars(120), dollars(100))) == "1.2" && to_text(ratio(dollars(1), dollars(3))) == "0.333333");
PROVE("what was printed has digits", to_text(said(120) - said(100)) == "USD 20 (10 to 30)" &&
                                         compare(said(120), said(100)) == verdict::greater &&
                                         compare(said({5, 8}), said({510, 6})) == verdict::undecided);
PROVE("one of each", to_text(dollars(1000) - said({392, 0})) == "USD 608");
// 1000 / 7.5345 = 132.7228...; no thousand is rounded here.
PROVE("a price list's 1,000 in another currency",
      to_text(convert(state<currency("HRK")>(1000, {.when = year(2022), .kind = nature::flow}),
                      inverse(quote<"EUR", "HRK">({753450, -5}, year(2022), rate_kind::period_average, "a bank")))) ==
          "EUR 132.723");
