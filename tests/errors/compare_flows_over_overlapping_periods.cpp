// constant expression
// must see: flows_over_overlapping_periods
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto one = state<units::USD>({392, 6}, {.when = year(2024)});
constexpr auto other = state<units::USD>({350, 6}, {.when = quarter(2024, 1)});
constexpr auto refused_result = one + other;
