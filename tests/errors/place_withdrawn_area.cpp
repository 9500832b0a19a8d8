// must see: ISO 3166-1 has withdrawn this area code
// must see: CSK
// must see: CZE SVK
#include <almanac/place/area.hpp>

constexpr auto czechoslovakia = almanac::area_of<"CSK">;
