// An older standard is one sentence, not the errors of every header.
// with the flags: -std=c++17
// must see: almanac: this library needs C++20: compile with -std=c++20 or newer
// must not see: concept
#include <almanac/almanac.hpp>

double const one = almanac::quantity<almanac::units::km>(1).value();
