// constant expression
// must see: not_comparable_because_of
// must see: reason::nature_unknown
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;

// Debt of one year: a stock, which nobody said.
constexpr auto one = state<units::USD>({130, 9}, {.when = year(2024)});
constexpr auto other = state<units::USD>({134, 9}, {.when = year(2024)});
constexpr auto refused_result = one + other;
