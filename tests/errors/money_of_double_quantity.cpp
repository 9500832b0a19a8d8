// A binary fraction is no exact amount.
// must see: almanac: a floating-point quantity is no exact amount; round it first: quantity_cast<decimal>
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>
#include <almanac/money/money_quantity.hpp>

using namespace almanac;

auto const inexact = to_money(quantity<units::USD>(5), rounding::half_even);
