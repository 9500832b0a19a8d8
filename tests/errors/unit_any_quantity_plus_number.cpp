// lists others
// must see: almanac: this has no unit; a number gets one by any_quantity(number, unit)
// must see: double
#include <almanac/unit.hpp>

using namespace almanac;

auto add(any_quantity const& a) { return a + 5.0; }
