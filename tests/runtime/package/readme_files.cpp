// The code of README.md, "Your own files".
#include <almanac/io/long_table_to.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"

#include <cstdio>
#include <string>

namespace al = almanac;
using al::units::USD;

TEST_CASE("readme: a file of the World Bank") {
    std::string const path = "readme_files.csv";
    std::FILE* const out = std::fopen(path.c_str(), "wb");
    REQUIRE(out != nullptr);
    std::fputs(
        "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2013\",\"2014\",\n"
        "\"Pakistan\",\"PAK\",\"GDP (current US$)\",\"NY.GDP.MKTP.CD\",\"231086513914.87\",\"243631917866.478\",\n",
        out);
    REQUIRE(std::fclose(out) == 0);
    al::text_file const file(path); // mapped, not copied
    al::long_table const table = al::read_table(file.view(), {.file = file.path()});
    auto const gdp = al::panel_of<USD>(table, "NY.GDP.MKTP.CD", {.kind = al::nature::flow});
    CHECK(gdp.at(al::areas::PAK, al::year(2014)).value == 243631917866.478);
    std::remove(path.c_str());
}
