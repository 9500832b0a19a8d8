// 11 % of GDP are taken of GDP, which an amount does not say that it is.
// must see: almanac: cannot multiply these
// must see: a_percentage_of_a_whole_is_taken_by_share_of_or_as_quantity
// must see: GDP
// must see: USD
#include <almanac/unit.hpp>

using namespace almanac;

auto const part = quantity<units::USD>(100) * percent<"GDP">(11);
