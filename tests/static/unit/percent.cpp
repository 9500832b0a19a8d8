// Per cent of a named whole, percentage points, basis points, growth rates, index numbers.
#include <almanac/number/decimal_literal.hpp>
#include <almanac/unit/growth_rate.hpp>
#include <almanac/unit/index_number.hpp>
#include <almanac/unit/text/percent_text.hpp>

#include "prove.hpp"

#include <concepts>

using namespace almanac;
using namespace almanac::literals;
namespace u = almanac::units;

namespace {

constexpr bool is_near(double a, double b) {
    double const distance = a < b ? b - a : a - b;
    return distance <= 1e-12 * (b < 0 ? -b : b);
}
using share_of_gdp = percent<"GDP">;
using cpi_2015 = index_number<year(2015)>;

} // namespace

// Per cent, points, basis points without a named whole.
PROVE("per cent less per cent is points",
      std::same_as<decltype(quantity<u::percent>(8) - quantity<u::percent>(5)), percentage_points> &&
          (quantity<u::percent>(8) - quantity<u::percent>(5)).value() == 3.0);
PROVE("per cent and points are per cent",
      std::same_as<decltype(quantity<u::percent>(5) + percentage_points(3)), quantity<u::percent>> &&
          (quantity<u::percent>(5) + percentage_points(3)).value() == 8.0 &&
          (quantity<u::percent>(5) - percentage_points(3)).value() == 2.0);
PROVE("a quarter of a point is 25 basis points", (quantity<u::percent>(5) + basis_points(25)).value() == 5.25 &&
                                                     (quantity<u::percent>(5) - basis_points(25)).value() == 4.75 &&
                                                     percentage_points(0.25) == basis_points(25) &&
                                                     (percentage_points(1) + basis_points(50)).value() == 1.5 &&
                                                     basis_points(percentage_points(1)).value() == 100.0);
PROVE("points in place", [] {
    quantity<u::percent> rate(5);
    rate += basis_points(25);
    rate -= percentage_points(1);
    return rate.value();
}() == 4.25);
PROVE("per cent of integers and decimals",
      (quantity<u::percent, int>(8) - quantity<u::percent, int>(5)).value() == 3 &&
          (quantity<u::percent, decimal>(8.1_dec) - quantity<u::percent, decimal>(5)).value() == 3.1_dec &&
          (quantity<u::percentage_point, decimal>(1) + quantity<u::basis_point, int>(5)).value() == 1.05_dec);
PROVE("a percentage of an amount is that amount's unit in hundredths",
      (quantity<u::percent, int>(25) * quantity<u::USD, int>(400)) == quantity<u::USD, int>(100));
PROVE("percentages compare", quantity<u::percent>(5) < quantity<u::percent>(5.5));

// Per cent of a named whole.
PROVE("a whole has a name",
      share_of_gdp::whole() == "GDP" && share_of_gdp(11).value() == 11.0 && share_of_gdp().value() == 0.0);
PROVE("shares of one whole add, their difference is points",
      std::same_as<decltype(share_of_gdp(11) + share_of_gdp(2)), share_of_gdp> &&
          (share_of_gdp(11) + share_of_gdp(2)).value() == 13.0 &&
          std::same_as<decltype(share_of_gdp(11) - share_of_gdp(2)), percentage_points> &&
          (share_of_gdp(11) - share_of_gdp(2)).value() == 9.0);
PROVE("shares move by points", (share_of_gdp(11) + percentage_points(2)).value() == 13.0 &&
                                   (share_of_gdp(11) - basis_points(50)).value() == 10.5);
PROVE("the algebra of shares and points", [] {
    for (int a = -5; a <= 5; ++a) {
        for (int b = -5; b <= 5; ++b) {
            percent<"GDP", int> const x(a), y(b);
            if (x + (y - x) != y || x - (x - y) != y || (x - y) != -(y - x) || (x < y) != (a < b) ||
                (x <= y) != (a <= b) || (x > y) != (a > b) || (x >= y) != (a >= b)) {
                return false;
            }
        }
    }
    return true;
}());
template <class Share, class Total>
constexpr bool takes_without_a_name = requires(Share share, Total total) {
    share.of(total);
};
template <class Share, class Total>
constexpr bool takes_of_imports = requires(Share share, Total total) {
    share.template of<"imports">(total);
};
PROVE("a total has a name, and that of the percentage", !takes_without_a_name<percent<"GDP">, quantity<u::USD>> &&
                                                            !takes_of_imports<percent<"GDP">, quantity<u::USD>> &&
                                                            takes_of_imports<percent<"imports">, quantity<u::USD>>);
PROVE("the part of a total",
      share_of_gdp(11).of<"GDP">(quantity<u::USD>(400)).value() == 44.0 &&
          std::same_as<decltype(share_of_gdp(11).of<"GDP">(quantity<u::USD>(400))), quantity<u::USD>>);
PROVE("the part of integers and decimals is an exact decimal",
      percent<"GDP", int>(11).of<"GDP">(quantity<u::USD, int>(35)).value() == 3.85_dec &&
          percent<"GDP", decimal>(0.5_dec).of<"GDP">(quantity<u::USD, int>(1)).value() == 0.005_dec &&
          percent<"GDP", decimal>(-2).of<"GDP">(quantity<u::USD, decimal>(1.5_dec)).value() == -0.03_dec);
PROVE("to and from a quantity", share_of_gdp(11).as_quantity() == quantity<u::percent>(11) &&
                                    share_of_gdp(quantity<u::percent>(11)) == share_of_gdp(11));
PROVE("a share from its part", percent_of<"imports">(quantity<u::USD>(1), quantity<u::USD>(4)).value() == 25.0 &&
                                   percent_of<"route">(quantity<u::km>(1), quantity<u::m>(4000)).value() == 25.0);
// 392 / 1900 = 0.2063157...
PROVE("a share of exact numbers names its digits and its rounding",
      percent_of<"trade">(quantity<u::USD, int>(392), quantity<u::USD, int>(1900), 3, rounding::half_even).value() ==
              20.6_dec &&
          percent_of<"trade">(quantity<u::USD, int>(392), quantity<u::USD, int>(1900), 3, rounding::up).value() ==
              20.7_dec &&
          percent_of<"trade">(quantity<u::USD, int>(0), quantity<u::USD, int>(5), 3, rounding::exact).value() == 0 &&
          percent_of<"trade">(quantity<u::USD, int>(-1), quantity<u::USD, decimal>(8), 3, rounding::exact).value() ==
              -12.5_dec);
PROVE("part and share are each other's inverse", [] {
    quantity<u::USD, int> const total(400);
    for (int p = -100; p <= 100; ++p) {
        auto const part = percent<"GDP", int>(p).of<"GDP">(total);
        if (percent_of<"GDP">(part, total, 18, rounding::exact).value() != p) return false;
    }
    return true;
}());

// Growth rates. 1.1 * 1.1 = 1.21; 1.027^10 = 1.3052822... (a hand calculation by repeated squaring:
// 1.027^2 = 1.054729, ^4 = 1.112453263441, ^8 = 1.237552263352..., times ^2 = 1.305282261170...).
PROVE("rates compound",
      is_near(compound(growth_rate::from_percent(10), growth_rate::from_percent(10)).in_percent(), 21.0));
PROVE("rates compound over periods", is_near(compound(growth_rate::from_fraction(0.5), 3u).fraction(), 2.375) &&
                                         compound(growth_rate::from_percent(10), 0u) == growth_rate() &&
                                         is_near(compound(growth_rate::from_fraction(1), 10u).fraction(), 1023.0));
PROVE("up by half and down by a third is no change",
      is_near(1.0 + compound(growth_rate::from_fraction(0.5), growth_rate::from_fraction(-1.0 / 3.0)).fraction(), 1.0));
PROVE("a rate between two amounts",
      growth_rate::between(quantity<u::USD>(200), quantity<u::USD>(250)).fraction() == 0.25 &&
          growth_rate::between(quantity<u::km>(2), quantity<u::m>(1000)).fraction() == -0.5 &&
          growth_rate::between(quantity<u::USD, int>(4), quantity<u::USD, int>(5)).in_percent() == 25.0);
PROVE("a rate applied", growth_rate::from_fraction(0.25).applied_to(quantity<u::USD>(200)).value() == 250.0);
PROVE("rates are points apart",
      std::same_as<decltype(growth_rate() - growth_rate()), percentage_points> &&
          (growth_rate::from_fraction(0.75) - growth_rate::from_fraction(0.5)).value() == 25.0 &&
          (growth_rate::from_fraction(0.5) + percentage_points(25)).fraction() == 0.75 &&
          (growth_rate::from_fraction(0.5) - percentage_points(25)).fraction() == 0.25 &&
          (growth_rate::from_fraction(0.5) + basis_points(2500)).fraction() == 0.75);
PROVE("rates are ordered",
      growth_rate::from_percent(2) < growth_rate::from_percent(3) && growth_rate::from_percent(-3) <= growth_rate() &&
          growth_rate::from_percent(3) > growth_rate::from_percent(2) && growth_rate() >= growth_rate::from_percent(0));

// Index numbers.
PROVE("the base is 100", cpi_2015().level() == 100.0 && cpi_2015::base() == year(2015));
PROVE("levels divide and subtract", cpi_2015(150) / cpi_2015(120) == 1.25 &&
                                        (cpi_2015(150) - cpi_2015(120)) == quantity<u::index>(30) &&
                                        std::same_as<decltype(cpi_2015(1) - cpi_2015(1)), quantity<u::index>>);
PROVE("levels move by index points", (cpi_2015(120) + quantity<u::index>(5)).level() == 125.0 &&
                                         (cpi_2015(120) - quantity<u::index>(5)).level() == 115.0);
PROVE("rebased", rebase<year(2020)>(cpi_2015(150), cpi_2015(120)).level() == 125.0 &&
                     rebase<year(2020)>(cpi_2015(120), cpi_2015(120)).level() == 100.0 &&
                     std::same_as<decltype(rebase<year(2020)>(cpi_2015(), cpi_2015())), index_number<year(2020)>>);
PROVE("rebasing keeps ratios",
      is_near(rebase<year(2020)>(cpi_2015(150), cpi_2015(80)) / rebase<year(2020)>(cpi_2015(120), cpi_2015(80)), 1.25));
PROVE("levels are ordered", cpi_2015(120) < cpi_2015(121) && cpi_2015(120) <= cpi_2015(120) &&
                                cpi_2015(121) > cpi_2015(120) && cpi_2015(121) >= cpi_2015(120) &&
                                cpi_2015(120) == cpi_2015(120) && cpi_2015(120) != cpi_2015(121));

// As text.
PROVE("as text",
      to_text(share_of_gdp(11)) == "11% of GDP" && to_text(percent<"GDP", decimal>(1.50_dec)) == "1.50% of GDP" &&
          to_text(growth_rate::from_percent(2.7)) == "+2.7%" && to_text(growth_rate::from_percent(-0.4)) == "-0.4%" &&
          to_text(growth_rate()) == "0%" && to_text(cpi_2015(128.6)) == "128.6 (2015 = 100)");
