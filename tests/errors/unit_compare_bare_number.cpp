// A number without a unit does not compare with a quantity.
// must see: almanac: a quantity and a bare number neither add nor compare
// must see: USD
// must see: double
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

bool const more = quantity<units::USD>(392e6) > 1e6;
