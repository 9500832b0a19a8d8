// Five dollars are not more than a number.
// must see: almanac: cannot
// must see: this_number_has_no_currency
// must see: USD
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;

bool const is_more = money<currencies::USD>(5) > 3;
