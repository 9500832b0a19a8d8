// A function that takes megawatts is not given kilometres.
// must see: almanac: cannot convert between these
// must see: these_units_do_not_convert
// must see: km
// must see: MW
// must not see: no match for
// must not see: invalid operands
// must not see: could not convert
// must not see: no matching function
#include <almanac/unit.hpp>

using namespace almanac;

double load_factor(quantity<units::MW> capacity);
double const factor = load_factor(quantity<units::km>(765));
