// Levels of an index have no sum.
// must see: almanac: cannot add these
// must see: levels_of_an_index_do_not_add
// must see: 2015
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const sum = index_number<year(2015)>(128.6) + index_number<year(2015)>(104.2);
