// The name of a counted kind has no space.
// constant expression
// must see: parse_error
// must see: at most 63 letters
#include <almanac/unit.hpp>

using namespace almanac;

constexpr unit load = counted("truck load");
