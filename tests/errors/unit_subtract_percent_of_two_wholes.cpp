// There are no points between percentages of two wholes.
// must see: almanac: cannot
// must see: these_are_percentages_of_different_wholes
// must see: GDP
// must see: exports
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const gap = percent<"GDP">(11) - percent<"exports">(18);
