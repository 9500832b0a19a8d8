// An HHI is not compared with a number that does not say its scale.
// must see: say the scale of a number by hhi_points(2500.0)
// must see: hhi_fraction<double>
// must not see: no match for
// must not see: invalid operands
#include <almanac/statistics/concentration.hpp>

using namespace almanac;

constexpr double trade[] = {20, 50, 20, 10};
bool const is_concentrated = statistics::hhi(trade) > 2500;
