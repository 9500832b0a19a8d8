// constant expression
// must see: a_missing_value
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto one = state<units::USD>({392, 6}, {.when = year(2024)});
constexpr auto other = state<units::USD>({350, 6}, {.when = year(2024), .status = observation_status("M")});
constexpr auto refused_result = compare(one, other);
