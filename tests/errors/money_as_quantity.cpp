// must see: almanac: cannot convert this
// must see: money_becomes_a_quantity_by_to_quantity
// must see: USD
#include <almanac/currency/currencies.hpp>
#include <almanac/money.hpp>

using namespace almanac;

quantity<units::USD> const amount(money<currencies::USD>(5));
