// A series and a cross-section have no cells in common.
// lists others
// must see: almanac: cannot add these; Why says why
// must see: a_series_a_cross_section_and_a_panel_have_different_keys
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto over_time = make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2023), {1.0});
constexpr area_value<double> values[] = {{areas::PAK, 1.0}};
constexpr auto of_areas = make_cross_section<units::USD>({.kind = nature::flow}, year(2023), values);
auto nonsense = sum(over_time, of_areas);
