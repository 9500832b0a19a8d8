// Dollars are counted in cents at least.
// must see: almanac: money has at least the decimal places of the minor unit, and at most 18
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;

money<currencies::USD, 1> price(5);
