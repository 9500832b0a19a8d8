// A quotient is rounded, and the rounding is named.
// must see: almanac: division of money needs a rounding mode: divide(m, divisor, rounding); or split(m, n)
// must see: USD
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;

auto const third = money<currencies::USD>(5) / 3;
