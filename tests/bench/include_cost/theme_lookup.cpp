// bound: 0.7
#include <almanac/datasets/corridor/themes/trade.hpp>

constexpr auto pakistan = almanac::corridor::get<"trade.PAK.central_asia.2024">();
