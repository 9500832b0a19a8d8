// constant expression
// must see: only_a_period_of_a_regular_kind_has_a_next_and_a_previous
#include <almanac/calendar/period.hpp>

constexpr auto p = almanac::next(almanac::since(almanac::year(2020)));
