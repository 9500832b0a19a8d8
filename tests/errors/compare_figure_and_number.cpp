// lists others
// must see: almanac: a figure adds to figures alone; figure_of(quantity, basis) makes one
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto one = state<units::USD>(392, {.when = year(2024), .kind = nature::flow});
auto const wrong = one + 5;
