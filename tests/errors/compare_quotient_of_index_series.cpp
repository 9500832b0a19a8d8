// Index numbers per dollar mean nothing.
// lists others
// must see: almanac: cannot divide these; Why says why
// must see: an_index_number_or_a_rank_does_not_multiply_or_divide
// must see: USD
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto prices = make_series<units::index>({.kind = nature::flow}, areas::PAK, year(2023), {110.0});
constexpr auto dollars = make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2023), {1.0});
auto nonsense = per(prices, dollars);
