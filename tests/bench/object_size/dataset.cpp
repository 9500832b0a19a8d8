// Three figures of three themes, by their keys.
#include <almanac/corridor.hpp>

#include <cstdio>

using almanac::to_double;
using almanac::corridor::get;

int main() {
    std::printf("%.0f\n", to_double(get<"trade.trade.goods.PAK.central_asia.2024">().value));
    std::printf("%.0f\n", to_double(get<"energy.oil.production.KAZ">().value));
    std::printf("%.0f\n", to_double(get<"agriculture.market.size.PAK.agri_tech">().value));
}
