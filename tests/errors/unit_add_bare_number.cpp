// A number without a unit does not add to a quantity.
// must see: almanac: a quantity and a bare number neither add nor compare
// must see: km
// must see: int32
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const sum = quantity<units::km>(765) + 5;
