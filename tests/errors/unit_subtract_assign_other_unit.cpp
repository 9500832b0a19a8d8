// Nothing of another unit is subtracted in place.
// must see: almanac: cannot subtract these units
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
