// A percentage of a whole is no difference of percentages.
// must see: almanac: cannot convert this
// must see: a_percentage_of_a_whole_does_not_convert_use_as_quantity_or_of
// must see: GDP
// must see: [pp]
// must not see: no match for
// must not see: invalid operands
// must not see: no viable conversion
#include <almanac/unit.hpp>

using namespace almanac;

percentage_points const change = percent<"GDP">(5);
