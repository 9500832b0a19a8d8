// Current and constant prices by an index. Expected numbers are by hand, or by Python's `fractions` where they have no
// end.
#include <almanac/unit/any_prices.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr unit pkr_2015 = at_constant_prices(units::PKR, 2015);
constexpr unit pkr_2020 = at_constant_prices(units::PKR, 2020);
constexpr index_number<year(2015)> at_160(160);
constexpr index_number<year(2015)> at_125(125);
using rupees = quantity<units::PKR>;
using exact_rupees = quantity<units::PKR, decimal>;
} // namespace

PROVE("money: deflated, 336 rupees are 210 of the base year",
      deflate(rupees(336), at_160).value() == 210.0 && deflate(rupees(336), at_160).unit_of == pkr_2015);
PROVE("money: inflated, they are 336 again", inflate(deflate(rupees(336), at_160), at_160).value() == 336.0 &&
                                                 inflate(deflate(rupees(336), at_160), at_160).unit_of == units::PKR);
PROVE("money: deflated to a year that is named",
      deflate_to<year(2015)>(rupees(336), at_160) == deflate(rupees(336), at_160));
PROVE("money: in the base year prices are what they are",
      deflate(rupees(336), index_number<year(2015)>()).value() == 336.0);
PROVE("money: decimals, exactly",
      deflate(exact_rupees(336), at_160, rounding::exact).value() == decimal(210) &&
          inflate(quantity<pkr_2015, decimal>(210), at_160, rounding::exact).value() == decimal(336));
PROVE("money: decimals, rounded once", // 1000 / 1.373
      deflate(exact_rupees(1000), index_number<year(2015)>(137.3), rounding::half_even).value() ==
          decimal(728332119446467589, -15));
PROVE("money: rebased to a dearer year, the same goods cost more",
      rebase<year(2020)>(quantity<pkr_2015>(100), at_125).value() == 125.0 &&
          rebase<year(2020)>(quantity<pkr_2015>(100), at_125).unit_of == pkr_2020);
PROVE("money: rebased decimals",
      rebase<year(2020)>(quantity<pkr_2015, decimal>(100), index_number<year(2015)>(125.5), rounding::exact).value() ==
          decimal(1255, -1));
PROVE("money: rebasing the prices is deflating by the rebased index", [] {
    // 336 in 2024; the index is 160 in 2024 and 125 in 2020, so on the base of 2020 it is 128: 336 / 1.28 = 262.5.
    auto const by_prices = rebase<year(2020)>(deflate(rupees(336), at_160), at_125);
    auto const by_index = deflate(rupees(336), rebase<year(2020)>(at_160, at_125));
    return by_prices.value() == 262.5 && by_index == by_prices;
}());
PROVE("money: a deflated price per tonne keeps its tonnes",
      deflate(quantity<units::PKR / units::t>(336), at_160).unit_of == pkr_2015 / units::t);
PROVE("money: real and nominal amounts do not convert into each other",
      !losslessly_convertible<quantity<pkr_2015>, rupees> && !addable<quantity<pkr_2015>, rupees> &&
          !addable<quantity<pkr_2015>, quantity<pkr_2020>>);

// At run time.
PROVE("money: the twins with a unit at run time",
      deflate(any_quantity(336.0, units::PKR), price_level<>{160, year(2015)}) == any_quantity(210.0, pkr_2015) &&
          inflate(any_quantity(210.0, pkr_2015), price_level<>{160, year(2015)}) == any_quantity(336.0, units::PKR) &&
          rebase(any_quantity(100.0, pkr_2015), price_level<>{125, year(2015)}, year(2020)) ==
              any_quantity(125.0, pkr_2020));
