// must see: almanac: a link of this row leads nowhere, to itself, or does not say how it differs
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
     .mentions = {{2, "$45 million"}},
     .drifts_from = "trade.imports.PAK",
     .drift = "the same"},
};
constexpr theme themes[] = {{"trade", rows}};
constexpr dataset faulty{.themes = themes, .read_from = {.lines = 3}};
static_assert(proves_links<faulty>());
