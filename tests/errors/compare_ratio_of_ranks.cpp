// must see: almanac: ranks are an order and have no ratio
// must see: [rank]
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;
auto nonsense = ratio(state<units::rank>(3, {}), state<units::rank>(1, {}));
