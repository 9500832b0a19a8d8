// must see: almanac: the digits of this row are not those of its printed words
// must see: trade.trucks.PAK
// must see: 5 thousand trucks
#include <almanac/indicator/dataset/proof.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;
constexpr unit truck = counted("truck");
constexpr indicator trucks{.code = "trucks", .kind = nature::flow, .in = &truck};
constexpr observation rows[] = {
    {.key = "trade.trucks.PAK",
     .what = trucks,
     .where = areas::PAK,
     .value = {50, 3},
     .in = &truck,
     .mentions = {{2, "5 thousand trucks"}}},
};
constexpr table faulty(rows);
static_assert(proves_rows<faulty, "trade", 3>());
