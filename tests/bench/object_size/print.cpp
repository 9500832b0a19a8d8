// Prints one figure of the dataset.
#include <almanac/corridor.hpp>
#include <almanac/indicator.hpp>

#include <cstdio>

constexpr auto pakistan = almanac::corridor::get<"trade.trade.goods.PAK.central_asia.2024">();

int main() { std::printf("%s\n", to_text(pakistan).c_str()); }
