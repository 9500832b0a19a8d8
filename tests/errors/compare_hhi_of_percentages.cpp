// must see: almanac: percentages, index numbers and ranks are no parts of a total
// must see: %
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/containers/statistics.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr area_value<double> values[] = {{areas::PAK, 58.0}, {areas::IND, 77.0}};
constexpr auto literacy = make_cross_section<units::percent>({.kind = nature::ratio}, year(2024), values);
auto nonsense = hhi(literacy);
