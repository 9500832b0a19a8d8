// A text that is not a number, parsed at compile time.
// constant expression
// must see: text_is_not_a_number
// must see: almanac: the text is not a number
#include <almanac/number.hpp>

constexpr auto value = almanac::parse_decimal("1,814");
