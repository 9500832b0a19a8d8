// constant expression
// must see: areas_with_currencies_of_their_own
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>
#include <almanac/place/areas.hpp>

using namespace almanac;

constexpr auto gdp =
    make_cross_section<units::LCU>({.kind = nature::flow}, year(2018), {{areas::KAZ, 61820.0}, {areas::UZB, 426641.0}});
constexpr auto nonsense = rank_within_period(gdp);
