// How many euros go into five dollars is for a rate to say.
// must see: almanac: cannot divide these currencies
// must see: USD
// must see: EUR
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;

auto const times = divide(money<currencies::USD>(5), money<currencies::EUR>(5), -2, rounding::half_even);
