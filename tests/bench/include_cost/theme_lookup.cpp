// bound: 0.7
#include <almanac/corridor/trade.hpp>

constexpr auto pakistan = almanac::corridor::get<"trade.PAK.central_asia.2024">();
