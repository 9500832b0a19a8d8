// must see: almanac: cannot make a fiscal year of one calendar from one of another
// must see: PAK fiscal year from 1 July
// must see: IND fiscal year from 1 April
// must not see: no match for
// must not see: could not convert
#include <almanac/calendar.hpp>

namespace al = almanac;

al::fiscal_year<al::fiscal::pakistan> budget = al::fiscal_year<al::fiscal::india>{2024};
