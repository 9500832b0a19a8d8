// A target without 128-bit integers, as those of 32 bits are.
// with the flags: -U__SIZEOF_INT128__
// must see: almanac: this library needs 128-bit integers (__int128), which a 32-bit target does not have
#include <almanac/almanac.hpp>

double const one = almanac::quantity<almanac::units::km>(1).value();
