// must see: almanac: no observation has this key
// must see: trade.exports.goods.PAK.UBZ
// must see: trade.exports.goods.PAK.UZB
// must not see: no match for
// must not see: no matching function
#include <almanac/corridor.hpp>

using namespace almanac;
constexpr auto typo = corridor::get<"trade.exports.goods.PAK.UBZ">();
