// Money is counted in whole units, of a currency known at run time, too.
// must see: almanac: money is counted in std::int64_t or in wide_count
// must not see: no match for
// must not see: no matching function
#include <almanac/money/money.hpp>

using namespace almanac;

auto const price = basic_any_money<double>::from_count("USD", 2, 0.5);
