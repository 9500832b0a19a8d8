// Seventeen per cent as a binary fraction are not exact.
// must see: almanac: money is multiplied by an exact number: percent<whole, decimal>
// must see: USD
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>
#include <almanac/money/money_quantity.hpp>

using namespace almanac;

auto const tax = multiply(money<currencies::USD>(5), percent<"price">(17.0), rounding::half_even);
