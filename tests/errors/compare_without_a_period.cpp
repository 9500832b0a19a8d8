// constant expression
// must see: figures_without_a_stated_period
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto one = state<units::USD>({392, 6}, {.when = year(2024)});
constexpr auto other = state<units::USD>({350, 6}, {});
constexpr auto refused_result = compare(one, other);
