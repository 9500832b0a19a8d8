// lists others
// must see: almanac: only amounts in LCU are converted by rates in LCU for one of a currency
// must see: these_are_not_amounts_in_LCU_and_rates_in_LCU_for_one_of_a_currency
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/local_currency.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr auto gdp = make_series<units::USD>({.kind = nature::flow}, areas::KAZ, year(2018), {179.0, 182.0});
constexpr auto rate = make_series<units::LCU / units::USD>({}, areas::KAZ, year(2018), {345.0, 383.0});
auto nonsense = convert(gdp, rate, rate_kind::period_average);
