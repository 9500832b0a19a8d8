// lists others
// must see: almanac: cannot divide these
// must see: these_units_do_not_compare
// must see: {passenger}
// must see: {truck}
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;
auto nonsense = ratio(state<counted("passenger")>({36, 6}, {}), state<counted("truck")>(600, {}));
