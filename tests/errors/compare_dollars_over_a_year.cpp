// must see: almanac: only a rate, an amount per time, becomes a flow over a period
// must see: USD
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto nonsense = over(state<units::USD>(20, {.when = year(2024), .kind = nature::flow}), year(2024));
