// A day is 4/1461 of a year, which no decimal is.
// must see: almanac: cannot convert between these
// must see: this_loses_digits_use_quantity_cast
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const age = quantity<units::d, decimal>(1000).in<units::a>();
