// Ranks have no ratio, in containers either.
// lists others
// must see: almanac: cannot divide these; Why says why
// must see: ranks_are_an_order_and_have_no_ratio
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto places = make_series<units::rank>({.kind = nature::rank}, areas::PAK, year(2023), {3.0});
auto nonsense = ratio(places, places);
