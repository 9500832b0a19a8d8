// constant expression
// must see: the_month_is_not_from_1_to_12
#include <almanac/calendar/period.hpp>

constexpr auto p = almanac::month(2024, 13);
