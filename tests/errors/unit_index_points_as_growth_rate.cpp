// From 105.65 to 110.5 are 4.85 index points and 4.59 %.
// must see: almanac: no growth rate of a bare number or a percentage
// must see: between(before, after)
// must see: index_points
// must see: growth_rate
#include <almanac/unit.hpp>

using namespace almanac;

growth_rate const inflation(index_number<year(2015)>(110.5) - index_number<year(2015)>(105.65));
