// lists others
// must see: almanac: these have no share
// must see: these_units_do_not_compare
// must see: USD
// must see: EUR
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;
auto nonsense = share(state<units::USD>({28, 6}, {}), state<units::EUR>({392, 6}, {}));
