// must see: almanac: no observation has this key
// must see: trade.PAK.centrl_asia.2024
// must see: trade.PAK.central_asia.2024
// must not see: no match for
// must not see: no matching function
#include <almanac/corridor.hpp>

using namespace almanac;
constexpr auto typo = corridor::get<"trade.PAK.centrl_asia.2024">();
