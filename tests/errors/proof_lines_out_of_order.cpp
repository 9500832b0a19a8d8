// must see: almanac: the keys do not strictly increase: this key is a duplicate or out of order
// must see: economy.exports.PAK.2024
#include <almanac/calendar.hpp>
#include <almanac/indicator/dataset/proof.hpp>
#include <almanac/indicator/dataset/published_rows.hpp>
#include <almanac/place/areas.hpp>

using namespace almanac;
constexpr source bank{.publisher = "Bank"};
constexpr indicator exports{.code = "exports", .kind = nature::flow, .in = &units::USD};
constexpr indicator gdp{.code = "gdp", .kind = nature::flow, .in = &units::USD};
constexpr published_values lines[] = {
    {gdp, areas::PAK, year(2024), {{371, 9}}},
    {exports, areas::PAK, year(2024), {{32, 9}}},
};
constexpr dataset made{.name = "made", .themes = published_theme<lines, "economy", bank>};
static_assert(proves<made>());
