// A kilogram has no finite number of pounds.
// must see: almanac: cannot add these
// must see: this_loses_digits_use_quantity_cast
// must see: kg
// must see: lb
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const sum = quantity<units::lb, decimal>(2205) + quantity<units::kg, decimal>(1000);
