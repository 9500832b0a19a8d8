// The level of 2015 in an index that is 100 in 2024 does not deflate to the prices of 2015.
// must see: almanac: the index is not 100 in the year to deflate to
// must see: 2015
// must see: 2024
// must not see: no match for
// must not see: no matching function
#include <almanac/unit/prices.hpp>

using namespace almanac;

constexpr auto wrong = deflate_to<year(2015)>(quantity<units::PKR>(336e6), index_number<year(2024)>(62.5));
