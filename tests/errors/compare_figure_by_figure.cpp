// lists others
// must see: almanac: cannot divide these
// must see: figures_divide_by_name_ratio_or_share_or_per
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto one = state<units::USD>(392, {.when = year(2024), .kind = nature::flow});
auto const wrong = one / one;
