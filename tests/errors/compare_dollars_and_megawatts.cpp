// lists others
// must see: almanac: cannot compare these
// must see: these_units_do_not_compare
// must see: USD
// must see: MW
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;
auto nonsense = compare(state<units::USD>({392, 6}, {}), state<units::MW>(1300, {}));
