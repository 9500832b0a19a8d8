// bound: 2.3, of instructions 1.7
#include <almanac/compare.hpp>
#include <almanac/place/areas.hpp>

using namespace almanac;
constexpr auto gdp = make_panel<units::USD>({.indicator = "GDP", .kind = nature::flow}, {areas::IND, areas::PAK},
                                            year(2023), {{3500.9, 3760.8}, {336.7, 371.7}});
constexpr auto yearly = growth(gdp);
constexpr auto by_gdp = rank_within_period(gdp);
static_assert(by_gdp.at(areas::PAK, year(2024)).value == 2);
static_assert(share_within_period(gdp).at(areas::IND, year(2023)).value > 91);
