// A percentage is no difference of percentages.
// must see: almanac: cannot convert between these
// must see: these_units_do_not_convert
// must see: %
// must see: [pp]
// must not see: no match for
// must not see: invalid operands
// must not see: could not convert
// must not see: no viable conversion
#include <almanac/unit.hpp>

using namespace almanac;

percentage_points const change = quantity<units::percent>(5);
