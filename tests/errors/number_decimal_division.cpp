// Division of decimals does not compile without digits and a rounding mode.
// must see: division of decimals needs a rounding mode
// must see: divide(a, b, exponent, rounding)
// must see: decimal
// must not see: no match for
#include <almanac/number.hpp>

using namespace almanac::literals;

auto const share = 392_dec / 1900;
