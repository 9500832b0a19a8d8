// Dollar megawatts are no money.
// must see: almanac: money is multiplied by a pure number or a percentage
// must see: USD
// must see: MW
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>
#include <almanac/money/money_quantity.hpp>

using namespace almanac;

auto const no_money = multiply(money<currencies::USD>(5), quantity<units::MW, decimal>(2), rounding::half_even);
