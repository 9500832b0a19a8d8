// Dollars and tonnes have no sum.
// lists others
// must see: almanac: cannot add these; Why says why
// must see: these_units_do_not_add
// must see: USD
// must see: t
// must not see: no match for
// must not see: invalid operands
#include <almanac/compare/containers/operators.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr area_value<double> values[] = {{areas::PAK, 1.0}};
constexpr auto dollars = make_cross_section<units::USD>({.kind = nature::flow}, year(2023), values);
constexpr auto tonnes = make_cross_section<units::t>({.kind = nature::flow}, year(2023), values);
auto const sum_of_both = dollars + tonnes;
