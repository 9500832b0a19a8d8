// Dollars and persons have no sum.
// lists others
// must see: almanac: cannot add these; Why says why
// must see: these_units_do_not_add
// must see: USD
// must see: person
// must not see: no match for
// must not see: invalid operands
#include <almanac/compare/containers/operators.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto dollars = make_panel<units::USD>({.kind = nature::flow}, {areas::PAK}, year(2023), {{392e6}});
constexpr auto people = make_panel<units::person>({.kind = nature::flow}, {areas::PAK}, year(2023), {{240e6}});
auto const sum_of_both = dollars + people;
