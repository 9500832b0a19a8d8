// constant expression
// must see: not_comparable_because_of
// must see: reason::counterpart
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>
#include <almanac/place/areas.hpp>

using namespace almanac;

constexpr auto one = state<units::USD>({392, 6}, {.when = year(2023), .kind = nature::flow, .counterpart = areas::UZB});
constexpr auto other =
    state<units::USD>({350, 6}, {.when = year(2024), .kind = nature::flow, .counterpart = areas::KAZ});
constexpr auto refused_result = growth(one, other);
