// Places in an order do not add, one by one or in a range.
// lists others
// must see: almanac: cannot add these
// must see: these_units_do_not_add
// must see: [rank]
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;
figure<units::rank> const places[2] = {state<units::rank>(3, {}), state<units::rank>(1, {})};
auto const nonsense = sum(places);
