// 5 is 5 % or 500 %.
// must see: almanac: no growth rate of a bare number or a percentage
// must see: double
#include <almanac/unit.hpp>

using namespace almanac;

bool const is_fast = growth_rate::from_percent(2.7) > 5.0;
