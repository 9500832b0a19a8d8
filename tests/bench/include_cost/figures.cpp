// bound: 0.9, of instructions 0.75
#include <almanac/compare/figures.hpp>

using namespace almanac;
constexpr auto before = state<units::USD>(printed(392, 6), {.when = year(2024), .kind = nature::flow});
constexpr auto after = state<units::USD>(printed(1, 9), {.when = year(2030), .kind = nature::flow}, qualifier::exact);
static_assert(compare(before, before) == verdict::undecided);
static_assert(growth(before, after).value > 100);
