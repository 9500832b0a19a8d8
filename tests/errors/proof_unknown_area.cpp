// must see: almanac: an area of this row is not known
// must see: trade.PKS.imports
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
    {.key = "trade.PKS.imports",
     .subject = "imports",
     .where = area(place_detail::checked_code, "PKS"),
     .value = {45, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .mentions = {{2, "$45 million"}}},
};
constexpr table faulty(rows);
static_assert(proves_rows<faulty, "trade", 3>());
