// Two currencies have no difference.
// must see: almanac: cannot subtract these
// must see: these_units_do_not_subtract
// must see: USD
// must see: PKR
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const gap = quantity<units::USD>(392e6) - quantity<units::PKR>(11e9);
