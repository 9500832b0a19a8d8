// A level of an index does not multiply.
// must see: almanac: an index number or a rank does not multiply with a unit
// must see: [index]
// must see: km
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const product = quantity<units::index>(128.6) * quantity<units::km>(765);
