// Growth rates compound.
// must see: almanac: growth rates do not add
// must see: compound(a, b)
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const both = growth_rate::from_percent(10) + growth_rate::from_percent(10);
