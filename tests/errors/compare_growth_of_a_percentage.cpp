// lists others
// must see: almanac: these have no growth rate
// must see: a_percentage_or_a_rank_has_a_change_and_no_growth_rate
// must see: %
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto before = state<units::percent>(40, {.when = year(2019), .kind = nature::ratio});
constexpr auto after = state<units::percent>(50, {.when = year(2024), .kind = nature::ratio});
constexpr auto rate = growth(before, after);
