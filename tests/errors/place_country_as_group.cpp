// must see: this area is not a group of countries
// must see: IND
// must not see: no match for
#include <almanac/place/areas.hpp>
#include <almanac/place/group.hpp>

using namespace almanac;
bool const member = is_member<areas::IND>(areas::PAK, year(2024));
