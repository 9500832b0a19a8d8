// lists others
// Money is deflated by an index that is 100 in its base year, and not 1.
// must see: almanac: cannot divide these
// must see: an_index_number_goes_with_an_amount_by_deflate_and_inflate
// must see: USD
// must see: index_number
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const real = quantity<units::USD>(100) / index_number<year(2015)>(160);
