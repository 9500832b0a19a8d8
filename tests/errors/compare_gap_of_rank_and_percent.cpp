// lists others
// must see: almanac: cannot subtract these
// must see: these_units_do_not_compare
// must see: [rank]
// must see: %
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;
auto nonsense = gap(state<units::rank>(3, {}), state<units::percent>(76, {}));
