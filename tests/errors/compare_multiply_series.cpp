// Containers are divided, not multiplied.
// lists others
// must see: almanac: cannot multiply these; Why says why
// must see: containers_do_not_multiply
// must see: USD
// must not see: no match for
// must not see: invalid operands
#include <almanac/compare/containers/operators.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto dollars = make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2023), {392e6});
auto const squares = dollars * dollars;
