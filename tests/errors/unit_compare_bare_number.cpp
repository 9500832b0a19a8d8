// A number without a unit does not compare with a quantity.
// must see: almanac: cannot
// must see: this_number_has_no_unit
// must see: USD
// must see: double
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

bool const more = quantity<units::USD>(392e6) > 1e6;
