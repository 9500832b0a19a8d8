// lists others
// must see: almanac: cannot subtract these
// must see: these_units_do_not_subtract
// must see: USD
// must see: EUR
// must not see: no match for
// must not see: no matching function
#include <almanac/indicator.hpp>

using namespace almanac;
auto nonsense = state<units::USD>({392, 6}, {}) - state<units::EUR>({392, 6}, {});
