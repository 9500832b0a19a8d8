// constant expression
// must see: there_is_no_such_date
#include <almanac/calendar/civil.hpp>

constexpr auto day = almanac::to_serial({2023, 2, 29});
