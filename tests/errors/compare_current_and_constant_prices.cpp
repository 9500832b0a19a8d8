// constant expression
// must see: not_comparable_because_of
// must see: reason::price_basis
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto one = state<units::USD>({392, 6}, {.when = year(2024), .kind = nature::flow});
constexpr auto other =
    state<at_constant_prices(units::USD, 2015)>({380, 6}, {.when = year(2024), .kind = nature::flow});
constexpr auto refused_result = ratio(one, other);
