// The difference of figures is checked by rules that stand in compare.hpp.
// must see: almanac: subtracting figures needs the header <almanac/compare.hpp>
// must not see: no match for
// must not see: no matching function
#include <almanac/indicator.hpp>

using namespace almanac;

auto rest = state<units::USD>({45, 6}, {}) - state<units::USD>({28, 6}, {});
