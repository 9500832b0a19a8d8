// Gold has no minor unit that would say how fine its amounts are.
// must see: almanac: ISO 4217 gives this currency no minor unit; name the decimal places
// must see: XAU
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;

money<currencies::XAU> ounces(5);
