// An integer quantity that overflows is an error of the compiler when the compiler computes it.
// constant expression
// must see: integer_quantity_overflow
#include <almanac/unit.hpp>

using namespace almanac;

constexpr auto sum = quantity<units::USD, int>(2000000000) + quantity<units::USD, int>(2000000000);
