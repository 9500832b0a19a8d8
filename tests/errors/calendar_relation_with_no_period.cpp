// constant expression
// must see: no_period_was_given
#include <almanac/calendar/relation.hpp>

constexpr auto r = almanac::relation(almanac::no_period(), almanac::year(2024));
