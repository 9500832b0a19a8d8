// constant expression
// must see: not_comparable_because_of
// must see: reason::area
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>
#include <almanac/place/areas.hpp>

using namespace almanac;

constexpr auto gdp = state<units::USD>({372, 9}, {.when = year(2024), .kind = nature::flow, .where = areas::PAK});
constexpr auto people =
    state<counted("person")>({145, 7}, {.when = year(2024), .kind = nature::stock, .where = areas::IND});
constexpr auto refused_result = per(gdp, people);
