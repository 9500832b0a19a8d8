// A downstream tool that carries a file of its own: gdp.csv beside this file (World Bank, World Development Indicators,
// NY.GDP.MKTP.CD, CC BY 4.0). almanac_embed in CMakeLists.txt makes a constexpr panel of it when the program is built.
#include <almanac/place/areas.hpp>

#include <cstdio>
#include <embedded/gdp.hpp>
#include <string>

namespace al = almanac;

// The compiler knows the values; an area or a year that the file lacks does not compile.
static_assert(embedded::gdp.at(al::areas::PAK, al::year(2023)).value > 3e11);

int main() {
    for (auto const& cell : embedded::gdp) {
        std::printf("%s\t%d\t%.0f\n", std::string(cell.where.view()).c_str(), al::year_of(cell.when), cell.value);
    }
}
