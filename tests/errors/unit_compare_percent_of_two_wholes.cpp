// Percentages of two wholes do not compare.
// must see: almanac: cannot
// must see: these_are_percentages_of_different_wholes
// must see: GDP
// must see: imports
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

bool const less = percent<"GDP">(11) < percent<"imports">(18);
