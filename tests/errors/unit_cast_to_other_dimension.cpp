// No cast turns money into power.
// lists others
// must see: almanac: cannot convert like this
// must see: these_units_do_not_convert
// must see: USD
// must see: MW
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const power_for = quantity_cast<units::MW>(quantity<units::USD, int>(1500), rounding::half_even);
