// lists others
// must see: almanac: figures divide by name: ratio(a, b), share(part, whole), per(a, b)
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto one = state<units::USD>(392, {.when = year(2024), .kind = nature::flow});
auto const wrong = one / one;
