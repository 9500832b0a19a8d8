// Square dollars are no money, wherever the currency stands.
// lists others
// must see: almanac: cannot multiply these
// must see: amounts_of_money_do_not_multiply
// must see: USD
// must not see: needs_a_rounding_mode
#include <almanac/currency/currencies.hpp>
#include <almanac/money.hpp>

using namespace almanac;

auto squared(any_money const& m) { return m * money<currencies::USD>(5); }
