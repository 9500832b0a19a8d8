// lists others
// must see: almanac: only money at current prices is deflated, by index numbers; has this been deflated already?
// must see: these_prices_are_not_where_it_starts
// must see: current prices
// must see: USD@2015
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/containers/prices.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr unit dollars_of_2015 = at_constant_prices(units::USD, 2015);
constexpr auto gdp = make_series<dollars_of_2015>({.kind = nature::flow}, areas::PAK, year(2023), {58.0, 60.0});
constexpr auto prices = make_series<units::index>({.base = year(2015)}, areas::PAK, year(2023), {150.0, 160.0});
auto nonsense = deflate<2015>(gdp, prices);
