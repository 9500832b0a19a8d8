// must see: almanac: a percentage or a rank has a change, in points or places, and no growth rate
// must see: %
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto rate = growth(state<units::percent>(40, {.when = year(2019), .kind = nature::ratio}),
                             state<units::percent>(50, {.when = year(2024), .kind = nature::ratio}));
