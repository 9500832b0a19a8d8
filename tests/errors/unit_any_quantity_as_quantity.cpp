// must see: almanac: cannot convert this
// must see: a_unit_known_at_run_time_is_named_by_as
// must see: USD
#include <almanac/unit.hpp>

using namespace almanac;

quantity<units::USD> dollars_of(any_quantity const& a) { return quantity<units::USD>(a); }
