// must see: almanac: the link of this row leads nowhere, to itself, or does not say how it differs
// must see: trade.PAK.imports
#include <almanac/indicator/proof.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;
constexpr observation rows[] = {
    {.key = "trade.PAK.exports",
     .subject = "exports",
     .where = areas::PAK,
     .value = {28, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .mentions = {{1, "$28 million"}}},
    {.key = "trade.PAK.imports",
     .subject = "imports",
     .where = areas::PAK,
     .value = {45, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .mentions = {{2, "$45 million"}},
     .drifts_from = "trade.PAK.exports"},
};
constexpr table faulty(rows);
struct theme {
    table rows;
};
constexpr theme themes[] = {{faulty}};
static_assert(proves_links<faulty, themes>());
