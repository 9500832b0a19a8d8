// A double does not hold every integer of 64 bits.
// must see: almanac: no quantity of
// must see: this_narrows_the_number_use_quantity_cast
// must see: int64
// must see: double
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

#include <cstdint>

using namespace almanac;

std::int64_t const dollars = 9007199254740993;
quantity<units::USD> const imports(dollars);
