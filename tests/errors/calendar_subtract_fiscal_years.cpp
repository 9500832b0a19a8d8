// must see: almanac: cannot subtract fiscal years of two calendars
// must see: AFG fiscal year from SH 01-01
// must see: AFG fiscal year from SH 10-01
// must not see: no match for
#include <almanac/calendar.hpp>

namespace al = almanac;

int const years = al::fiscal_year<al::fiscal::afghanistan>{1403} - al::fiscal_year<al::fiscal::afghanistan_jadi>{1395};
