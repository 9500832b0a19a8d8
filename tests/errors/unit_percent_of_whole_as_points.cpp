// A percentage of a whole is no difference of percentages.
// must see: almanac: a percentage of a whole does not convert
// must see: GDP
// must see: [pp]
// must not see: no match for
// must not see: invalid operands
// must not see: no viable conversion
#include <almanac/unit.hpp>

using namespace almanac;

percentage_points const change = percent<"GDP">(5);
