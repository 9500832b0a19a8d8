// constant expression
// must see: not_comparable_because_of
// must see: reason::overlap
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/figures/growth.hpp>

using namespace almanac;

constexpr auto one = state<units::USD>({350, 6}, {.when = span(year(2019), year(2020)), .kind = nature::flow});
constexpr auto other = state<units::USD>({392, 6}, {.when = span(year(2020), year(2021)), .kind = nature::flow});
constexpr auto refused_result = cagr(one, other);
