// must see: almanac: the period of this row does not fit its nature
// must see: trade.agreement.PAK
#include <almanac/indicator/dataset/proof.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;
constexpr indicator agreement{.code = "agreement", .kind = nature::event};
constexpr observation rows[] = {
    {.key = "trade.agreement.PAK", .what = agreement, .where = areas::PAK, .mentions = {{2, "$45 million"}}},
};
constexpr table faulty(rows);
static_assert(proves_rows<faulty, "trade", 3>());
