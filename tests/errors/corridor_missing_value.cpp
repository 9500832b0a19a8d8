// must see: almanac: the value of this observation is missing, as its status says
// must see: trade.imports.goods.IND.UZB
// must not see: no match for
// must not see: no matching function
#include <almanac/corridor.hpp>

using namespace almanac;
constexpr auto included_above = corridor::get<"trade.imports.goods.IND.UZB">();
