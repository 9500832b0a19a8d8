// Two places in an order have no sum.
// must see: almanac: cannot add these; Why says why
// must see: these_units_do_not_add
// must see: [rank]
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const sum = quantity<units::rank>(3) + quantity<units::rank>(4);
