// bound: 1.2
#include <almanac/corridor.hpp>

constexpr auto pakistan = almanac::corridor::get<"trade.PAK.central_asia.2024">();
