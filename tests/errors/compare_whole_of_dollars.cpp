// The whole follows from a part and a share, which is in per cent.
// lists others
// must see: almanac: a share is in per cent
// must see: a_share_or_a_growth_is_in_percent
// must see: USD
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;
auto const nonsense = whole_of(state<units::USD>(3, {}), state<units::USD>(1, {}));
