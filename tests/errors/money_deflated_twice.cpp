// What is at constant prices has been deflated.
// must see: almanac: only money at current prices is deflated
// must see: PKR@2015
// must not see: no match for
// must not see: no matching function
#include <almanac/unit/prices.hpp>

using namespace almanac;

constexpr auto once = deflate(quantity<units::PKR>(336e6), index_number<year(2015)>(160));
constexpr auto twice = deflate(once, index_number<year(2015)>(160));
