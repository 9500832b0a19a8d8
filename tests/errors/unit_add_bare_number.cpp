// A number without a unit does not add to a quantity.
// must see: almanac: cannot
// must see: this_number_has_no_unit
// must see: km
// must see: int32
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const sum = quantity<units::km>(765) + 5;
