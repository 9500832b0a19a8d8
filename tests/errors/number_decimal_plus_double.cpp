// A floating-point number does not slip into an expression of decimals either.
// must see: a decimal is not made from a floating-point number
// must not see: no match for
// must not see: ambiguous
#include <almanac/number.hpp>

using namespace almanac::literals;

auto const total = 1.50_dec + 0.1;
