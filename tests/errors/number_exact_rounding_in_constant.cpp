// rounding::exact refuses to lose digits, at compile time too.
// constant expression
// must see: rounding_exact_loses_digits
// must see: almanac: not exact
#include <almanac/number.hpp>

using namespace almanac;

constexpr auto rounded = round_to(1.55_dec, -1, rounding::exact);
