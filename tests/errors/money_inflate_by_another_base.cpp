// Prices of 2015 are not inflated by an index that is 100 in 2020.
// must see: almanac: the index is not 100 in the year of these prices
// must see: PKR@2015
// must see: 2020
// must not see: no match for
// must not see: no matching function
#include <almanac/unit/prices.hpp>

using namespace almanac;

constexpr auto wrong = inflate(quantity<at_constant_prices(units::PKR, 2015)>(210e6), index_number<year(2020)>(160));
