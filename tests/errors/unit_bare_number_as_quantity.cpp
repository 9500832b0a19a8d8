// A number does not become a quantity without its unit.
// must see: almanac: no quantity of a bare number; write quantity<unit>(number)
// must see: this_number_has_no_unit
// must see: km
// must see: int32
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

quantity<units::km> const length = 765;
