// must see: almanac: only a rate, an amount per time, becomes a flow over a period; Why says what this is in
// must see: USD
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/containers/totals.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto debt = make_series<units::USD>({.kind = nature::stock}, areas::PAK, year(2023), {58.0, 60.0});
auto nonsense = over_each_period(debt);
