// The dollar is paid in cents.
// must see: almanac: no rule of cash rounding is known for this currency; use round_to_minor_unit
// must see: USD
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/cash_rounding.hpp>

using namespace almanac;

auto const paid = round_to_cash(money<currencies::USD>(5), rounding::half_up);
