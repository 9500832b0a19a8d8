// A quotient of decimals names its digits and its rounding.
// must see: almanac: cannot divide these
// must see: this_loses_digits_use_divide_to_digits
// must see: decimal
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const price = quantity<units::USD, decimal>(1900) / quantity<units::t, decimal>(7);
