// Braces that are left out make no period of a number.
// must see: a number is no period; write year(2024)
#include <almanac/indicator/dataset/observation.hpp>

using namespace almanac;

constexpr observation row{.key = "trade.PAK", .when = 2024, .value = 5, .in = &units::USD};
