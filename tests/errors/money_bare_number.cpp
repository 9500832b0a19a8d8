// A number has no currency.
// must see: almanac: a bare number is no money; name the currency: money<code>(number)
// must see: USD
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;

money<currencies::USD> price = 5;
