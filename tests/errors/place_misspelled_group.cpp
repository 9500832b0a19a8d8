// must see: no area has this code
// must see: centrl_asia
// must see: central_asia
#include <almanac/place/area.hpp>

constexpr auto region = almanac::area_of<"centrl_asia">;
