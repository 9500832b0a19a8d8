// A number does not become a quantity without its unit.
// must see: almanac: a bare number is no quantity
// must see: km
// must see: int32
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

quantity<units::km> const length = 765;
