// What the README shows.
// must see: almanac: cannot add these
// must see: these_units_do_not_add
// must see: USD
// must see: MW
#include <almanac/unit/quantity.hpp>

namespace al = almanac;

al::quantity<al::units::USD> trade(392e6);
al::quantity<al::units::MW> power(1300);
auto sum = trade + power;
