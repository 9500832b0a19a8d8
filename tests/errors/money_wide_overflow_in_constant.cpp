// A sum that does not fit 128 bits is an error of the compiler when the compiler computes it.
// constant expression
// must see: money_overflow
// must see: almanac: money overflow
#include <almanac/currency/currencies.hpp>
#include <almanac/money/wide_money.hpp>

#include <limits>

using namespace almanac;

using rials = wide_money<currencies::IRR>;
constexpr auto sum = std::numeric_limits<rials>::max() + rials::from_count(1);
