// A file of your own becomes a panel. Its columns are named, a mark for missing values is declared, and a bad row is
// told by line and column.
#include <almanac/indicator.hpp>
#include <almanac/io/long_table_to.hpp>
#include <almanac/io/ostream.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit.hpp>

#include <iostream>
#include <string_view>

namespace al = almanac;

// al::text_file maps a file: al::text_file const file("steel.csv"); then file.view() stands where `good` does.
constexpr std::string_view good = R"(Country;Year;Steel (t);Remark
Kazakhstan;2022;4100000;
Kazakhstan;2023;3900000;revised
Uzbekistan;2022;1050000;
Uzbekistan;2023;-;not yet published
)";
constexpr std::string_view bad = R"(Country;Year;Steel (t);Remark
Kazakhstan;2022;4100000;
Kazakhstan;2O23;3900000;
)";

al::long_table read(std::string_view text) {
    return al::read_long_csv(
        text, {.area = "Country", .period = "Year", .value = "Steel (t)"},
        {.file = "steel.csv", .format = {.separator = ';'}, .numbers = {.missing = {"-"}}, .indicator = "steel"});
}

int main() {
    auto const steel = al::panel_of<al::units::t>(read(good), "steel", {.kind = al::nature::flow});
    std::cout << steel << "\nUzbekistan in 2023: ";
    std::cout << to_words(steel.at(al::areas::UZB, al::year(2023)).status) << "\n\n";
    try {
        read(bad);
    } catch (al::error const& problem) {
        std::cout << problem.what() << '\n';
    }
}
