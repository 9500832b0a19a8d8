// must see: almanac: no included header has this theme
// must see: trade
// must see: <almanac/corridor.hpp>
// must not see: no match for
// must not see: no matching function
#include <almanac/datasets/corridor/theme.hpp>

using namespace almanac;
constexpr auto figure_2024 = corridor::get<"trade.trade.goods.PAK.central_asia.2024">();
