// Counted things compare with their own kind only.
// must see: almanac: cannot compare these
// must see: these_units_do_not_compare
// must see: {truck}
// must see: {person}
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

inline constexpr unit truck = counted("truck");
bool const fewer = quantity<truck>(12) < quantity<units::person>(40);
