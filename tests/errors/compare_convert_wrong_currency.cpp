// A figure in euros is not converted at a rate from dollars.
// lists others
// must see: almanac: this rate does not convert this unit
// must see: EUR
// must see: USD to PKR
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/figures/conversion.hpp>

using namespace almanac;

constexpr auto rupees = quote<"USD", "PKR">({27858, -2}, year(2024), rate_kind::period_average, "a bank");
constexpr auto trade = state<units::EUR>({392, 6}, {.when = year(2024), .kind = nature::flow});
constexpr auto wrong = convert(trade, rupees);
