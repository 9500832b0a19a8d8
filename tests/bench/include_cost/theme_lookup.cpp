// bound: 0.7, of instructions 0.62
#include <almanac/datasets/corridor/themes/trade.hpp>

constexpr auto pakistan = almanac::corridor::get<"trade.trade.goods.PAK.central_asia.2024">();
