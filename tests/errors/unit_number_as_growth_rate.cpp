// 5 is 5 % or 500 %.
// must see: almanac: no growth rate of a bare number or a percentage
// must see: growth_rate::from_percent(2.7)
// must see: double
#include <almanac/unit.hpp>

using namespace almanac;

growth_rate const rate(5.0);
