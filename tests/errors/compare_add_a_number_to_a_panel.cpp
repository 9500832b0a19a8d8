// A number is of no area, period and unit.
// lists others
// must see: almanac: cannot add these; Why says why
// must see: a_container_computes_with_containers_alone
// must see: panel
// must not see: no match for
// must not see: invalid operands
#include <almanac/compare/containers/operators.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto dollars = make_panel<units::USD>({.kind = nature::flow}, {areas::PAK}, year(2023), {{392e6}});
auto const more = dollars + 5.0;
