// constant expression
// must see: figures_of_different_periods
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto one = state<units::USD>({392, 6}, {.when = year(2024)});
constexpr auto other = state<units::USD>({350, 6}, {.when = year(2023)});
constexpr auto refused_result = ratio(one, other);
