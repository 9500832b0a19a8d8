// Five dollars and three of what?
// must see: almanac: cannot
// must see: this_number_has_no_currency
// must see: USD
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;

auto const total = money<currencies::USD>(5) + 3;
