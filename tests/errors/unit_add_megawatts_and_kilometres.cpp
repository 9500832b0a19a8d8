// Two physical dimensions have no sum.
// must see: almanac: cannot add these; Why says why
// must see: these_units_do_not_add
// must see: MW
// must see: km
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const sum = quantity<units::MW>(1300) + quantity<units::km>(765);
