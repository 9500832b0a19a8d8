// The outside figures that the article's are held against are those of the World Bank's files.
#include <almanac/calendar/period_text.hpp>
#include <almanac/corridor_identities.hpp>

#include "catch.hpp"

#ifdef ALMANAC_SHARED_DIR
#include <filesystem>
#include <fstream>
#include <string>

using namespace almanac;

namespace {
/// The file of the series that an indicator is exactly.
std::string file_of(indicator const& what) {
    std::string name;
    for (equivalent const& each : what.equivalents) {
        if (each.scheme == "WDI" && each.how == code_match::exact) name = each.code;
    }
    for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return std::string(ALMANAC_SHARED_DIR) + "/data/wdi/" + name + ".csv";
}
/// The number behind "...,KAZ,2024," as it is written; empty where there is none.
std::string value_in(std::string const& path, std::string const& area, std::string const& year) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        std::size_t const at = line.find("," + area + "," + year + ",");
        if (at != std::string::npos) return line.substr(at + area.size() + year.size() + 3);
    }
    return {};
}
} // namespace

TEST_CASE("corridor: outside figures are those of the World Bank's files") {
    if (!std::filesystem::exists(std::string(ALMANAC_SHARED_DIR) + "/data/wdi")) {
        WARN("the World Bank's files are not there: not tested");
        return;
    }
    theme const* const outside = corridor::facts_and_outside.themes.find("wdi");
    REQUIRE(outside != nullptr);
    CHECK(is_sorted(outside->rows));
    for (observation const& row : outside->rows) {
        INFO(row.key);
        std::string const written =
            value_in(file_of(*row.what.of), std::string(row.where.view()), std::string(to_text(row.when).view()));
        REQUIRE_FALSE(written.empty());
        CHECK(std::stod(written) == to_double(row.value));
    }
}
#endif
