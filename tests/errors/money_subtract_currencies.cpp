// Amounts of two currencies have no difference without an exchange rate.
// must see: almanac: cannot subtract these currencies
// must see: USD
// must see: EUR
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;

auto const rest = money<currencies::USD>(5) - money<currencies::EUR>(5);
