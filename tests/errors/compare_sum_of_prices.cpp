// constant expression
// must see: not_comparable_because_of
// must see: reason::not_additive
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto one = state<units::USD / units::t>(300, {.when = year(2024), .kind = nature::price});
constexpr auto other = state<units::USD / units::t>(280, {.when = year(2024), .kind = nature::price});
constexpr auto refused_result = sum(one, other);
