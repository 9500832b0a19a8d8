// must see: almanac: cannot compare fiscal years of two calendars
// must see: PAK fiscal year from 1 July
// must see: IND fiscal year from 1 April
// must not see: no match for
// must not see: invalid operands
#include <almanac/calendar.hpp>

namespace al = almanac;

bool const later = al::fiscal_year<al::fiscal::pakistan>{2024} < al::fiscal_year<al::fiscal::india>{2024};
