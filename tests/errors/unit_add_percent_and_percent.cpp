// Percentages of wholes without a name do not add.
// must see: almanac: cannot add these; Why says why
// must see: these_units_do_not_add
// must see: %
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const sum = quantity<units::percent>(5) + quantity<units::percent>(8);
