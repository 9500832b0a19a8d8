// lists others
// must see: almanac: cannot divide these
// must see: ranks_are_an_order_and_have_no_ratio
// must see: [rank]
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;
auto nonsense = ratio(state<units::rank>(3, {}), state<units::rank>(1, {}));
