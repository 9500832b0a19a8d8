// A total of dollars is in dollars.
// must see: almanac: a bare number has no unit to add to; start with quantity<unit>()
// must see: USD
// must see: double
#include <almanac/unit.hpp>

using namespace almanac;

double total_of(quantity<units::USD> const& a) {
    double total = 0;
    total += a;
    return total;
}
