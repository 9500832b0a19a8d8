// Nothing of another unit is added in place.
// must see: almanac: cannot add these; Why says why
// must see: these_units_do_not_add
// must see: USD
// must see: EUR
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

constexpr quantity<units::USD> total() {
    quantity<units::USD> sum(392e6);
    sum += quantity<units::EUR>(28e6);
    return sum;
}
