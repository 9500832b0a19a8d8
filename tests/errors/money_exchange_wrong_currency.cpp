// Euros are not exchanged at a rate from dollars.
// lists others
// must see: almanac: this rate does not convert this currency
// must see: EUR
// must see: USD to PKR
// must not see: no match for
// must not see: no matching function
#include <almanac/currency/currencies.hpp>
#include <almanac/exchange/convert_money.hpp>

using namespace almanac;

constexpr auto rupees = quote<"USD", "PKR">({27858, -2}, year(2024), rate_kind::period_average, "a bank");
auto const wrong = convert(money<currencies::EUR>(100), rupees, rounding::half_even);
