// All areas of the publishers' files that say both a name and a code: the name leads to the area of the code.
#include <almanac/io/csv.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/io/text_file.hpp>
#include <almanac/place/area_names.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/place/world_bank_area.hpp>

#include "catch.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

using namespace almanac;

#ifdef ALMANAC_SHARED_DIR
namespace {

std::size_t column_of(csv_reader const& csv, std::string_view name) {
    for (std::size_t i = 0; i < csv.size(); ++i) {
        if (csv[i].content == name) return i;
    }
    return csv.size();
}

/// Each name of a file once, with its code. What stands above the header and below the data has fewer fields.
std::map<std::string, std::string> names_of(std::string const& path, std::string_view name, std::string_view code) {
    text_file const file(path);
    csv_reader csv(file.view(), {.ragged = true}, file.path());
    std::map<std::string, std::string> found;
    std::size_t at_name = 0;
    std::size_t at_code = 0;
    bool below_header = false;
    while (csv.next()) {
        if (!below_header) {
            at_name = column_of(csv, name);
            at_code = column_of(csv, code);
            below_header = at_name < csv.size() && at_code < csv.size();
        } else if (csv.size() > at_name && csv.size() > at_code && csv[at_code].content.size() == 3) {
            found.emplace(csv[at_name].content, csv[at_code].content);
        }
    }
    return found;
}

/// The area that a code of a publisher means. KSV and WBG are codes of the World Bank of before 2017, UVK is the IMF's;
/// of two groups the library knows the members itself.
area area_of(std::string_view code) {
    if (code == "KSV" || code == "UVK") return areas::XKX;
    if (code == "WBG") return areas::PSE;
    if (code == "EMU") return areas::euro_area;
    if (code == "EUU") return areas::european_union;
    return world_bank_area(code);
}

/// The names that do not lead to the area of their code.
std::string others(std::map<std::string, std::string> const& names) {
    std::string result;
    for (auto const& [name, code] : names) {
        std::string answer;
        try {
            area const found = parse_area_name(name);
            if (found == area_of(code)) continue;
            answer = found.view();
        } catch (error const& e) {
            answer = e.what();
        }
        result += code + ' ' + name + ": " + answer + '\n';
    }
    return result;
}

/// The codes of a file that its reader takes for another area than `area_of`, but for the two groups.
std::string read_as_other_areas(std::string const& path) {
    std::string result;
    text_file const file(path);
    for (long_series const& each : read_table(file.view(), {.file = file.path()}).series) {
        bool const is_group = each.where_text == "EMU" || each.where_text == "EUU";
        area const expected = is_group ? world_bank_area(each.where_text) : area_of(each.where_text);
        if (each.where != expected) result += each.where_text + ": " + std::string(each.where.view()) + '\n';
    }
    return result;
}

} // namespace

TEST_CASE("published names: every area of the World Bank's files") {
    std::size_t files = 0;
    for (auto const& each : std::filesystem::directory_iterator(std::string(ALMANAC_SHARED_DIR) + "/data/wdi")) {
        if (each.path().extension() != ".csv") continue;
        auto const names = names_of(each.path().string(), "Country Name", "Country Code");
        INFO(each.path().filename().string());
        CHECK(names.size() > 50);
        CHECK(others(names) == "");
        ++files;
    }
    CHECK(files > 10);
    std::string const download = std::string(ALMANAC_SHARED_DIR) + "/data/files/wb_api_wide.csv";
    CHECK(others(names_of(download, "Country Name", "Country Code")) == "");
    CHECK(read_as_other_areas(download) == "");
}

TEST_CASE("published names: every area of the files of the IMF and of UN Comtrade") {
    std::string const folder = std::string(ALMANAC_SHARED_DIR) + "/data/files/";
    auto imf = names_of(folder + "imf_weo.csv", "Country", "ISO");
    // Whoever saved the file took letters of Mac OS Roman for those of ISO 8859-1: these three are no names.
    for (std::string_view const damaged :
         {"C\u00d9te d'Ivoire", "S\u201eo Tom\u00c8 and Pr\u00ccncipe", "T\u00b8rkiye"}) {
        CHECK(imf.erase(std::string(damaged)) == 1);
    }
    CHECK(imf.size() > 150);
    CHECK(others(imf) == "");
    CHECK(read_as_other_areas(folder + "imf_weo.csv") == "");
    auto const reporters = names_of(folder + "un_comtrade.csv", "Reporter", "Reporter ISO");
    CHECK(reporters.size() > 1);
    CHECK(others(reporters) == "");
    CHECK(others(names_of(folder + "un_comtrade.csv", "Partner", "Partner ISO")) == "");
}
#endif
