// The rounding is not left out of round_to.
// lists others
// must see: almanac: rounding needs a rounding mode
// must see: USD
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const rounded = round_to(quantity<units::USD, decimal>(1900), 2);
