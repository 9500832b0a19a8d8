// An HHI has a scale, a number has none.
// must see: an HHI is a fraction or in points
#include <almanac/statistics/concentration.hpp>

bool const is_high = almanac::hhi_points<double>(3000) > 2500;
