// must see: no area has this code
// must see: Uzbekistan
// must see: UZB
// must not see: no match for
#include <almanac/place/area.hpp>

auto const uzbekistan = almanac::area_of<"Uzbekistan">;
