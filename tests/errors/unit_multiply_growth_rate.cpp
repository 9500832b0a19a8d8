// Growth rates compound.
// must see: almanac: growth rates do not multiply; use compound
#include <almanac/unit.hpp>

auto const rate = almanac::growth_rate::from_percent(2.5) * 4;
