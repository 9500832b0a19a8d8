// constant expression
// must see: a_stock_at_an_average_rate
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/figures/conversion.hpp>

using namespace almanac;

constexpr auto average = quote<"USD", "PKR">({27858, -2}, year(2024), rate_kind::period_average, "a bank");
constexpr auto debt = state<units::USD>({131, 9}, {.when = as_of(year(2024)), .kind = nature::stock});
constexpr auto refused_result = convert(debt, average);
