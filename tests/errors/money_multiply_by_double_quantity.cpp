// A share as a binary fraction is not exact.
// must see: almanac: money is multiplied by an exact number: quantity<unit, decimal>
// must see: USD
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>
#include <almanac/money/money_quantity.hpp>

using namespace almanac;

auto const tax = multiply(money<currencies::USD>(5), quantity<units::percent>(17.0), rounding::half_even);
