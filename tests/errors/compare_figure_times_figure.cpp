// lists others
// must see: almanac: cannot multiply these
// must see: figures_do_not_multiply_part_takes_a_share
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto one = state<units::USD>(392, {.when = year(2024), .kind = nature::flow});
auto const wrong = one * one;
