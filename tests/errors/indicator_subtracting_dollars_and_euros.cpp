// must see: almanac: cannot subtract these units
// must see: USD
// must see: EUR
// must not see: no match for
// must not see: no matching function
#include <almanac/indicator.hpp>

using namespace almanac;
auto nonsense = state<units::USD>({392, 6}, {}) - state<units::EUR>({392, 6}, {});
