// must see: almanac: this row does not state its nature
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
     .mentions = {{2, "$45 million"}}},
};
constexpr table faulty(rows);
static_assert(proves_rows<faulty, "trade", 3>());
