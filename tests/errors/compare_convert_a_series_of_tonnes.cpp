// lists others
// must see: almanac: only one currency at market prices is converted by a rate; Why says what this is in
// must see: only_one_currency_at_market_prices_is_converted
// must see: PKR
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/containers/conversion.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto wheat = make_series<units::t>({.kind = nature::flow}, areas::PAK, year(2023), {58.0, 60.0});
auto nonsense = convert<"PKR">(wheat, rate_table());
