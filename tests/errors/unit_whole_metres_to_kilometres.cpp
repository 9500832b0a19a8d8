// 1500 m are not a whole number of kilometres.
// must see: almanac: this conversion loses digits
// must see: km
// must see: quantity_cast<...>(q, rounding)
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

quantity<units::km, int> const length = quantity<units::m, int>(1500);
