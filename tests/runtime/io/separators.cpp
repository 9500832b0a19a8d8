// The separator of a file that nobody names: by its header, whatever stands in its cells.
#include <almanac/io/read_table.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string>
#include <string_view>

using namespace almanac;

namespace {

constexpr char separators[] = {',', ';', '\t', '|'};

/// The text with another separator in place of each '^'.
std::string with(char separator, std::string_view text) {
    std::string result(text);
    for (char& c : result) c = c == '^' ? separator : c;
    return result;
}
/// A cell with each of the other separators many times.
std::string full_of_others(char separator) {
    std::string cell = "B";
    for (char const other : separators) {
        if (other != separator) cell += std::string(9, other);
    }
    return cell + "E";
}

} // namespace

TEST_CASE("separators: cells with many of the others, quoted or not") {
    CHECK(read_table("Country,Year,X\n\"A\",2020,1\nB; C; D; E,2021,2\n").values.size() == 2);
    CHECK(read_table("Country,Year,X\nB; C; D; E,2021,2\n\"A\",2020,1\n").values.size() == 2);
    for (char const separator : separators) {
        std::string const cell = full_of_others(separator);
        INFO(separator);
        for (std::string const& name : {cell, '"' + cell + '"', '"' + cell + separator + '"'}) {
            INFO(name);
            long_table const table = read_table(with(separator, "Country^Year^X\n\"A\"^2020^1\n") + name +
                                                with(separator, "^2021^2.5\n\"A\"^2021^3\n"));
            REQUIRE(table.values.size() == 3);
            CHECK((table.values[1].value == 2.5 && table.periods.at(1) == year(2021)));
            // In the names of the other columns, too.
            long_table const head =
                read_table(with(separator, "Country^Year^") + name + "\nA" + separator + "2020" + separator + "4\n");
            REQUIRE(head.values.size() == 1);
            CHECK(head.values[0].value == 4);
        }
    }
}

TEST_CASE("separators: what stands above the header") {
    for (char const separator : separators) {
        INFO(separator);
        std::string const others = full_of_others(separator);
        std::string const world_bank =
            with(separator, "\"Data Source\"^\"World Development Indicators; a, b; c, d; e | f | g | h | i\"^\n\n"
                            "\"Country Name\"^\"Country Code\"^\"Indicator Name\"^\"Indicator Code\"^\"2013\"^\n"
                            "\"Bahamas, The\"^\"BHS\"^\"GDP\"^\"NY\"^\"17.5\"^\n");
        for (std::string const& line_end : {std::string("\n"), std::string("\r\n"), std::string("\r")}) {
            std::string text;
            for (char const c : world_bank) text += c == '\n' ? line_end : std::string(1, c);
            long_table const table = read_table(text);
            CHECK(table.dialect == "World Bank, a column a year");
            CHECK((table.values.size() == 1 && table.series.at(0).where == areas::BHS));
        }
        long_table const wto = read_table(
            with(separator, "Indicator^") + others +
            with(separator, "^^\nReporting Economy^Product/Sector^Partner Economy^2019\nJapan^Food^World^17.5\n"));
        CHECK((wto.dialect == "WTO Stats" && wto.series.at(0).indicator == others));
        // Lines that are passed over say nothing of the separator.
        read_options options;
        options.format.lines_before = 2;
        options.format.comment = '#';
        std::string const rest = with(separator, "Country^Year^X\nA^2020^1\n");
        CHECK(read_table(others + "\n" + others + "\n#" + others + "\n" + rest, options).values.size() == 1);
        CHECK(read_table(others + "\n" + others + "\n# a pipe of 5\" is\n" + rest, options).values.size() == 1);
    }
}

TEST_CASE("separators: of a header that nobody knows the error is about the header") {
    for (char const separator : separators) {
        INFO(separator);
        std::string const text =
            with(separator, "Land^Jahr^X\n\"A\"^2020^1\n") + full_of_others(separator) + with(separator, "^2021^2\n");
        std::string const said = message_of<parse_error>([&] { return read_table(text, {.file = "x.csv"}); });
        CHECK(said.find("x.csv:1:1: ") == 0);
        CHECK(said.find("a header of SDMX-CSV") != std::string::npos);
    }
    CHECK(message_of<parse_error>([] { return read_table("\"", {.file = "x.csv"}); }).find("x.csv:1:1: ") == 0);
}
