// Levels of two base periods do not compare.
// must see: almanac: cannot
// must see: these_index_numbers_have_different_bases_rebase_one_of_them
// must see: 2015
// must see: 2010
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

bool const more = index_number<year(2015)>(128.6) > index_number<year(2010)>(143.9);
