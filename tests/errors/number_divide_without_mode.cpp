// divide() wants its rounding mode.
// must see: rounding needs a rounding mode
// must see: divide(a, b, exponent, rounding)
// must not see: no matching function
#include <almanac/number.hpp>

using namespace almanac::literals;

auto const share = divide(392_dec, 1900, -3);
