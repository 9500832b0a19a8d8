// constant expression
// must see: a_moment_has_no_length
#include <almanac/calendar/period.hpp>

constexpr auto days = almanac::length_in_days(almanac::by(almanac::year(2030)));
