// Charts in a terminal. The expected pictures are drawn by hand.
#include <almanac/io/charts/bar_chart.hpp>
#include <almanac/io/charts/chart_text.hpp>
#include <almanac/io/charts/line_chart.hpp>
#include <almanac/io/charts/mirror_chart.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"
#include "random_numbers.hpp"

#include <algorithm>
#include <cmath>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace almanac;

namespace {

std::vector<std::string> lines_of(std::string const& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}
std::size_t width_of(std::string_view text) {
    std::size_t width = 0;
    for (char const c : text) width += (static_cast<unsigned char>(c) & 0xc0U) != 0x80U ? 1 : 0;
    return width;
}
/// The eighths of a bar in a line: the block characters are U+2588 (full) to U+258F (an eighth).
int eighths_of(std::string const& line) {
    int eighths = 0;
    for (std::size_t i = 0; i + 2 < line.size(); ++i) {
        if (line[i] != '\xe2' || line[i + 1] != '\x96') continue;
        int const character = static_cast<unsigned char>(line[i + 2]);
        if (character >= 0x88 && character <= 0x8f) eighths += 8 - (character - 0x88);
    }
    return eighths;
}
/// The code point of the character of a row at this place, 0 behind its end.
unsigned character_at(std::string const& line, std::size_t place) {
    std::size_t i = 0;
    for (; i < line.size(); ++i) {
        if ((static_cast<unsigned char>(line[i]) & 0xc0U) == 0x80U) continue;
        if (place-- == 0) break;
    }
    if (i >= line.size()) return 0;
    auto const byte = [&](std::size_t k) { return static_cast<unsigned>(static_cast<unsigned char>(line[i + k])); };
    return byte(0) < 0x80 ? byte(0) : (byte(0) & 0x0fU) << 12 | (byte(1) & 0x3fU) << 6 | (byte(2) & 0x3fU);
}

/// The place of the first character behind the axis.
std::size_t behind_axis(std::string const& line) { return width_of(line.substr(0, line.find("│"))) + 1; }

} // namespace

TEST_CASE("charts: bars in a terminal") {
    auto section = make_cross_section<units::MW>(
        {.indicator = "power"}, year(2024),
        {{areas::PAK, 8.0}, {areas::IND, 16.0}, {areas::KAZ, 1.0}, {areas::CHN, missing_value}});
    CHECK(to_text(bar_chart(section, {.source = "a test"}), 30) == "power\n"
                                                                   "2024, MW\n"
                                                                   "India      ████████████████ 16\n"
                                                                   "Pakistan   ████████ 8\n"
                                                                   "Kazakhstan █ 1\n"
                                                                   "China      missing\n"
                                                                   "Source: a test\n");
    section.set(areas::KAZ, -8.0);
    CHECK(to_text(bar_chart(section), 38) == "power\n"
                                             "2024, MW\n"
                                             "India              ████████████████ 16\n"
                                             "Pakistan           ████████ 8\n"
                                             "Kazakhstan ████████ -8\n"
                                             "China               missing\n");
}

TEST_CASE("charts: the bars of a terminal are as long as their numbers") {
    engine random(20244);
    for (int turn = 0; turn < slow_turns(200); ++turn) {
        double const most = uniform(random, 1, 1e6);
        double const part = uniform(random, 0, 1);
        auto const section =
            make_cross_section<units::MW>({}, year(2024), {{areas::PAK, most}, {areas::IND, most * part}});
        std::vector<std::string> const lines = lines_of(to_text(bar_chart(section)));
        REQUIRE(lines.size() == 3);
        double const longest = eighths_of(lines[1]);
        CHECK(longest > 300);
        CHECK(std::fabs(eighths_of(lines[2]) - (std::max)(1.0, longest * part)) <= 1);
        for (std::string const& line : lines) CHECK(width_of(line) <= 80);
    }
}

TEST_CASE("charts: a line of dots from corner to corner, and none over a gap") {
    auto const rising = make_series<units::MW>({}, areas::PAK, year(2020), {0.0, 1.0});
    std::vector<std::string> const lines = lines_of(to_text(line_chart(rising), 60));
    REQUIRE(lines.size() == 14); // a unit, twelve rows, the periods
    // The last dot is the upper right one of its character, the first the lower left.
    std::size_t const width = 60 - std::string_view("Pakistan").size() - 14;
    CHECK((character_at(lines[1], behind_axis(lines[1]) + width - 1) & 0x2808U) == 0x2808U);
    CHECK((character_at(lines[12], behind_axis(lines[12])) & 0x2840U) == 0x2840U);
    auto const gap = make_series<units::MW>({}, areas::PAK, year(2020), {1.0, 1.0, missing_value, 1.0, 1.0});
    std::vector<std::string> const rows = lines_of(to_text(line_chart(gap), 60));
    std::string const& drawn = rows[7];
    std::string empty;
    for (std::size_t i = 0; i < width; ++i) empty += character_at(drawn, behind_axis(drawn) + i) == ' ' ? ' ' : '.';
    // Two of the four parts of the line are there, the two in the middle are not.
    CHECK(empty.find(std::string(width / 2 - 2, ' ')) != std::string::npos);
    CHECK(empty.find(std::string(width / 2 + 2, ' ')) == std::string::npos);
}

TEST_CASE("charts: a break has a letter below it, and no line over it") {
    auto gdp = make_series<units::MW>({}, areas::PAK, year(2020), {1.0, 1.0, 1.0});
    std::size_t const before = lines_of(to_text(line_chart(gdp), 60)).size();
    gdp.set(year(2021), 1.0, cell_status::time_series_break);
    std::vector<std::string> const lines = lines_of(to_text(line_chart(gdp), 60));
    CHECK(lines.size() == before + 2);
    CHECK(lines[13].find_first_not_of(' ') == lines[13].find('B'));
    CHECK(lines.back() == "B break in the time series");
}

TEST_CASE("charts: the matrix of flows in a terminal") {
    auto trade = make_flows<units::USD>({}, year(2024), {areas::PAK, areas::KAZ});
    trade.set(areas::PAK, areas::KAZ, {}, reporter::exporter, 100);
    trade.set(areas::PAK, areas::KAZ, {}, reporter::importer, 150);
    trade.set(areas::KAZ, areas::PAK, {}, reporter::importer, 30);
    CHECK(to_text(mirror_chart(trade)) ==
          "2024, USD\n"
          "from \\ to   Kazakhstan  Pakistan\n"
          "Kazakhstan                - / 30\n"
          "Pakistan     100 / 150\n"
          "In a cell: first what the exporter (row) reports, then what the importer (column) does.\n");
}

TEST_CASE("charts: no byte of a text reaches the terminal that does not print") {
    chart c = bar_chart(make_cross_section<units::MW>({}, year(2024), {{areas::PAK, 1.0}}));
    c.title = "red \x1b[31m";
    c.values[0].label = "two\nlines";
    CHECK_THAT(to_text(c), ContainsSubstring("red \\x1b[31m\n") && ContainsSubstring("two\\x0alines "));
}

TEST_CASE("charts: names beside lines stand in the order of their numbers") {
    engine random(20245);
    area const eight[] = {areas::AFG, areas::CHN, areas::IND, areas::IRN,
                          areas::KAZ, areas::KGZ, areas::PAK, areas::TJK};
    for (int turn = 0; turn < slow_turns(100); ++turn) {
        double numbers[8][2];
        for (auto& row : numbers)
            row[0] = row[1] = std::floor(std::pow(10, uniform(random, 0, 5))) + uniform(random, 0, 0.1);
        auto const p = make_panel<units::MW>({}, eight, year(2023), numbers);
        for (chart const& c : {line_chart(p), slope_chart(p, year(2023), year(2024))}) {
            std::string const text = to_text(c);
            std::vector<std::size_t> places;
            auto sorted = c.values;
            std::stable_sort(sorted.begin(), sorted.end(), [](auto& a, auto& b) { return a.value > b.value; });
            for (std::size_t i = 0; i < sorted.size(); i += 2) places.push_back(text.find(sorted[i].label));
            CHECK(std::find(places.begin(), places.end(), std::string::npos) == places.end());
            CHECK(std::is_sorted(places.begin(), places.end()));
        }
    }
}
