// must see: almanac: a figure keeps the unit that it was stated in
// must see: USD
// must see: EUR
// must not see: non-scalar
// must not see: no viable conversion
#include <almanac/indicator.hpp>

using namespace almanac;
figure<units::EUR> euros = state<units::USD>({392, 6}, {});
