// must see: almanac: a percentage or a rank has a change, in points or places, and no growth rate
// must see: %
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/containers/growth.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto literacy = make_series<units::percent>({.kind = nature::ratio}, areas::PAK, year(2023), {58.0, 60.0});
auto nonsense = growth(literacy);
