// A place in an order does not multiply.
// must see: almanac: an index number or a rank does not multiply with a unit
// must see: [rank]
// must see: km
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const product = quantity<units::rank>(3) * quantity<units::km>(765);
