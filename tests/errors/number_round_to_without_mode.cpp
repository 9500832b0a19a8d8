// round_to() wants its rounding mode.
// must see: rounding needs a rounding mode
// must see: round_to(a, exponent, rounding)
// must not see: no matching function
#include <almanac/number.hpp>

using namespace almanac::literals;

auto const price = round_to(1.555_dec, -2);
