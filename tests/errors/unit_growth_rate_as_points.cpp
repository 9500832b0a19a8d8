// A growth of 5 % is no 5 percentage points.
// must see: almanac: cannot convert this
// must see: a_growth_rate_does_not_convert_use_in_percent_or_fraction
// must see: pp
// must see: growth_rate
#include <almanac/unit.hpp>

using namespace almanac;

percentage_points const change = growth_rate::from_percent(5);
