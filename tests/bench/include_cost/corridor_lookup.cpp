// bound: 1.2, of instructions 1.12
#include <almanac/corridor.hpp>

constexpr auto pakistan = almanac::corridor::get<"trade.trade.goods.PAK.central_asia.2024">();
