// Two currencies have no sum.
// must see: almanac: cannot add these; Why says why
// must see: these_units_do_not_add
// must see: USD
// must see: EUR
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const sum = quantity<units::USD>(392e6) + quantity<units::EUR>(28e6);
