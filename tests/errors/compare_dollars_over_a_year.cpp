// lists others
// must see: almanac: only a rate, an amount per time, becomes a flow over a period
// must see: only_an_amount_per_time_becomes_a_flow_over_a_period
// must see: USD
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto nonsense = over(state<units::USD>(20, {.when = year(2024), .kind = nature::flow}), year(2024));
