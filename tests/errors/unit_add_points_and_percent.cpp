// Points are added to a percentage, not a percentage to points.
// must see: almanac: cannot add these; Why says why
// must see: these_units_do_not_add
// must see: [pp]
// must see: %
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const sum = percentage_points(0.5) + quantity<units::percent>(5);
