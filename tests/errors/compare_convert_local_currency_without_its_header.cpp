// lists others
// must see: almanac: each area's own currency (LCU) is converted by what <almanac/compare/local_currency.hpp> has
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/containers/conversion.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto gdp = make_series<units::LCU>({.kind = nature::flow}, areas::KAZ, year(2018), {61820.0, 69533.0});
auto nonsense = convert<"USD">(gdp, rate_table());
