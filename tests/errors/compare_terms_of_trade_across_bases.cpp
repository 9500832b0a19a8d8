// Export prices on one base and import prices on another have no terms of trade.
// must see: almanac: these index numbers have different base periods
// must see: 2015
// must see: 2010
// must not see: no match for
// must not see: no matching function
#include <almanac/trade.hpp>

using namespace almanac;

auto const terms = trade::terms_of_trade(index_number<year(2015)>(110), index_number<year(2010)>(105));
