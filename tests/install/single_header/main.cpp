// A program of one header alone: a figure and, where the header has the dataset, a key of it.
#ifdef WITHOUT_DATASET
#include "almanac_without_dataset.hpp"
#else
#include "almanac.hpp"
int trade_of_another_unit();
#endif

#include <iostream>

namespace al = almanac;

int main() {
    constexpr auto trade = al::parse_figure("$392 million", {.when = al::year(2024), .kind = al::nature::flow});
    std::cout << trade << '\n';
#ifndef WITHOUT_DATASET
    constexpr auto stated = al::corridor::get<"trade.trade.goods.PAK.central_asia.2024">();
    static_assert(al::compare(stated, al::corridor::get<"trade.trade.goods.IND.central_asia.2024">()) ==
                  al::verdict::less);
    std::cout << stated << ' ' << trade_of_another_unit() << '\n';
#endif
}
