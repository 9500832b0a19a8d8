// A growth of 10 % makes 100 dollars 110, and not 10; and it is no exact number.
// lists others
// must see: almanac: cannot multiply these
// must see: money_grows_by_multiply_with_the_decimal_of_one_plus_the_rate
// must see: USD
// must see: growth_rate
// must not see: needs_a_rounding_mode
#include <almanac/currency/currencies.hpp>
#include <almanac/money.hpp>
#include <almanac/unit.hpp>

using namespace almanac;

auto const after = money<currencies::USD>(100) * growth_rate::from_percent(10);
