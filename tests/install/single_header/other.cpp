// A second unit of the same program: what the header defines, it defines once.
#include "almanac.hpp"
#include "almanac.hpp" // again, to no effect

int trade_of_another_unit() {
    constexpr auto stated = almanac::corridor::get<"trade.trade.goods.IND.central_asia.2024">();
    return static_cast<int>(almanac::to_double(stated.value) / 1e6);
}
