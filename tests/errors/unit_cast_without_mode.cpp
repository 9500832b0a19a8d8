// A cast to an integer names the rounding.
// lists others
// must see: almanac: cannot convert like this
// must see: this_needs_a_rounding_mode
// must see: km
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const length = quantity_cast<units::km>(quantity<units::m, int>(1500));
