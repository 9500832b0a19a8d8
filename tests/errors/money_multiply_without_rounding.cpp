// A product with a fraction is rounded, and the rounding is named.
// must see: almanac: cannot multiply these
// must see: this_product_needs_a_rounding_mode_use_multiply
// must see: USD
// must not see: no match for
// must not see: invalid operands
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;
using namespace almanac::literals;

auto const tax = money<currencies::USD>(5) * 0.17_dec;
