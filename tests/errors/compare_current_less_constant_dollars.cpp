// lists others
// must see: almanac: cannot subtract these
// must see: these_units_do_not_subtract
// must see: USD
// must see: USD@2015
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;
auto nonsense = state<units::USD>({392, 6}, {}) - state<at_constant_prices(units::USD, 2015)>({380, 6}, {});
