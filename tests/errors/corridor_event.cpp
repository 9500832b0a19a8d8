// must see: almanac: this observation is an event, without a figure
// must see: trade.IND.UZB.trade_agreement.2023
// must not see: no match for
// must not see: no matching function
#include <almanac/corridor.hpp>

using namespace almanac;
constexpr auto agreement = corridor::get<"trade.IND.UZB.trade_agreement.2023">();
