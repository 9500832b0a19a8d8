// A unit is no quantity.
// must see: almanac: a unit is no quantity; write quantity<unit>(number)
#include <almanac/unit.hpp>

auto const length = 5 * almanac::units::km;
