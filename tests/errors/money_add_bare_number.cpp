// Five dollars and three of what?
// must see: almanac: money and a bare number neither add nor compare; give the number a currency
// must see: USD
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;

auto const total = money<currencies::USD>(5) + 3;
