// What does not divide evenly goes to somebody.
// must see: almanac: say who gets what is left over: allocate(amount, {50, 30, 20}, remainder_to::largest_remainder)
// must see: USD
#include <almanac/currency/currencies.hpp>
#include <almanac/money.hpp>

using namespace almanac;

auto const parts = allocate(money<currencies::USD>(100), {1, 1, 1});
