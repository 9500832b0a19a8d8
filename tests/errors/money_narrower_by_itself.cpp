// An amount of 128 bits does not become one of 64 by itself.
// must see: almanac: cannot convert between these
// must see: this_count_is_narrower_ask_for_it_by_name
// must see: IRR
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/wide_money.hpp>

using namespace almanac;

money<currencies::IRR> rials = wide_money<currencies::IRR>(5);
