// Constant prices need a currency.
// constant expression
// must see: domain_error
// must see: a price basis needs a unit with one currency
#include <almanac/unit.hpp>

using namespace almanac;

constexpr unit nonsense = at_constant_prices(units::km, 2015);
