// Dollars and dollars of purchasing power parity are not even equal or unequal.
// must see: almanac: cannot compare these
// must see: these_units_do_not_compare
// must see: USD@PPP2021
// must see: USD
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

inline constexpr unit international_dollar = at_purchasing_power_parity(units::USD, 2021);
bool const same = quantity<international_dollar>(1900) == quantity<units::USD>(1900);
