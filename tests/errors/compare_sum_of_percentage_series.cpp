// must see: almanac: cannot add these units
// must see: %
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto one = make_series<units::percent>({.kind = nature::flow}, areas::PAK, year(2023), {12.0, 15.0});
auto nonsense = sum(one, one);
