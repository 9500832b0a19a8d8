// Wide amounts of two currencies have no order without an exchange rate.
// must see: almanac: cannot compare these
// must see: these_currencies_do_not_compare
// must see: IRR
// must see: VND
// must not see: no match for
// must not see: invalid operands
#include <almanac/currency/currencies.hpp>
#include <almanac/money/wide_money.hpp>

using namespace almanac;

bool const is_more = wide_money<currencies::IRR>(5) > wide_money<currencies::VND>(5);
