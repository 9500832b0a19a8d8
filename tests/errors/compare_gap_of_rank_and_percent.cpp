// must see: almanac: cannot compare these units
// must see: [rank]
// must see: %
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;
auto nonsense = gap(state<units::rank>(3, {}), state<units::percent>(76, {}));
