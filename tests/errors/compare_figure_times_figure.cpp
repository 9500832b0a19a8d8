// lists others
// must see: almanac: figures do not multiply; part(share, whole) takes a share
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto one = state<units::USD>(392, {.when = year(2024), .kind = nature::flow});
auto const wrong = one * one;
