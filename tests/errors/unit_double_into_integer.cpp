// A number with a fraction does not go into an integer quantity.
// must see: almanac: no quantity of
// must see: this_narrows_the_number_use_quantity_cast
// must see: double
// must see: int32
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

quantity<units::km, int> const length(765.5);
