// must see: almanac: the nature of this row is not stated and does not follow from its indicator
// must see: trade.tariff.PAK
#include <almanac/indicator/dataset/proof.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;
constexpr indicator exports{.code = "exports", .kind = nature::flow, .in = &units::USD};
constexpr indicator tariff{.code = "tariff"};
constexpr observation rows[] = {
    {.key = "trade.exports.PAK",
     .what = exports,
     .where = areas::PAK,
     .value = {28, 6},
     .in = &units::USD,
     .mentions = {{1, "$28 million"}}},
    {.key = "trade.tariff.PAK",
     .what = tariff,
     .where = areas::PAK,
     .value = {45, 6},
     .in = &units::USD,
     .mentions = {{2, "$45 million"}}},
};
constexpr table faulty(rows);
static_assert(proves_rows<faulty, "trade", 3>());
