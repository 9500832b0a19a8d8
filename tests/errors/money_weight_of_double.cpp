// A weight in binary fractions is not the one that was written.
// must see: almanac: a weight is an integer or a decimal: name from_double, or count in hundredths
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/allocate.hpp>

#include <vector>

using namespace almanac;

auto const parts = allocate(money<currencies::USD>(5), std::vector<double>{0.1, 0.9}, remainder_to::first);
