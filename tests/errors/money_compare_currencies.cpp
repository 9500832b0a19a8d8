// Amounts of two currencies have no order without an exchange rate.
// must see: almanac: cannot compare these
// must see: these_currencies_do_not_compare
// must see: PKR
// must see: KZT
// must not see: no match for
// must not see: invalid operands
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;

bool const is_more = money<currencies::PKR>(5) > money<currencies::KZT>(5);
