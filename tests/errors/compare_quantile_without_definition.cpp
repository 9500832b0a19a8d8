// A quantile names its definition.
// must see: almanac: name the definition of the quantile
// must see: quantile_type::hyndman_fan_7
// must not see: no match
#include <almanac/statistics/quantiles.hpp>

using namespace almanac;

constexpr double incomes[] = {20, 50, 20, 10};
double const lower_quarter = statistics::quantile(incomes, 0.25);
