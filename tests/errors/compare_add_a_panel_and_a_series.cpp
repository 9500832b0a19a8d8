// A panel and a series have no cells in common.
// lists others
// must see: almanac: cannot add these; Why says why
// must see: a_series_a_cross_section_and_a_panel_have_different_keys
// must see: panel
// must see: series
// must not see: no match for
// must not see: invalid operands
#include <almanac/compare/containers/operators.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto dollars = make_panel<units::USD>({.kind = nature::flow}, {areas::PAK}, year(2023), {{392e6}});
auto const sum_of_both = dollars + dollars.series(areas::PAK);
