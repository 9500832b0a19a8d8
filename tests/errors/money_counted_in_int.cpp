// Money is counted in 64 or in 128 bits.
// must see: almanac: money is counted in std::int64_t or in wide_count
// must see: int
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;

money<currencies::USD, 2, int> price(5);
