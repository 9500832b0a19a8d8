// Four places do not become two by themselves.
// must see: almanac: this conversion loses digits; say how to round: round_to_places<places>(m, rounding)
// must see: USD
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;

money<currencies::USD> cents = money<currencies::USD, 4>(5);
