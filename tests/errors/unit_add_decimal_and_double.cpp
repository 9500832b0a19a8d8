// A decimal and a double have no common type that keeps both.
// must see: almanac: cannot
// must see: these_numbers_have_no_exact_common_type_use_quantity_cast
// must see: decimal
// must see: double
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

auto const sum = quantity<units::USD, decimal>(392) + quantity<units::USD, double>(0.5);
