// must see: almanac: no observation has this key
// must see: trade.PK.UZB.import
// must see: trade.PAK.UZB.imports
// must not see: no match for
// must not see: trade.PAK.UZB.exports
#include <almanac/corridor.hpp>

using namespace almanac;
constexpr auto typo = corridor::get<"trade.PK.UZB.import">();
