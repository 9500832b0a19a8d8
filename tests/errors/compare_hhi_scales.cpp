// An HHI as a fraction is not compared with one in points.
// must see: an HHI is a fraction or in points; to_points and to_fraction convert
// must see: to_points
// must see: hhi_fraction<double>
// must see: hhi_points<double>
// must not see: no match for
// must not see: invalid operands
// must not see: no viable
#include <almanac/statistics/concentration.hpp>

using namespace almanac;

constexpr double trade[] = {20, 50, 20, 10};
bool const is_concentrated = statistics::hhi(trade) > hhi_points(1800.0);
