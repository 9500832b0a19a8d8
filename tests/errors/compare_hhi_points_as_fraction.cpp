// A function that takes an HHI as a fraction is not given one in points.
// must see: almanac: this HHI is in points (0 to 10,000); to_fraction makes it a fraction (0 to 1)
// must see: hhi_fraction<double>
// must see: hhi_points<double>
// must not see: could not convert
// must not see: no matching function
#include <almanac/statistics/concentration.hpp>

using namespace almanac;

double risk(hhi_fraction<double> concentration);
double const exposure = risk(hhi_points(1800.0));
