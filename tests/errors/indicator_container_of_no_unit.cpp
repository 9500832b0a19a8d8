// A container is made in a unit.
// must see: almanac: say the unit, or forget it of the container that was made
// must not see: no match for
// must not see: no matching function
#include <almanac/indicator/containers/series.hpp>
#include <almanac/place/areas.hpp>

using namespace almanac;

auto const of_nothing = make_series<any_unit>({.kind = nature::flow}, areas::PAK, year(2024), {1.0});
