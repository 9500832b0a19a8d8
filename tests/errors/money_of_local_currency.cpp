// must see: almanac: only an amount of one currency at current prices is money
// must not see: no match for
// must not see: no matching function
#include <almanac/money.hpp>

using namespace almanac;

auto nonsense = to_money(quantity<units::LCU, decimal>(5), rounding::exact);
