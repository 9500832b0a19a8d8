// ISO 4217 lists no USX.
// must see: ISO 4217 lists no currency with this code
// must see: USX
#include <almanac/currency/currencies.hpp>

constexpr auto dollar = almanac::currency_code_of<"USX">;
