// constant expression
// must see: not_comparable_because_of
// must see: reason::local_currency
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>
#include <almanac/place/areas.hpp>

using namespace almanac;

constexpr auto one = state<units::LCU>({62, 12}, {.when = year(2018), .kind = nature::flow, .where = areas::KAZ});
constexpr auto other = state<units::LCU>({427, 12}, {.when = year(2018), .kind = nature::flow, .where = areas::UZB});
constexpr auto refused_result = ratio(one, other);
