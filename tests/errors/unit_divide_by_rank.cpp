// Nothing is divided by a place in an order.
// must see: almanac: an index number or a rank does not divide with a unit
// must see: USD
// must see: [rank]
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const quotient = quantity<units::USD>(392e6) / quantity<units::rank>(3);
