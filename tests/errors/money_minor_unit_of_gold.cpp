// ISO 4217 gives gold no minor unit.
// constant expression
// must see: this_currency_has_no_minor_unit
#include <almanac/currency/currencies.hpp>
#include <almanac/currency/minor_unit.hpp>

constexpr int digits = almanac::minor_unit(almanac::currencies::XAU);
