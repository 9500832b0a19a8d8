// constant expression
// must see: the_period_ends_before_it_begins
#include <almanac/calendar/period.hpp>

constexpr auto p = almanac::span(almanac::year(2024), almanac::year(2020));
