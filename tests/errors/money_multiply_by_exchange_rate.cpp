// An exchange rate has a direction.
// lists others
// must see: almanac: cannot multiply these
// must see: an_exchange_rate_is_applied_by_convert
// must see: USD
// must see: PKR
// must not see: needs_a_rounding_mode
#include <almanac/currency/currencies.hpp>
#include <almanac/exchange.hpp>
#include <almanac/money.hpp>

using namespace almanac;

auto in_rupees(exchange_rate<"USD", "PKR"> const& rate) { return money<currencies::USD>(100) * rate; }
