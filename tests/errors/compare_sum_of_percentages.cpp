// Per cent of a whole adds to per cent of the same whole, and no figure here says of which.
// constant expression
// must see: not_comparable_because_of
// must see: reason::not_additive
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;
constexpr basis in_2024{.when = year(2024), .kind = nature::ratio};
constexpr auto nonsense = state<units::percent>(12, in_2024) + state<units::percent>(15, in_2024);
