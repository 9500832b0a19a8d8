// A quotient is rounded, and the rounding is named.
// must see: almanac: cannot divide these
// must see: this_division_needs_a_rounding_mode_use_divide_or_split
// must see: USD
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;

auto const third = money<currencies::USD>(5) / 3;
