// A truth value is not a number.
// must see: a decimal is not made from a truth value or a character
// must see: bool
// must not see: no matching
#include <almanac/number.hpp>

almanac::decimal const one = true;
