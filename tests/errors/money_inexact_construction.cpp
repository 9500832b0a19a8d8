// Half a cent is no amount in cents, unless a rounding is named.
// constant expression
// must see: money_is_not_that_fine
// must see: almanac: name a rounding
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;
using namespace almanac::literals;

constexpr money<currencies::USD> price(19.995_dec);
