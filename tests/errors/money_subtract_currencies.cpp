// Amounts of two currencies have no difference without an exchange rate.
// must see: almanac: cannot subtract these
// must see: these_currencies_do_not_subtract
// must see: USD
// must see: EUR
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;

auto const rest = money<currencies::USD>(5) - money<currencies::EUR>(5);
