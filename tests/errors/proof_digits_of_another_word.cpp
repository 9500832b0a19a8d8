// must see: almanac: the digits of this row are not those of its printed words
// must see: trade.imports.multiple.PAK
// must see: tripled
#include <almanac/indicator/dataset/proof.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;
constexpr indicator imports{.code = "imports", .kind = nature::flow, .in = &units::USD};
constexpr observation rows[] = {
    {.key = "trade.imports.multiple.PAK",
     .what = multiple_of(imports),
     .where = areas::PAK,
     .value = {2, 0},
     .in = &units::one,
     .mentions = {{2, "tripled"}}},
};
constexpr table faulty(rows);
static_assert(proves_rows<faulty, "trade", 3>());
