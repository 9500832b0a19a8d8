// constant expression
// must see: not_comparable_because_of
// must see: reason::nature
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto debt = make_series<units::USD>({.kind = nature::stock}, areas::PAK, year(2023), {131e9, 133e9});
constexpr auto gdp = make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2023), {338e9, 373e9});
constexpr auto refused_result = gap(debt, gdp);
