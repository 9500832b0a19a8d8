// Wide amounts of two currencies have no sum without an exchange rate, and neither has one beside a narrower one.
// must see: almanac: cannot add these
// must see: these_currencies_do_not_add
// must see: IRR
// must see: VND
// must not see: no match for
// must not see: invalid operands
#include <almanac/currency/currencies.hpp>
#include <almanac/money/wide_money.hpp>

using namespace almanac;

auto const sum_of_two = wide_money<currencies::IRR>(5) + money<currencies::VND>(5);
