// Dollars and euros have no difference without a rate.
// lists others
// must see: almanac: cannot subtract these; Why says why
// must see: these_units_do_not_subtract
// must see: USD
// must see: EUR
// must not see: no match for
// must not see: invalid operands
#include <almanac/compare/containers/operators.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto dollars = make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2023), {392e6});
constexpr auto euros = make_series<units::EUR>({.kind = nature::flow}, areas::PAK, year(2023), {28e6});
auto const difference = dollars - euros;
