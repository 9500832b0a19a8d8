// lists others
// must see: almanac: cannot add these
// must see: a_figure_computes_with_figures_alone_figure_of_makes_one
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto one = state<units::USD>(392, {.when = year(2024), .kind = nature::flow});
auto const wrong = one + quantity<units::USD>(5);
