// lists others
// must see: almanac: cannot add these
// must see: money_becomes_a_quantity_by_to_quantity
// must see: USD
#include <almanac/currency/currencies.hpp>
#include <almanac/money.hpp>

using namespace almanac;

auto const both = money<currencies::USD>(100) + quantity<units::USD>(5);
