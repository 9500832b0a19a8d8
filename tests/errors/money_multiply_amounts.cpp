// Square dollars are no money.
// must see: almanac: cannot multiply these
// must see: amounts_of_money_do_not_multiply
// must see: USD
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;

auto const squared = money<currencies::USD>(5) * money<currencies::USD>(5);
