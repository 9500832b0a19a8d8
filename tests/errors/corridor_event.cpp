// must see: almanac: this observation is an event, without a figure
// must see: trade.agreement.IND.UZB.trade.2023
// must not see: no match for
// must not see: no matching function
#include <almanac/corridor.hpp>

using namespace almanac;
constexpr auto agreement = corridor::get<"trade.agreement.IND.UZB.trade.2023">();
