// A hexadecimal literal is not a decimal one.
// constant expression
// must see: almanac: a _dec literal is written 1.90_dec or 1.9e9_dec
// must see: decimal_literal_is_malformed
#include <almanac/number.hpp>

using namespace almanac::literals;

constexpr auto mask = 0x1F_dec;
