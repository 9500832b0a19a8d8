// Nor the division in place.
// must see: division of decimals needs a rounding mode
// must see: divide(a, b, exponent, rounding)
// must not see: no match for
#include <almanac/number.hpp>

void halve(almanac::decimal& a) { a /= 2; }
