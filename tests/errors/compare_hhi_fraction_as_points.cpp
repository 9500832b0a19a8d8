// A function that takes an HHI in points is not given a fraction.
// must see: almanac: this HHI is a fraction (0 to 1); to_points makes it points (0 to 10,000)
// must not see: no match for
// must not see: no matching function
#include <almanac/statistics/concentration.hpp>

using namespace almanac;

double risk(hhi_points<double> concentration);
double const exposure = risk(hhi_fraction(0.18));
