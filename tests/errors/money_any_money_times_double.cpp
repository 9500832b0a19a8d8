// lists others
// must see: almanac: this product needs a rounding mode; write multiply(amount, factor, rounding)
// must see: double
#include <almanac/money.hpp>

using namespace almanac;

auto add(any_money const& m) { return m * 1.15; }
