// Gold has no minor unit to count in.
// must see: almanac: ISO 4217 gives this currency no minor unit; use from_count
// must see: XAU
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;

auto const ounces = money<currencies::XAU, 4>::from_minor_units(5);
