// constant expression
// must see: a_fact_with_an_expectation_or_a_target
// must not see: no match for
// must not see: no matching function
#include <almanac/compare/figure_growth.hpp>

using namespace almanac;

constexpr auto one = state<units::USD>({392, 6}, {.when = year(2024)});
constexpr auto other = state<units::USD>({1, 9}, {.when = year(2030), .asserted = assertion::target});
constexpr auto refused_result = growth(one, other);
