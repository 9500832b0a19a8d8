// must see: almanac: an event has a unit or a value, or a missing value is not zero
// must see: trade.agreement.PAK.2024
#include <almanac/indicator/dataset/proof.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;
constexpr indicator agreement{.code = "agreement", .kind = nature::event};
constexpr observation rows[] = {
    {.key = "trade.agreement.PAK.2024",
     .what = agreement,
     .where = areas::PAK,
     .when = year(2024),
     .in = &units::USD,
     .mentions = {{2, "$45 million"}}},
};
constexpr table faulty(rows);
static_assert(proves_rows<faulty, "trade", 3>());
