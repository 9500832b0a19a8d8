// must see: almanac: adding figures needs the header <almanac/compare.hpp>
// must not see: no match for
// must not see: not declared
#include <almanac/indicator.hpp>

using namespace almanac;
auto total = state<units::USD>({28, 6}, {}) + state<units::USD>({45, 6}, {});
