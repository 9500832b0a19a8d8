// must see: almanac: cannot add these units
// must see: %
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;
auto nonsense = state<units::percent>(12, {}) + state<units::percent>(15, {});
