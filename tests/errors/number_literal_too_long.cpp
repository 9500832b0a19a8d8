// A literal with more digits than 64 bits hold.
// constant expression
// must see: almanac: a _dec literal has too many digits
#include <almanac/number.hpp>

using namespace almanac::literals;

constexpr auto much = 12345678901234567890.5_dec;
