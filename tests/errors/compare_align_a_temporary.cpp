// Views of a series that is gone after the call.
// lists others
// must see: almanac: align gives views of a series; this one is a temporary, give it a name
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/containers/alignment.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto exports = make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2023), {1.0, 2.0});
auto const both = align(exports, make_series<units::USD>({.kind = nature::flow}, areas::IND, year(2023), {3.0, 4.0}));
