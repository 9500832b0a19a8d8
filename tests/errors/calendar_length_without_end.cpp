// constant expression
// must see: an_unbounded_period_has_no_length
#include <almanac/calendar/period.hpp>

constexpr auto days = almanac::length_in_days(almanac::since(almanac::year(2020)));
