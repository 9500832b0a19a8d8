// A sum that does not fit is an error of the compiler when the compiler computes it.
// constant expression
// must see: decimal_overflow
// must see: almanac: the sum has no exact 64-bit coefficient
#include <almanac/number.hpp>

using namespace almanac::literals;

constexpr auto sum = 9223372036854775807_dec + 1;
