// Amounts of two currencies have no sum without an exchange rate.
// must see: almanac: cannot add these
// must see: these_currencies_do_not_add
// must see: USD
// must see: EUR
// must not see: no match for
// must not see: invalid operands
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;

auto const sum_of_two = money<currencies::USD>(5) + money<currencies::EUR>(5);
