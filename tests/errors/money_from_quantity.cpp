// must see: almanac: a quantity becomes money by to_money(quantity, rounding)
// must see: USD
#include <almanac/currency/currencies.hpp>
#include <almanac/money.hpp>

using namespace almanac;

money<currencies::USD> const amount(quantity<units::USD>(5));
