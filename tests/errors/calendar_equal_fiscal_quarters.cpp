// must see: almanac: cannot compare fiscal years of two calendars
// must see: USA fiscal year from 1 October
// must see: PAK fiscal year from 1 July
// must not see: no match for
// must not see: invalid operands
#include <almanac/calendar.hpp>

namespace al = almanac;

bool const same =
    al::fiscal_quarter<al::fiscal::united_states>{2024, 1} == al::fiscal_quarter<al::fiscal::pakistan>{2024, 1};
