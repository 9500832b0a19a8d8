// must see: almanac: the source of this row is missing, or has a date but names nobody
// must see: trade.imports.PAK
#include <almanac/indicator/dataset/proof.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;
constexpr indicator exports{.code = "exports", .kind = nature::flow, .in = &units::USD};
constexpr indicator imports{.code = "imports", .kind = nature::flow, .in = &units::USD};
constexpr source nobody{.published = year(2024)};
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
     .said_by = &nobody,
     .mentions = {{2, "$45 million"}}},
};
constexpr table faulty(rows);
static_assert(proves_rows<faulty, "trade", 3>());
