// A container is made in a unit.
// must see: almanac: name the unit as a template argument; forget_unit(container) makes it one known at run time
// must not see: no match for
// must not see: no matching function
#include <almanac/indicator/containers/series.hpp>
#include <almanac/place/areas.hpp>

using namespace almanac;

auto const of_nothing = make_series<any_unit>({.kind = nature::flow}, areas::PAK, year(2024), {1.0});
