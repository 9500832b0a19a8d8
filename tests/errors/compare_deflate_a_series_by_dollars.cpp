// lists others
// must see: almanac: only money at current prices is deflated, by index numbers
// must see: prices_are_changed_by_index_numbers
// must see: USD
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/containers/prices.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto gdp = make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2023), {58.0, 60.0});
auto nonsense = deflate<2015>(gdp, gdp);
