// lists others
// must see: almanac: cannot multiply these
// must see: an_index_number_or_a_rank_does_not_multiply_or_divide
// must see: rank
#include <almanac/compare.hpp>

using namespace almanac;

auto multiply(figure<units::USD> const& f) { return f * quantity<units::rank>(3); }
