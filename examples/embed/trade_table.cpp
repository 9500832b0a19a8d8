// A downstream tool that carries files of its own as other containers than a panel: prices.csv (FRED, CPIAUCSL, of the
// U.S. Bureau of Labor Statistics) as a series, the values of a year of gdp.csv, and trade.csv (UN Comtrade, 2017) as
// flows. almanac_embed in CMakeLists.txt makes constants of them when the program is built.
#include <almanac/place/areas.hpp>

#include <cstdio>
#include <embedded/gdp_of_2022.hpp>
#include <embedded/prices.hpp>
#include <embedded/trade.hpp>
#include <string>

namespace al = almanac;

// The compiler knows the values; a month, an area or a product that the files lack does not compile.
static_assert(embedded::prices.at(al::month(2016, 12)).value == 242.821);
static_assert(embedded::gdp_of_2022.at(al::areas::PAK).value > 3e11);
static_assert(embedded::trade.exports(al::areas::PAK, al::areas::world, al::product_code("TOTAL")) == 21877787164);

int main() {
    for (auto const& each : embedded::prices) std::printf("%s\t%.3f\n", to_text(each.when).c_str(), each.value);
    for (auto const& each : embedded::gdp_of_2022) {
        std::printf("%s\t%.0f\n", std::string(each.where.view()).c_str(), each.value);
    }
    for (auto const& each : embedded::trade.observed()) {
        std::printf("%s\t%s\t%s\t%.0f\n", std::string(each.from.view()).c_str(), std::string(each.to.view()).c_str(),
                    std::string(each.what.view()).c_str(), each.value);
    }
}
