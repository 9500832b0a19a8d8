// Dollars become euros by a rate only.
// must see: almanac: cannot convert between these
// must see: these_currencies_need_an_exchange_rate
// must see: USD
// must see: EUR
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;

money<currencies::EUR> euros = money<currencies::USD>(5);
