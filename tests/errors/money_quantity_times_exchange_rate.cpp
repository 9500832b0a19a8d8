// lists others
// must see: almanac: cannot multiply these
// must see: an_exchange_rate_is_applied_by_convert
// must see: USD
#include <almanac/exchange.hpp>

using namespace almanac;

auto exchange(quantity<units::USD> const& a, exchange_rate<"USD", "EUR"> const& rate) { return a * rate; }
