// lists others
// must see: almanac: cannot divide these; Why says why
// must see: these_units_do_not_compare
// must see: USD
// must see: MW
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto dollars = make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2023), {392e6, 350e6});
constexpr auto capacity = make_series<units::MW>({.kind = nature::flow}, areas::PAK, year(2023), {1300.0, 1300.0});
auto nonsense = ratio(dollars, capacity);
