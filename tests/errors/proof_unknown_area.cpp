// must see: almanac: an area of this row is not known
// must see: trade.imports.PKS
#include <almanac/indicator/dataset/proof.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;
constexpr indicator exports{.code = "exports", .kind = nature::flow, .in = &units::USD};
constexpr indicator imports{.code = "imports", .kind = nature::flow, .in = &units::USD};
constexpr area pakistan(place_detail::checked_code, "PKS");
constexpr observation rows[] = {
    {.key = "trade.exports.PAK",
     .what = exports,
     .where = areas::PAK,
     .value = {28, 6},
     .in = &units::USD,
     .mentions = {{1, "$28 million"}}},
    {.key = "trade.imports.PKS",
     .what = imports,
     .where = pakistan,
     .value = {45, 6},
     .in = &units::USD,
     .mentions = {{2, "$45 million"}}},
};
constexpr table faulty(rows);
static_assert(proves_rows<faulty, "trade", 3>());
