// constant expression
// must see: division_by_a_figure_that_may_be_zero
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto one = state<units::percent>(76, {.when = year(2024), .kind = nature::flow});
constexpr auto other = state<units::percent>(1, {.when = year(2024), .kind = nature::flow}, qualifier::under);
constexpr auto refused_result = ratio(one, other);
