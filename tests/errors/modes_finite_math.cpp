// A missing number is a NaN, which this flag lets the compiler forget.
// with the flags: -ffinite-math-only
// must see: almanac: a missing number is a NaN: compile without -ffinite-math-only
#include <almanac/almanac.hpp>

double const one = almanac::quantity<almanac::units::km>(1).value();
