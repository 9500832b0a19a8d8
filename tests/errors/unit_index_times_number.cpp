// must see: almanac: an index number is no factor; use level()
// must see: double
#include <almanac/unit.hpp>

using namespace almanac;

auto const later = index_number<year(2015)>(110) * 1.05;
