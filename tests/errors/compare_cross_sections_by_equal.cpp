// Whether all cells are equal is asked cell by cell.
// must see: almanac: cannot compare these; Why says why
// must see: containers_have_no_order_use_ratio_or_gap
// must see: USD
// must not see: no match for
// must not see: invalid operands
#include <almanac/compare/containers/operators.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr area_value<double> values[] = {{areas::PAK, 1.0}};
constexpr auto dollars = make_cross_section<units::USD>({.kind = nature::flow}, year(2023), values);
bool const are_equal = dollars == dollars;
