// A panel becomes a ranked table: growth, ranks and shares of a year, best first.
#include <almanac/compare.hpp>
#include <almanac/io/ostream.hpp>
#include <almanac/place/areas.hpp>

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <vector>

namespace al = almanac;
using al::areas::IND, al::areas::KAZ, al::areas::PAK, al::areas::UZB;

int main() {
    // World Bank, World Development Indicators, NY.GDP.MKTP.CD, rounded to a million.
    constexpr auto gdp = al::make_panel<scaled(al::units::USD, 1'000'000)>(
        {.indicator = "GDP", .kind = al::nature::flow}, {IND, KAZ, PAK, UZB}, al::year(2023),
        {{3500906., 3760813.}, {261840., 291480.}, {336686., 371747.}, {107527., 121356.}});
    constexpr auto grown = growth(gdp); // per cent; the first year has none
    constexpr auto ranks = rank_within_period(grown);
    constexpr auto shares = share_within_period(gdp);

    std::vector<al::area> areas(gdp.areas.begin(), gdp.areas.end());
    std::erase_if(areas, [&](al::area const& each) { return al::is_missing(ranks.at(each, al::year(2024)).value); });
    std::ranges::sort(areas, {}, [&](al::area const& each) { return ranks.at(each, al::year(2024)).value; });
    std::cout << "GDP in current dollars, 2024\nrank  country           growth  share of the four\n"
              << std::fixed << std::setprecision(1);
    for (al::area const& each : areas) {
        std::cout << std::setw(4) << std::setprecision(0) << ranks.at(each, al::year(2024)).value << "  " << std::left
                  << std::setw(14) << name_of(each) << std::right << std::setprecision(1) << std::setw(8)
                  << grown.at(each, al::year(2024)).value << " %" << std::setw(17)
                  << shares.at(each, al::year(2024)).value << " %\n";
    }
}
