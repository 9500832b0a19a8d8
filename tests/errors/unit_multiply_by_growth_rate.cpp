// A growth of 10 % makes 100 dollars 110, and not 10.
// must see: almanac: cannot multiply these
// must see: a_growth_rate_is_no_amount_or_factor_call_its_member_applied_to
// must see: USD
// must see: growth_rate
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const after = quantity<units::USD>(100) * growth_rate::from_percent(10);
