// Five dollars are not more than a number.
// must see: almanac: money and a bare number neither add nor compare; give the number a currency
// must see: USD
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;

bool const is_more = money<currencies::USD>(5) > 3;
