// A number with a fraction does not go into an integer quantity.
// must see: almanac: this number narrows on the way into the quantity
// must see: double
// must see: int32
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

quantity<units::km, int> const length(765.5);
