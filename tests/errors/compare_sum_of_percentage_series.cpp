// lists others
// must see: almanac: cannot add these; Why says why
// must see: these_units_do_not_add
// must see: %
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto one = make_series<units::percent>({.kind = nature::flow}, areas::PAK, year(2023), {12.0, 15.0});
auto nonsense = sum(one, one);
