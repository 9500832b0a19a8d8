// A place in an order does not multiply.
// must see: almanac: cannot multiply these
// must see: an_index_number_or_a_rank_does_not_multiply_or_divide
// must see: [rank]
// must see: km
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const product = quantity<units::rank>(3) * quantity<units::km>(765);
