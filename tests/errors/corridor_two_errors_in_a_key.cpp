// must see: almanac: no observation has this key
// must see: trade.import.goods.PK.UZB
// must see: trade.imports.goods.PAK.UZB
// must not see: no match for
// must not see: trade.exports.goods.PAK.UZB
#include <almanac/corridor.hpp>

using namespace almanac;
constexpr auto typo = corridor::get<"trade.import.goods.PK.UZB">();
