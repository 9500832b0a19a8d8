// bound: 0.8
#include <almanac/corridor.hpp>

constexpr auto pakistan = almanac::corridor::get<"trade.PAK.central_asia.2024">();
