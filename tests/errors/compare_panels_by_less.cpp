// Panels have no order.
// must see: almanac: cannot compare these; Why says why
// must see: containers_have_no_order_use_ratio_or_gap
// must see: USD
// must not see: no match for
// must not see: invalid operands
#include <almanac/compare/containers/operators.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto dollars = make_panel<units::USD>({.kind = nature::flow}, {areas::PAK}, year(2023), {{392e6}});
bool const is_less = dollars < dollars;
