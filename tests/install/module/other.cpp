// The unit that includes.
#include <almanac/corridor.hpp>

double trade_of_another_unit() {
    return almanac::to_double(almanac::corridor::at("trade.trade.goods.IND.central_asia.2024").value);
}
bool is_the_same_row(almanac::observation const& row) {
    return &row == &almanac::corridor::at("trade.trade.goods.IND.central_asia.2024");
}
