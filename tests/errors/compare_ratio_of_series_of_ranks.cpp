// Ranks have no ratio, in containers either.
// must see: almanac: ranks are an order and have no ratio
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto places = make_series<units::rank>({.kind = nature::rank}, areas::PAK, year(2023), {3.0});
auto nonsense = ratio(places, places);
