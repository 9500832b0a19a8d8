// A decimal is not made from a floating-point number: 0.1 as a double is not 0.1.
// must see: a decimal is not made from a floating-point number
// must see: _dec
// must see: from_double
// must see: double
// must not see: no matching
// must not see: no known conversion
#include <almanac/number.hpp>

almanac::decimal const rate = 0.1;
