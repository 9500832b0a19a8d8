// Neither does the remainder.
// must see: a remainder of decimals needs a rounding mode
// must see: divide(a, b, exponent, rounding)
// must not see: no match for
#include <almanac/number.hpp>

using namespace almanac::literals;

auto const rest = 10 % 3_dec;
