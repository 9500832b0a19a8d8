// An interval whose lower end is above its upper one.
// constant expression
// must see: interval_would_be_empty
// must see: almanac: the lower end must not be above the upper one
#include <almanac/number.hpp>

constexpr auto swapped = almanac::closed_interval(392, 391);
