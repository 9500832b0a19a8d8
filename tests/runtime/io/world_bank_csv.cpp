// Reading the long form of World Bank data. Expected: what stands in the texts, counted by hand; of the whole files,
// what a second, simpler reading of the lines counts (their last two commas suffice: values hold none).
#include <almanac/io/world_bank_csv.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace almanac;

namespace {

constexpr std::string_view header = "Country Name,Country Code,Year,Value\n";

panel<units::USD> read(std::string const& lines) {
    return read_world_bank_csv<units::USD>(std::string(header) + lines, {.indicator = "GDP"}, "gdp.csv");
}

struct malformed_file {
    std::string source;
    std::size_t line;
    std::size_t column;
    std::string found;
    std::string expected; // words of what the error expects
};

void require_refused(malformed_file const& file) {
    INFO(file.source);
    try {
        static_cast<void>(read_world_bank_csv<units::USD>(file.source, {}, "gdp.csv"));
    } catch (parse_error const& e) {
        CHECK(e.where().file == "gdp.csv");
        CHECK(e.where().line == file.line);
        CHECK(e.where().column == file.column);
        CHECK(e.found() == file.found);
        INFO(e.expected());
        CHECK(e.expected().find(file.expected) != std::string_view::npos);
        return;
    }
    FAIL_CHECK("accepted");
}
void require_refused_line(malformed_file const& file) {
    require_refused({std::string(header) + file.source, file.line + 1, file.column, file.found, file.expected});
}

} // namespace

TEST_CASE("io: World Bank file of two countries") {
    auto const gdp =
        read("Pakistan,PAK,2022,374697\nPakistan,PAK,2024,373.25e3\nIndia,IND,2022,-1.5\nIndia,IND,2023,\n");
    CHECK(gdp.about.indicator == "GDP");
    CHECK(gdp.in() == units::USD);
    CHECK(gdp.every == frequency{period_kind::year});
    REQUIRE(gdp.size() == 6);
    CHECK(gdp.areas[0] == areas::IND);
    CHECK(gdp.at(areas::PAK, year(2022)).value == 374697);
    CHECK(gdp.at(areas::PAK, year(2024)).value == 373250);
    CHECK(gdp.at(areas::IND, year(2022)).value == -1.5);
    CHECK(gdp.at(areas::IND, year(2022)).status == cell_status::normal);
    CHECK(gdp.at(areas::IND, year(2023)).status == cell_status::missing_not_collected);
    CHECK(gdp.at(areas::IND, year(2024)).status == cell_status::no_observation);
    CHECK(gdp.at(areas::PAK, year(2023)).status == cell_status::no_observation);
    CHECK(is_missing(gdp.at(areas::PAK, year(2023)).value));
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
    auto const read = read_world_bank_csv<units::USD>(source, {});
    REQUIRE(read.size() == 3);
    CHECK(read.at(areas::EGY, year(2022)).value == 1);
    CHECK(read.at(areas::GMB, year(2022)).value == 2.5);
    CHECK(read.at(areas::TUR, year(2022)).value == 3);
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

TEST_CASE("io: World Bank codes that a caller names") {
    std::string const source = std::string(header) + "New group,NEW,2022,1\nPakistan,PAK,2022,2\n";
    auto const read = read_world_bank_csv<units::USD>(source, {}, {}, {"NEW", "ARB", "PAK"});
    CHECK(read.size() == 2);
    CHECK(read.at(unlisted_area("wb_new"), year(2022)).value == 1);
    CHECK(read.at(areas::PAK, year(2022)).value == 2);
    CHECK_THROWS_AS(read_world_bank_csv<units::USD>(source, {}, {}, {"new"}), unknown_key);
}

TEST_CASE("io: World Bank file in a unit that is known at run time") {
    std::istringstream in(std::string(header) + "Pakistan,PAK,2022,2\n");
    panel<any_unit> const read = read_world_bank_csv(in, {.kind = nature::ratio}, units::percent);
    CHECK(read.in() == units::percent);
    CHECK(with_unit<units::percent>(read).at(areas::PAK, year(2022)).value == 2);
    CHECK_THROWS_AS(with_unit<units::USD>(read), unit_mismatch);
    CHECK(read_world_bank_csv(header, {}, units::km).empty());
}

TEST_CASE("io: World Bank file from a stream, which must be readable") {
    std::string lines(header);
    for (int i = 1; i <= 9999; ++i) { // more than one block
        std::string const number = std::to_string(i);
        lines += "Pakistan,PAK," + std::string(4 - number.size(), '0') + number + ',' + number + ".5\n";
    }
    std::istringstream in(lines);
    auto const read = read_world_bank_csv<units::USD>(in, {}, "pak.csv");
    REQUIRE(read.size() == 9999);
    CHECK(read[9998].value == 9999.5);
    std::ifstream none("no such file.csv");
    CHECK_THROWS_WITH(read_world_bank_csv<units::USD>(none, {}, "none.csv"), "cannot read none.csv");
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

TEST_CASE("io: World Bank file with another header") {
    require_refused({"", 1, 1, "", "the column \"Country Name\""});
    require_refused({"Country,Country Code,Year,Value\n", 1, 1, "Country", "the column \"Country Name\""});
    require_refused({"Country Name,Country Code,Year\n", 1, 31, "end of line", "the column \"Value\""});
    require_refused({"Country Name,Year,Country Code,Value\n", 1, 14, "Year", "the column \"Country Code\""});
    require_refused({"Country Name,Country Code,Year,value\n", 1, 32, "value", "the column \"Value\""});
    require_refused({"Country Name,Country Code,Year,Value,\n", 1, 37, ",", "the end of the line"});
    require_refused({"Country Name,Country Code,Year, Value\n", 1, 32, " Value", "the column \"Value\""});
    require_refused({"Country Name;Country Code;Year;Value\n", 1, 1, "Country Name;Country Code;Year;Value",
                     "the column \"Country Name\""});
}

TEST_CASE("io: World Bank file with a malformed line") {
    require_refused_line({"Pakistan,PAK,2022\n", 1, 18, "end of line", "a comma and a number or nothing"});
    require_refused_line({"Pakistan,PAK\r\n", 1, 13, "end of line", "a comma and a year"});
    require_refused_line({"Pakistan", 1, 9, "", "a comma and a code"});
    require_refused_line({"\n", 1, 1, "end of line", "the name of a country"});
    require_refused_line({"Pakistan,PAK,2022,1\n\n", 2, 1, "end of line", "the name of a country"});
    require_refused_line({",PAK,2022,1\n", 1, 1, ",", "the name of a country"});
    require_refused_line({"\"\",PAK,2022,1\n", 1, 2, ",", "the name of a country"});
    require_refused_line({"Pakistan,PAK,2022,1,\n", 1, 20, ",", "the end of the line after four fields"});
    require_refused_line({"Egypt, Arab Rep.,EGY,2022,1\n", 1, 7, " Arab Rep.", "a code of three capital letters"});
    require_refused_line({"Pakistan,PAK,2022,1\rIndia,IND,2022,2\n", 1, 20, "\r", "the end of the line"});
}

TEST_CASE("io: World Bank file with malformed quotes") {
    require_refused_line(
        {"\"Egypt, Arab Rep.,EGY,2022,1\nx\",", 1, 29, "end of line", "a quote that closes the one in column 1"});
    require_refused_line({"Egypt,EGY,2022,\"1", 1, 18, "", "a quote that closes the one in column 16"});
    require_refused_line({"\"Egypt\" Arab,EGY,2022,1\n", 1, 8, " ", "a comma or the end of the line"});
    require_refused_line({"Egypt \"Arab\",EGY,2022,1\n", 1, 7, "\"", "no quote in a field"});
}

TEST_CASE("io: World Bank file with an unknown code") {
    require_refused_line({"Pakistan,PK,2022,1\n", 1, 10, "PK", "a code of three capital letters"});
    require_refused_line({"Pakistan,pak,2022,1\n", 1, 10, "pak", "a code of three capital letters"});
    require_refused_line({"Pakistan,,2022,1\n", 1, 10, ",", "a code of three capital letters"});
    require_refused_line({"Pakistan,PAX,2022,1\n", 1, 10, "PAX", "a country's alpha-3 code"});
    require_refused_line({"Romania,ROM,2022,1\n", 1, 9, "ROM", "a country's alpha-3 code"});
    require_refused_line({"\"Pakistan\",\"PA,K\",2022,1\n", 1, 13, "PA,K", "a code of three capital letters"});
}

TEST_CASE("io: World Bank file with a malformed year") {
    for (std::string const digits : {"22", "02022", "2022.0", "2O22", " 2022", "-202", "0000", "YR2022"}) {
        require_refused_line({"Pakistan,PAK," + digits + ",1\n", 1, 14, digits, "a year of four digits"});
    }
    require_refused_line({"Pakistan,PAK,,1\n", 1, 14, ",", "a year of four digits"});
}

TEST_CASE("io: World Bank file with a malformed value") {
    for (std::string const value : {"..", "nan", "inf", "-",    "+1",  " 1",    "1 ",    "1.",  ".5",  "-.5", "1.e5",
                                    "1e", "1e+", "007", "0x10", "1;5", "1.2.3", "1 000", "n/a", "--1", "1d5"}) {
        require_refused_line({"Pakistan,PAK,2022," + value + "\n", 1, 19, value, "a decimal number"});
    }
    require_refused_line({"Pakistan,PAK,2022,1e999\n", 1, 19, "1e999", "which a double holds"});
    require_refused_line({"Pakistan,PAK,2022,-1e-999\n", 1, 19, "-1e-999", "which a double holds"});
    require_refused_line({"Pakistan,PAK,2022,\"1,5\"\n", 1, 20, "1,5", "a decimal number"});
}

TEST_CASE("io: World Bank file with an area and year twice") {
    require_refused_line({"\"Egypt, Arab Rep.\",EGY,2022,1\nIndia,IND,2022,1\n\"Egypt, Arab Rep.\",EGY,2022,1\n", 3, 20,
                          "EGY", "one value of EGY in 2022, which has one in line 2"});
    require_refused_line({"India,IND,2022,\nIndia,IND,2022,\n", 2, 7, "IND", "line 2"});
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
        std::ifstream in(entry.path());
        auto const read = read_world_bank_csv<units::one>(in, {.indicator = name}, name);

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
