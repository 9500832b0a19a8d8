// lists others
// must see: almanac: figures compare by compare(a, b), which may be undecided
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto one = state<units::USD>(392, {.when = year(2024), .kind = nature::flow});
auto const wrong = one == one;
