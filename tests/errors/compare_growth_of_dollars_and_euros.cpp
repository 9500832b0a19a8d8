// lists others
// must see: almanac: these have no growth rate
// must see: these_units_do_not_compare
// must see: USD
// must see: EUR
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/figures/growth.hpp>

using namespace almanac;
auto nonsense = growth(state<units::USD>({28, 6}, {.when = year(2019), .kind = nature::flow}),
                       state<units::EUR>({392, 6}, {.when = year(2024), .kind = nature::flow}));
