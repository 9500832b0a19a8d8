// Nothing is divided by a place in an order.
// must see: almanac: cannot divide these
// must see: an_index_number_or_a_rank_does_not_multiply_or_divide
// must see: USD
// must see: [rank]
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const quotient = quantity<units::USD>(392e6) / quantity<units::rank>(3);
