// A mean is of figures in units of one dimension.
// lists others
// must see: almanac: these have no mean
// must see: these_units_do_not_compare
// must see: USD
// must see: EUR
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;
auto const nonsense = mean(state<units::USD>(3, {}), state<units::EUR>(1, {}));
