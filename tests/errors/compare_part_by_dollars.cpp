// lists others
// must see: almanac: a share is in per cent
// must see: a_share_or_a_growth_is_in_percent
// must see: USD
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;

constexpr basis in_2024{.when = year(2024), .kind = nature::flow};
constexpr auto nonsense = part(state<units::USD>(20, in_2024), state<units::USD>(100, in_2024));
