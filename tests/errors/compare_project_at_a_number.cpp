// lists others
// must see: almanac: a growth rate is a type: growth_rate::from_percent(5), or a figure in per cent
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto one = state<units::USD>(392, {.when = year(2024), .kind = nature::flow});
auto const wrong = project(one, 5, 3);
