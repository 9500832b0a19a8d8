// The panels of all indicators of a table at once, against the panel of each: in files that have one indicator after
// the other, and in files that have them mixed.
#include <almanac/io/long_csv.hpp>
#include <almanac/io/long_table_to.hpp>
#include <almanac/unit/text/parse_unit.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"
#include "message.hpp"
#include "random_numbers.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

using namespace almanac;

namespace {

long_table read(std::string const& lines) {
    return read_long_csv("code,indicator,unit,country,year,value\n" + lines,
                         {.indicator = "code",
                          .indicator_name = "indicator",
                          .area = "country",
                          .unit = "unit",
                          .period = "year",
                          .value = "value"},
                         {.file = "many.csv"});
}
unit stated(long_series const& s) { return parse_unit(s.unit); }

bool same_cells(panel<any_unit> const& a, panel<any_unit> const& b) {
    if (a.areas != b.areas || a.size() != b.size() || a.first_ordinal != b.first_ordinal) return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        bool const same =
            std::bit_cast<std::uint64_t>(a.cells.values[i]) == std::bit_cast<std::uint64_t>(b.cells.values[i]) &&
            a.cells.status(i) == b.cells.status(i);
        if (!same) return false;
    }
    return true;
}

} // namespace

TEST_CASE("A panel an indicator, each in its unit") {
    long_table const table = read("gdp,Gross domestic product,USD,PAK,2023,338\n"
                                  "gdp,Gross domestic product,USD,IND,2024,3900\n"
                                  "pop,Population,{person},PAK,2023,240\n");
    std::vector<panel<any_unit>> const found = panels_of(table, stated);
    REQUIRE(found.size() == 2);
    CHECK(found[0].about.indicator.view() == "Gross domestic product");
    CHECK(found[0].in() == units::USD);
    CHECK(found[0].size() == 4);
    CHECK(found[1].about.indicator.view() == "Population");
    CHECK(found[1].in() == units::person);
    CHECK(found[1].size() == 1);
}

TEST_CASE("The panels of a table are those of each indicator, however its lines lie") {
    engine random(13);
    for (int turn = 0; turn < 60; ++turn) {
        std::vector<std::string> lines;
        for (int indicator = 0; indicator < 6; ++indicator) {
            for (char const* const country : {"PAK", "UZB", "KAZ", "IND"}) {
                for (int when = 2019; when < 2025; ++when) {
                    if (uniform(random, 0, 1) < 0.4) continue;
                    std::string const code = std::to_string(indicator);
                    lines.push_back("i" + code + ",indicator " + code + ",USD," + country + "," + std::to_string(when) +
                                    "," + std::to_string(uniform(random, -1000, 1000)) + "\n");
                }
            }
        }
        if (turn % 2 == 1) std::shuffle(lines.begin(), lines.end(), random);
        std::string text;
        for (std::string const& line : lines) text += line;
        long_table const table = read(text);
        std::vector<panel<any_unit>> const found = panels_of(table, stated);
        std::vector<std::string> const indicators = table.indicators();
        REQUIRE(found.size() == indicators.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            INFO("turn " << turn << ", " << indicators[i]);
            CHECK(same_cells(found[i], panel_of(table, indicators[i], units::USD)));
        }
    }
}

TEST_CASE("A value that a file has twice is refused in the panels of all indicators as in that of one") {
    long_table const table = read("gdp,GDP,USD,PAK,2023,338\npop,Population,{person},PAK,2023,240\n"
                                  "gdp,GDP,EUR,PAK,2023,310\n");
    CHECK(message_of<domain_error>([&] { static_cast<void>(panels_of(table, stated)); }) ==
          "two values are of PAK in 2023: their unit is \"USD\" and \"EUR\"; ask for one of them with a condition on "
          "long_series");
}

TEST_CASE("A table without series has no panels") { CHECK(panels_of(long_table{}, stated).empty()); }
