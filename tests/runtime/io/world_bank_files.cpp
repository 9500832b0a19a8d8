// The long form of World Bank data as panels. Expected: what stands in the texts, counted by hand; of the whole files,
// what a second, simpler reading of the lines counts (their last two commas suffice: values hold none).
#include <almanac/io/long_table_to.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace almanac;

namespace {

constexpr std::string_view header = "Country Name,Country Code,Year,Value\n";

panel<units::USD> read(std::string const& lines, read_options const& options = {.file = "gdp.csv"}) {
    return panel_of<units::USD>(read_table(std::string(header) + lines, options), "Value", {.indicator = "GDP"});
}

void require_refused(std::string const& line, std::size_t column, std::string const& found,
                     std::string const& expected) {
    INFO(line);
    try {
        static_cast<void>(read("Pakistan,PAK,2021,1\n" + line));
    } catch (parse_error const& e) {
        INFO(e.what());
        CHECK(e.where().file == "gdp.csv");
        CHECK(e.where().line == 3);
        CHECK(e.where().column == column);
        CHECK(e.found() == found);
        CHECK(e.expected().find(expected) != std::string_view::npos);
        return;
    }
    FAIL_CHECK("accepted");
}

} // namespace

TEST_CASE("io: World Bank file of two countries") {
    std::string const lines =
        "Pakistan,PAK,2022,374697\nPakistan,PAK,2024,373.25e3\nIndia,IND,2022,-1.5\nIndia,IND,2023,\n";
    auto const gdp = read(lines);
    CHECK(gdp.about.indicator == "GDP");
    CHECK(gdp.in() == units::USD);
    CHECK(gdp.every == frequency{period_kind::year});
    REQUIRE(gdp.size() == 6);
    CHECK(gdp.areas[0] == areas::IND);
    CHECK(gdp.at(areas::PAK, year(2022)).value == 374697);
    CHECK(gdp.at(areas::PAK, year(2024)).value == 373250);
    CHECK(gdp.at(areas::IND, year(2022)).value == -1.5);
    CHECK(gdp.at(areas::IND, year(2022)).status == cell_status::normal);
    CHECK(gdp.at(areas::IND, year(2023)).status == cell_status::missing);
    CHECK(gdp.at(areas::IND, year(2024)).status == cell_status::no_observation);
    CHECK(gdp.at(areas::PAK, year(2023)).status == cell_status::no_observation);
    CHECK(is_missing(gdp.at(areas::PAK, year(2023)).value));
    auto const said = read(lines, {.empty = cell_status::missing_not_collected});
    CHECK(said.at(areas::IND, year(2023)).status == cell_status::missing_not_collected);
    // In a unit that is known at run time.
    panel<any_unit> const any = panel_of(read_table(std::string(header) + lines), "Value", units::percent);
    CHECK(any.in() == units::percent);
    CHECK(with_unit<units::percent>(any).at(areas::PAK, year(2022)).value == 374697);
    CHECK_THROWS_AS(with_unit<units::USD>(any), unit_mismatch);
}

TEST_CASE("io: World Bank file without gaps needs no column of statuses") {
    auto const gdp = read("Pakistan,PAK,2022,1\nIndia,IND,2022,2\n");
    CHECK_FALSE(gdp.cells.has_statuses);
    CHECK(gdp.at(areas::IND, year(2022)).status == cell_status::normal);
}

TEST_CASE("io: World Bank file with quotes, CR LF, a byte order mark and no last line break") {
    std::string const source = "\xEF\xBB\xBF"
                               "\"Country Name\",Country Code,\"Year\",Value\r\n"
                               "\"Egypt, Arab Rep.\",EGY,2022,1\r\n"
                               "\"The \"\"Gambia\"\", The\",\"GMB\",\"2022\",\"2.5\"\r\n"
                               "T\xC3\xBCrkiye,TUR,2022,3";
    auto const read = panel_of<units::USD>(read_table(source), "Value");
    REQUIRE(read.size() == 3);
    CHECK(read.at(areas::EGY, year(2022)).value == 1);
    CHECK(read.at(areas::GMB, year(2022)).value == 2.5);
    CHECK(read.at(areas::TUR, year(2022)).value == 3);
}

TEST_CASE("io: World Bank file with lines that end with CR alone") {
    CHECK(read("Pakistan,PAK,2022,1\rIndia,IND,2022,2\r").size() == 2);
}

TEST_CASE("io: World Bank codes beside ISO 3166-1") {
    auto const gdp = read("Arab World,ARB,2022,1\nWorld,WLD,2022,2\nKosovo,XKX,2022,3\nChannel Islands,CHI,2022,4\n");
    CHECK(gdp.at(unlisted_area("wb_arb"), year(2022)).value == 1);
    CHECK(gdp.at(areas::world, year(2022)).value == 2);
    CHECK(gdp.at(areas::XKX, year(2022)).value == 3);
    CHECK(gdp.at(world_bank_area("CHI"), year(2022)).value == 4);
    CHECK(world_bank_name(unlisted_area("wb_arb")) == "Arab World");
    CHECK(world_bank_name(areas::PAK).empty());
    CHECK(world_bank_area("PAK") == areas::PAK);
    for (world_bank_code const& each : world_bank_codes) {
        CHECK(world_bank_name(world_bank_area(each.code)) == each.name);
        CHECK_FALSE(is_country(world_bank_area(each.code)));
    }
    for (std::size_t i = 1; i < std::size(world_bank_codes); ++i) {
        CHECK(world_bank_codes[i - 1].code < world_bank_codes[i].code);
    }
    CHECK_THROWS_AS(world_bank_area("ZZZ"), unknown_key);
    CHECK_THROWS_AS(world_bank_area("wb_arb"), unknown_key);
    CHECK_THROWS_AS(world_bank_area("ROM"), unknown_key);
}

TEST_CASE("io: World Bank values are the nearest doubles") {
    std::mt19937_64 random(20261124);
    std::string lines;
    std::vector<double> expected;
    for (int i = 0; i < 2000; ++i) {
        std::string digits = std::to_string(random() % 1000000000) + '.' + std::to_string(random());
        if (i % 3 == 0) digits.append("e").append(std::to_string(static_cast<int>(random() % 560) - 280));
        if (i % 2 == 0) digits = std::string(1, '-').append(digits); // not "-" + digits: g++ 12 warns wrongly
        expected.push_back(std::strtod(digits.c_str(), nullptr));
        lines += "Pakistan,PAK," + std::to_string(3000 + i) + ',' + digits + '\n';
    }
    auto const numbers = read(lines);
    REQUIRE(numbers.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) CHECK(numbers[i].value == expected[i]);
}

TEST_CASE("io: World Bank file with a malformed line") {
    require_refused("Pakistan,PAK,2022\n", 18, "the end of the line", "4 fields as in the header, here are 3");
    require_refused("Pakistan,PAK,2022,1,\n", 21, "an empty field", "4 fields as in the header, here are 5");
    require_refused("Egypt, Arab Rep.,EGY,2022,1\n", 27, "1", "4 fields as in the header, here are 5");
    require_refused("\"Egypt\" Arab,EGY,2022,1\n", 8, " ", "a separator or the end of the line");
    require_refused("Pakistan,PAK,2022.0,1\n", 18, ".0", "the end of the period");
    require_refused("Pakistan,PAK,02022,1\n", 18, "2", "a month and day");
    for (std::string const digits : {"2O22", "-202", "0000", "22x", "year"}) {
        CHECK_THROWS_AS(read("Pakistan,PAK," + digits + ",1\n"), parse_error);
    }
    for (std::string const value : {"nan", "inf", "+1", "1.", ".5", "-.5", "1.e5", "1e", "1e+", "007", "0x10", "1;5",
                                    "1.2.3", "1 000", "--1", "1d5"}) {
        require_refused("Pakistan,PAK,2022," + value + "\n", 19, value, "a number such as");
    }
    require_refused("Pakistan,PAK,2022,1e999\n", 19, "1e999", "which a double holds");
    require_refused("Pakistan,PAK,2022,-1e-999\n", 19, "-1e-999", "which a double holds");
    require_refused("Pakistan,PAK,2022,\"1,5\"\n", 20, "1,5", "a number such as");
    CHECK_THROWS_AS(read("India,IND,2022,\nIndia,IND,2022,\n"), domain_error);
}

#ifdef ALMANAC_SHARED_DIR
TEST_CASE("io: every World Bank file of the reference data") {
    namespace fs = std::filesystem;
    fs::path const folder = fs::path(ALMANAC_SHARED_DIR) / "data" / "wdi";
    if (!fs::exists(folder)) {
        std::cout << "skipped: no World Bank files in " << folder << '\n';
        return;
    }
    int files = 0;
    for (auto const& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() != ".csv") continue;
        ++files;
        std::string const name = entry.path().filename().string();
        INFO(name);
        text_file const file(entry.path().string());
        long_table const table = read_table(file.view(), {.file = name});
        REQUIRE(table.dialect == "World Bank, long form");
        auto const read = panel_of<units::one>(table, "Value", {.indicator = name});

        std::ifstream again(entry.path());
        std::string line;
        std::getline(again, line);
        std::size_t rows = 0;
        std::size_t equal = 0;
        while (std::getline(again, line)) {
            ++rows;
            std::size_t const last = line.rfind(',');
            area const where = world_bank_area(std::string_view(line).substr(last - 8, 3));
            auto const point = read.at(where, year(std::stoi(line.substr(last - 4, 4))));
            equal += point.value == std::strtod(line.c_str() + last + 1, nullptr) ? 1u : 0u;
        }
        CHECK(rows > 1000);
        CHECK(equal == rows);
        std::size_t numbers = 0;
        for (auto const& point : read) {
            if (!is_missing(point.value)) ++numbers;
            CHECK(is_missing(point.value) == (point.status == cell_status::no_observation));
        }
        CHECK(numbers == rows);
    }
    CHECK(files == 23);
}
#else
TEST_CASE("io: every World Bank file of the reference data") {
    std::cout << "skipped: the folder of the reference data is not given\n";
}
#endif
