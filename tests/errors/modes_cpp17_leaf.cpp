// The sentence comes first whichever header is included, also one that includes few others.
// with the flags: -std=c++17
// must see: almanac: this library needs C++20: compile with -std=c++20 or newer
#include <almanac/number/magnitude.hpp>
