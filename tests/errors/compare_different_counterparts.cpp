// constant expression
// must see: figures_with_different_counterparts
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>
#include <almanac/place/areas.hpp>

using namespace almanac;

constexpr auto one = state<units::USD>({392, 6}, {.when = year(2024), .counterpart = areas::UZB});
constexpr auto other = state<units::USD>({350, 6}, {.when = year(2024), .counterpart = areas::KAZ});
constexpr auto refused_result = ratio(one, other);
