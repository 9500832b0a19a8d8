// Dollars of 2015 and dollars of today have no sum.
// must see: almanac: cannot add these; Why says why
// must see: these_units_do_not_add
// must see: USD@2015
// must see: USD
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

inline constexpr unit constant_dollar = at_constant_prices(units::USD, 2015);
auto const sum = quantity<constant_dollar>(38e9) + quantity<units::USD>(40e9);
