// must see: almanac: cannot add these units, so they have no shares of a total
// must see: %
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/containers/within_period.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr area_value<double> values[] = {{areas::PAK, 58.0}, {areas::IND, 77.0}};
constexpr auto literacy = make_cross_section<units::percent>({.kind = nature::ratio}, year(2024), values);
auto nonsense = share_within_period(literacy);
