// The order of the operands in the message is that in the program.
// must see: almanac: cannot
// must see: these_are_percentages_of_different_wholes
// must see: GDP
// must see: imports
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

bool const more = percent<"GDP">(11) > percent<"imports">(18);
