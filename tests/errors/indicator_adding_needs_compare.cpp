// lists others
// must see: almanac: cannot add these
// must see: this_needs_the_header_almanac_compare_hpp
// must not see: no match for
// must not see: not declared
#include <almanac/indicator.hpp>

using namespace almanac;
auto total = state<units::USD>({28, 6}, {}) + state<units::USD>({45, 6}, {});
