// What does not divide evenly goes to somebody.
// must see: almanac: say who gets what is left over: allocate(amount, weights, remainder_to::largest_remainder)
// must see: USD
#include <almanac/currency/currencies.hpp>
#include <almanac/money.hpp>

#include <vector>

using namespace almanac;

auto const parts = allocate(money<currencies::USD>(100), std::vector<int>{1, 1, 1});
