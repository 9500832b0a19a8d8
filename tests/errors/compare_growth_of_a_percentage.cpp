// must see: almanac: a percentage or a rank has a change, in points or places, and no growth rate
// must see: %
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto before = state<units::percent>(40, {.when = year(2019), .kind = nature::ratio});
constexpr auto after = state<units::percent>(50, {.when = year(2024), .kind = nature::ratio});
constexpr auto rate = growth(before, after);
