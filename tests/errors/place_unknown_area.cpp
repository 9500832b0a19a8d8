// must see: no area has this code
// must see: PAX
// must see: PAK
// must not see: no match for
// must not see: throw
#include <almanac/place/area.hpp>

constexpr almanac::area pakistan = almanac::area_of<"PAX">;
