// Counted things add to their own kind only.
// must see: almanac: cannot add these; Why says why
// must see: these_units_do_not_add
// must see: {person}
// must see: {truck}
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

inline constexpr unit truck = counted("truck");
auto const sum = quantity<units::person>(40) + quantity<truck>(12);
