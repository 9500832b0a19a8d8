// Ranks are an order.
// lists others
// must see: almanac: cannot divide these; Why says why
// must see: an_index_number_or_a_rank_does_not_multiply_or_divide
// must see: USD
// must not see: no match for
// must not see: invalid operands
#include <almanac/compare/containers/operators.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto dollars = make_panel<units::USD>({.kind = nature::flow}, {areas::PAK}, year(2023), {{392e6}});
constexpr auto ranks = make_panel<units::rank>({}, {areas::PAK}, year(2023), {{1.0}});
auto const quotient = dollars / ranks;
