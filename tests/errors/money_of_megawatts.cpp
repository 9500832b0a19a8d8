// Power is no money.
// must see: almanac: only an amount of one currency at current prices is money
// must see: MW
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>
#include <almanac/money/money_quantity.hpp>

using namespace almanac;

auto const no_money = to_money(quantity<units::MW, decimal>(5), rounding::half_even);
