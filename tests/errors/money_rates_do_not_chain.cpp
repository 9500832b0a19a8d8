// Dollars to rupees and tenge to euros have no currency in the middle.
// must see: almanac: these rates do not chain
// must see: the_first_rate_ends_where_the_second_does_not_begin
// must see: USD to PKR
// must see: KZT to EUR
// must not see: no match for
// must not see: invalid operands
#include <almanac/exchange/exchange_rate.hpp>

using namespace almanac;

constexpr auto rupees = quote<"USD", "PKR">({27858, -2}, year(2024), rate_kind::period_average, "a bank");
constexpr auto euros = quote<"KZT", "EUR">({196, -5}, year(2024), rate_kind::period_average, "a bank");
constexpr auto chain = rupees * euros;
