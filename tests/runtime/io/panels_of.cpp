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
#include <string_view>
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

TEST_CASE("A table that is not needed any more gives the same panels") {
    std::string lines;
    for (int turn = 0; turn < 8; ++turn) { // more values than a block holds, of indicators that come again
        for (int indicator = 0; indicator < 4; ++indicator) {
            for (int country = 0; country < 100; ++country) {
                for (int when = 0; when < 50; ++when) {
                    std::string const code = std::to_string(indicator);
                    lines += "i" + code + ",indicator " + code + ",USD,area_" + std::to_string(country) + "," +
                             std::to_string(1600 + turn * 50 + when) + "," + std::to_string(turn * 1000 + when) + "\n";
                }
            }
        }
    }
    long_table table = read(lines);
    REQUIRE(table.values.size() > decltype(table.values)::block_size);
    std::vector<panel<any_unit>> const kept = panels_of(table, stated);
    std::vector<panel<any_unit>> const found = panels_of(std::move(table), stated);
    REQUIRE(found.size() == kept.size());
    for (std::size_t i = 0; i < found.size(); ++i) CHECK(same_cells(found[i], kept[i]));
}

TEST_CASE("A value that a file has twice is refused in the panels of all indicators as in that of one") {
    long_table const table = read("gdp,GDP,USD,PAK,2023,338\npop,Population,{person},PAK,2023,240\n"
                                  "gdp,GDP,EUR,PAK,2023,310\n");
    CHECK(message_of<domain_error>([&] { static_cast<void>(panels_of(table, stated)); }) ==
          "two values are of PAK in 2023: their unit is \"USD\" and \"EUR\"; ask for one of them with a condition on "
          "long_series");
}

TEST_CASE("A second value is found behind blocks that were given back, and named as in a table that is kept") {
    auto const message = [](std::string const& lines) {
        long_table const kept = read(lines);
        REQUIRE(kept.values.blocks().size() > 1);
        std::string const of_kept = message_of<domain_error>([&] { static_cast<void>(panels_of(kept, stated)); });
        long_table given_away = read(lines);
        CHECK(message_of<domain_error>([&] { static_cast<void>(panels_of(std::move(given_away), stated)); }) ==
              of_kept);
        return of_kept;
    };
    std::string lines;
    for (int country = 0; country < 16; ++country) {
        for (int when = 1; when < 9000; ++when) {
            std::string year = std::to_string(when);
            year.insert(0, 4 - year.size(), '0');
            lines += "gdp,GDP,USD,area_" + std::to_string(country) + "," + year + ",1\n";
        }
    }
    CHECK(message(lines + "gdp,GDP,USD,area_0,0005,1\n") ==
          "two values are of area_0 in 0005: the table says it twice");
    CHECK(
        message(lines + "gdp,GDP,EUR,area_0,0005,1\n") ==
        "two values are of area_0 in 0005: their unit is \"USD\" and \"EUR\"; ask for one of them with a condition on "
        "long_series");
}

TEST_CASE("Series that a table has not, and periods of two frequencies, are named") {
    std::string lines;
    for (char const c : {'a', 'b', 'c', 'd', 'e', 'f', 'g'}) lines += std::string(1, c) + ",name,USD,PAK,2023,1\n";
    long_table const seven = read(lines);
    CHECK(message_of<unknown_key>([&] { return panel_of<units::USD>(seven, "h"); }) ==
          "no series of many.csv is of the indicator \"h\"; it has \"a\", \"b\", \"c\", \"d\", \"e\" and 2 more");
    CHECK(message_of<unknown_key>([&] { return panel_of<units::USD>(read(""), "h"); }) ==
          "no series of many.csv is of the indicator \"h\"; it has none");
    auto const of_no_area = [](long_series const& s) { return s.where.empty(); };
    CHECK(message_of<unknown_key>([&] { return panel_of<units::USD>(seven, of_no_area); }) ==
          "no series of many.csv is one that was asked for");
    long_table const mixed = read("gdp,GDP,USD,PAK,2023,338\ngdp,GDP,USD,IND,2024-Q1,900\n");
    constexpr std::string_view words = "the periods 2023 and 2024-Q1 are of two frequencies; ask for one of them";
    CHECK(message_of<domain_error>([&] { return panel_of<units::USD>(mixed, "gdp"); }) == words);
    CHECK(message_of<domain_error>([&] { return panels_of(mixed, stated); }) == words);
}

TEST_CASE("A table without series has no panels") { CHECK(panels_of(long_table{}, stated).empty()); }
