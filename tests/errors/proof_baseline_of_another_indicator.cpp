// must see: almanac: the baseline of this row is of another indicator or area
// must see: trade.imports.growth.PAK
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
    {.key = "trade.imports.growth.PAK",
     .what = growth_of(imports),
     .where = areas::PAK,
     .value = {5, 0},
     .in = &units::percent,
     .mentions = {{2, "5%"}},
     .baseline = "trade.exports.PAK"},
};
constexpr theme themes[] = {{"trade", rows}};
constexpr dataset faulty{.themes = themes, .read_from = {.lines = 3}};
static_assert(proves_links<faulty>());
