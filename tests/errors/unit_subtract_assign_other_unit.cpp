// Nothing of another unit is subtracted in place.
// must see: almanac: cannot subtract these
// must see: these_units_do_not_add
// must see: MW
// must see: km
// must not see: no match for
// must not see: invalid operands
#include <almanac/unit.hpp>

using namespace almanac;

constexpr quantity<units::MW> rest() {
    quantity<units::MW> capacity(1300);
    capacity -= quantity<units::km>(765);
    return capacity;
}
