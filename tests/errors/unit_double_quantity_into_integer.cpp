// A quantity narrows only by a cast that names the rounding.
// must see: almanac: cannot convert between these
// must see: this_narrows_the_number_use_quantity_cast
// must see: double
// must see: int32
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

quantity<units::km, int> const length = quantity<units::km>(765.5);
