// lists others
// must see: almanac: cannot subtract these
// must see: an_index_number_is_relative_to_a_base_and_has_no_difference
// must see: [index]
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;
auto nonsense = gap(state<units::index>(120, {}), state<units::index>(110, {}));
