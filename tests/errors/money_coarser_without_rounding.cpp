// Four places do not become two by themselves.
// must see: almanac: cannot convert between these
// must see: this_loses_digits_use_round_to_places
// must see: USD
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

using namespace almanac;

money<currencies::USD> cents = money<currencies::USD, 4>(5);
