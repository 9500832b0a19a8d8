// The unit of constant prices holds a calendar year.
// must see: almanac: constant prices need an index that is 100 in a calendar year
// must see: 2015-Q1
// must not see: no match for
// must not see: no matching function
#include <almanac/unit/prices.hpp>

using namespace almanac;

constexpr auto wrong = deflate(quantity<units::PKR>(336e6), index_number<quarter(2015, 1)>(160));
