// constant expression
// must see: not_comparable_because_of
// must see: reason::assertion
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto one = state<units::USD>({392, 6}, {.when = year(2024), .kind = nature::flow});
constexpr auto other =
    state<units::USD>({350, 6}, {.when = year(2024), .kind = nature::flow, .asserted = assertion::target});
constexpr auto refused_result = ratio(one, other);
