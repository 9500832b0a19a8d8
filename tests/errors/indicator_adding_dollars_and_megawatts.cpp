// lists others
// must see: almanac: cannot add these
// must see: these_units_do_not_add
// must see: USD
// must see: MW
// must not see: no match for
// must not see: no matching function
#include <almanac/indicator.hpp>

using namespace almanac;
auto nonsense = state<units::USD>({392, 6}, {}) + state<units::MW>(1300, {});
