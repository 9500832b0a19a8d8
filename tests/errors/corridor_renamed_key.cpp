// must see: almanac: this key was renamed (asked, new)
// must see: trade.PAK.central_asia.2024
// must see: trade.trade.goods.PAK.cent
// must not see: no match for
// must not see: no matching function
#include <almanac/corridor.hpp>

using namespace almanac;
constexpr auto renamed = corridor::get<"trade.PAK.central_asia.2024">();
