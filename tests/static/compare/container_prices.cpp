// Series at other prices. 336 at an index of 160 are 210 of the base year, 100 at 100 are 100, 55 at 110 are 50.
#include <almanac/compare/containers/growth.hpp>
#include <almanac/compare/containers/prices.hpp>
#include <almanac/compare/containers/rebase.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr common_basis prices{.indicator = "deflator", .kind = nature::price, .base = year(2015)};
constexpr auto gdp = make_series<units::PKR>({.indicator = "GDP", .kind = nature::flow}, areas::PAK, year(2015),
                                             {100.0, 55.0, 336.0, 7.0});
constexpr auto deflator =
    make_series<units::index>(prices, areas::PAK, year(2015), {100.0, 110.0, 160.0, missing_value});
constexpr auto real = deflate<2015>(gdp, deflator);
constexpr auto back = inflate(real, deflator);
constexpr auto rebased = deflate<2017>(gdp, rebase(deflator, year(2017)));
constexpr auto bounds =
    make_series<units::index>(prices, areas::PAK, year(2015),
                              {bounded(100.0), bounded(110.0, 109.5, 110.5), bounded(160.0), bounded(1.0, -1.0, 2.0)});
constexpr auto real_within = deflate<2015>(gdp, bounds);
} // namespace

PROVE("compare: deflated values are those of the base year",
      real[0].value == 100.0 && real[1].value == 50.0 && real[2].value == 210.0);
PROVE("compare: a cell without an index number is missing", is_missing(real[3].value));
PROVE("compare: the prices are part of the unit",
      real.in() == at_constant_prices(units::PKR, 2015) && back.in() == units::PKR);
PROVE("compare: inflated values are the ones before", back[1].value == 55.0 && back[2].value == 336.0);
PROVE("compare: deflated to the prices of another year",
      rebased[2].value == 336.0 && rebased[0].value > 159.9999 && rebased[0].value < 160.0001);
PROVE("compare: an index within bounds gives values within bounds",
      real_within[1].value.low<50.0 && real_within[1].value.high> 50.0 && real_within[1].value.low > 49.7 &&
          real_within[1].value.high < 50.3);
PROVE("compare: an index number that may be zero gives none", is_missing(real_within[3].value));
