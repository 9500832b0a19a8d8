// must see: almanac: in place, a quantity is multiplied by a number that it can hold
// must see: growth_rate
#include <almanac/unit.hpp>

using namespace almanac;

void grow(quantity<units::USD>& a) { a *= growth_rate::from_percent(10); }
