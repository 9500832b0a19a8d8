// constant expression
// must see: not_comparable_because_of
// must see: reason::indicator
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;

constexpr indicator exports{.code = "exports", .name = "exports", .kind = nature::flow};
constexpr indicator gdp{.code = "gdp", .name = "GDP", .kind = nature::flow};
constexpr auto one = state<units::USD>({31, 9}, {.when = year(2024), .kind = nature::flow, .what = exports});
constexpr auto other = state<units::USD>({372, 9}, {.when = year(2024), .kind = nature::flow, .what = gdp});
constexpr auto refused_result = sum(one, other);
