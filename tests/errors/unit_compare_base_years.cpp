// Constant prices of two base years do not compare.
// must see: almanac: cannot compare these
// must see: these_units_do_not_compare
// must see: USD@2015
// must see: USD@2010
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

inline constexpr unit dollar_of_2015 = at_constant_prices(units::USD, 2015);
inline constexpr unit dollar_of_2010 = at_constant_prices(units::USD, 2010);
bool const more = quantity<dollar_of_2015>(38e9) > quantity<dollar_of_2010>(31e9);
