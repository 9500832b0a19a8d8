// must see: almanac: cannot convert this
// must see: a_currency_known_at_run_time_is_named_by_as
// must see: USD
#include <almanac/currency/currencies.hpp>
#include <almanac/money.hpp>

using namespace almanac;

money<currencies::USD> dollars_of(any_money const& m) { return money<currencies::USD>(m); }
