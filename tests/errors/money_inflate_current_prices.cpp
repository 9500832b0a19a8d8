// Current prices are not inflated.
// must see: almanac: only money at constant prices is inflated or rebased
// must see: PKR
// must not see: no match for
// must not see: no matching function
#include <almanac/unit/prices.hpp>

using namespace almanac;

constexpr auto wrong = inflate(quantity<units::PKR>(336e6), index_number<year(2015)>(160));
