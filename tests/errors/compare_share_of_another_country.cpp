// constant expression
// must see: areas_that_do_not_fit
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>
#include <almanac/place/areas.hpp>

using namespace almanac;

constexpr auto one = state<units::USD>({392, 6}, {.when = year(2024), .where = areas::PAK});
constexpr auto other = state<units::USD>({350, 6}, {.when = year(2024), .where = areas::IND});
constexpr auto refused_result = share(one, other);
