// constant expression
// must see: the_year_has_no_such_week
#include <almanac/calendar/period.hpp>

constexpr auto p = almanac::iso_week(2024, 53);
