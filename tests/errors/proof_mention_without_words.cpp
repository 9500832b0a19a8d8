// must see: almanac: a mention of this row is missing, empty or beyond the last line of the text
// must see: trade.imports.PAK
#include <almanac/indicator/dataset/proof.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;
constexpr indicator exports{.code = "exports", .kind = nature::flow, .in = &units::USD};
constexpr indicator imports{.code = "imports", .kind = nature::flow, .in = &units::USD};
constexpr observation rows[] = {
    {.key = "trade.exports.PAK",
     .what = exports,
     .where = areas::PAK,
     .value = {28, 6},
     .in = &units::USD,
     .mentions = {{1, "$28 million"}}},
    {.key = "trade.imports.PAK",
     .what = imports,
     .where = areas::PAK,
     .value = {45, 6},
     .in = &units::USD,
     .mentions = {{2, ""}}},
};
constexpr table faulty(rows);
static_assert(proves_rows<faulty, "trade", 3>());
