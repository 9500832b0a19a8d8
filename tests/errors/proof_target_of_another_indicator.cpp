// must see: almanac: this row is a target of another indicator or area than its link
// must see: trade.imports.PAK.by_2030
// must see: trade.exports.PAK
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
    {.key = "trade.imports.PAK.by_2030",
     .what = imports,
     .where = areas::PAK,
     .when = by(year(2030)),
     .value = {45, 6},
     .in = &units::USD,
     .asserted = assertion::target,
     .mentions = {{2, "$45 million"}},
     .target_of = "trade.exports.PAK"},
};
constexpr theme themes[] = {{"trade", rows}};
constexpr dataset faulty{.themes = themes, .read_from = {.lines = 3}};
static_assert(proves_links<faulty>());
