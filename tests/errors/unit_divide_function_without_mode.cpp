// The rounding is not left out of divide.
// lists others
// must see: almanac: a division needs a rounding mode
// must see: USD
// must see: kg
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const price = divide(quantity<units::USD, decimal>(1900), quantity<units::kg, decimal>(7), -2);
