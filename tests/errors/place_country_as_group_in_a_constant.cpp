// constant expression
// must see: this_area_is_not_a_group
#include <almanac/place/areas.hpp>
#include <almanac/place/group.hpp>

using namespace almanac;
constexpr bool member = is_member(areas::PAK, areas::IND, year(2024));
