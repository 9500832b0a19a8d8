// Percentages of members have no sum.
// must see: almanac: cannot add these units; roll_up_mean takes a weighted mean
// must see: %
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/containers/roll_up.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr double rates[1][1] = {{99.0}};
constexpr area where[] = {areas::UZB};
constexpr auto literacy = make_panel<units::percent>({.kind = nature::flow}, where, year(2023), rates);
auto nonsense = roll_up(literacy, areas::central_asia);
