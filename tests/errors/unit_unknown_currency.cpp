// ISO 4217 lists no USX.
// constant expression
// must see: parse_error
// must see: ISO 4217
#include <almanac/unit.hpp>

using namespace almanac;

constexpr unit dollar = currency("USX");
