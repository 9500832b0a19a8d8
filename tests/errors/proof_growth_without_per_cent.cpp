// must see: almanac: the unit of this row has another dimension than what it measures
// must see: trade.exports.growth.PAK.2024
// must see: USD
// must see: %
#include <almanac/indicator/dataset/proof.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;
constexpr indicator exports{.code = "exports", .kind = nature::flow, .in = &units::USD};
constexpr observation rows[] = {
    {.key = "trade.exports.PAK",
     .what = exports,
     .where = areas::PAK,
     .value = {28, 6},
     .in = &units::USD,
     .mentions = {{1, "$28 million"}}},
    {.key = "trade.exports.growth.PAK.2024",
     .what = growth_of(exports),
     .where = areas::PAK,
     .when = year(2024),
     .value = {2, 6},
     .in = &units::USD,
     .mentions = {{2, "2 million more"}}},
};
constexpr table faulty(rows);
static_assert(proves_rows<faulty, "trade", 3>());
