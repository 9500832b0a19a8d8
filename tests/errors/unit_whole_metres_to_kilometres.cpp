// 1500 m are not a whole number of kilometres.
// must see: almanac: cannot convert between these
// must see: this_loses_digits_use_quantity_cast
// must see: km
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

quantity<units::km, int> const length = quantity<units::m, int>(1500);
