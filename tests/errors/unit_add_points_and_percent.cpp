// Points are added to a percentage, not a percentage to points.
// must see: almanac: cannot add these units
// must see: [pp]
// must see: %
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const sum = percentage_points(0.5) + quantity<units::percent>(5);
