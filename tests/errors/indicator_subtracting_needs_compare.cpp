// The difference of figures is checked by rules that stand in compare.hpp.
// lists others
// must see: almanac: cannot subtract these
// must see: this_needs_the_header_almanac_compare_hpp
// must not see: no match for
// must not see: no matching function
#include <almanac/indicator.hpp>

using namespace almanac;

auto rest = state<units::USD>({45, 6}, {}) - state<units::USD>({28, 6}, {});
