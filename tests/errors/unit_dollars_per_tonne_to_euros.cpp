// The weight converts, the money does not.
// must see: almanac: cannot convert between these
// must see: these_units_do_not_convert
// must see: USD/t
// must see: EUR/t
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

quantity<units::USD / units::kg> const by_weight = quantity<units::USD / units::t>(271.43);
quantity<units::EUR / units::t> const in_euros = quantity<units::USD / units::t>(271.43);
