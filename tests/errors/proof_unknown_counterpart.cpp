// must see: almanac: an area of this row is not known
// must see: trade.PAK.UZS.imports
#include <almanac/indicator/proof.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;
constexpr observation rows[] = {
    {.key = "trade.PAK.UZS.imports",
     .subject = "imports",
     .where = areas::PAK,
     .counterpart = area(place_detail::checked_code, "UZS"),
     .value = {45, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .mentions = {{2, "$45 million"}}},
    {.key = "trade.PAK.exports",
     .subject = "exports",
     .where = areas::PAK,
     .value = {28, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .mentions = {{1, "$28 million"}}},
};
constexpr table faulty(rows);
static_assert(proves_rows<faulty, "trade", 3>());
