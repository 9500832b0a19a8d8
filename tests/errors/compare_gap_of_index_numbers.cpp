// must see: almanac: cannot subtract these units; an index number is relative to a base
// must see: [index]
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;
auto nonsense = gap(state<units::index>(120, {}), state<units::index>(110, {}));
