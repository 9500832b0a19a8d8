// A sum that does not fit is an error of the compiler when the compiler computes it.
// constant expression
// must see: money_overflow
// must see: almanac: money overflow
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;

constexpr auto sum = money<currencies::USD>::from_count(9223372036854775807) + money<currencies::USD>::from_count(1);
