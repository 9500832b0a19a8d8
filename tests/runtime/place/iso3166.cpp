// The table of ISO 3166-1 against an independent copy: Debian's package iso-codes (LGPL, from the ISO Online Browsing
// Platform). Where the package is not installed the test says so and skips.
#include <almanac/place/iso3166.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace almanac;

namespace {

using record = std::map<std::string, std::string>;

// The records of an iso-codes file. Each key stands on a line of its own: `"alpha_2": "AW",`.
std::vector<record> read_iso_codes(std::string const& path) {
    std::vector<record> result;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line == "    {") result.emplace_back();
        std::vector<std::size_t> quotes;
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (line[i] == '"') quotes.push_back(i);
        }
        if (quotes.size() < 4 || result.empty()) continue;
        std::string const key = line.substr(quotes[0] + 1, quotes[1] - quotes[0] - 1);
        result.back()[key] = line.substr(quotes[2] + 1, quotes.back() - quotes[2] - 1);
    }
    return result;
}

// The words of a name without articles and signs, sorted: "Korea (the Republic of)" and "Korea, Republic of" have the
// same.
std::vector<std::string> words(std::string_view name) {
    std::vector<std::string> result(1);
    for (char const c : name) {
        if (c == ' ' || c == ',' || c == '(' || c == ')' || c == '[' || c == ']') {
            result.emplace_back();
        } else {
            result.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
    }
    std::sort(result.begin(), result.end());
    result.erase(
        std::remove_if(result.begin(), result.end(), [](std::string const& w) { return w.empty() || w == "the"; }),
        result.end());
    return result;
}

char const folder[] = "/usr/share/iso-codes/json/";

} // namespace

TEST_CASE("ISO 3166-1 equals the table of iso-codes") {
    std::vector<record> const theirs = read_iso_codes(std::string(folder) + "iso_3166-1.json");
    if (theirs.empty()) {
        WARN("skipped: the package iso-codes is not installed");
        return;
    }
    // Names that iso-codes shortens or has in an older form.
    std::set<std::string> const named_otherwise = {"GBR", "USA", "VAT", "NLD", "TUR"};
    REQUIRE(theirs.size() == 249);
    for (record const& row : theirs) {
        CAPTURE(row.at("alpha_3"));
        country const ours = find_country_by_alpha_3(row.at("alpha_3"));
        REQUIRE(ours);
        REQUIRE(ours.alpha_2 == row.at("alpha_2"));
        REQUIRE(ours.numeric == std::stoi(row.at("numeric")));
        REQUIRE(find_country_by_alpha_2(row.at("alpha_2")) == ours);
        REQUIRE(find_country_by_numeric(std::stoi(row.at("numeric"))) == ours);
        REQUIRE(find_country_by_name(ours.name) == ours);
        REQUIRE(find_country_by_short_name(ours.short_name) == ours);
        if (named_otherwise.count(ours.alpha_3) == 0) REQUIRE(words(ours.name) == words(row.at("name")));
        if (row.count("common_name") != 0) REQUIRE(std::string(ours.short_name) == row.at("common_name"));
    }
}

TEST_CASE("the withdrawn codes equal those of iso-codes") {
    std::vector<record> const theirs = read_iso_codes(std::string(folder) + "iso_3166-3.json");
    if (theirs.empty()) {
        WARN("skipped: the package iso-codes is not installed");
        return;
    }
    for (record const& row : theirs) {
        std::string const code = row.at("alpha_3");
        CAPTURE(code);
        if (code == "ATF") continue; // in use again
        withdrawn_country const ours = find_withdrawn_country(code);
        REQUIRE(ours);
        REQUIRE(ours.alpha_2 == row.at("alpha_2"));
        REQUIRE(ours.numeric == (row.count("numeric") != 0 ? std::stoi(row.at("numeric")) : 0));
        REQUIRE(ours.year == std::stoi(row.at("withdrawal_date").substr(0, 4)));
        // The last two letters of the four-letter code are the alpha-2 code of the successor, when there is one.
        country const successor = find_country_by_alpha_2(row.at("alpha_4").substr(2));
        if (successor && code != "VDR")
            REQUIRE(std::string(ours.successors).find(successor.alpha_3) != std::string::npos);
    }
}

TEST_CASE("every column of ISO 3166-1 has no value twice") {
    std::set<std::string> alpha_2, alpha_3, names, short_names;
    std::set<int> numeric;
    for (country const& each : all_countries()) {
        alpha_2.insert(each.alpha_2);
        alpha_3.insert(each.alpha_3);
        numeric.insert(each.numeric);
        names.insert(std::string(each.name));
        short_names.insert(std::string(each.short_name));
    }
    REQUIRE(alpha_2.size() == 249);
    REQUIRE(alpha_3.size() == 249);
    REQUIRE(numeric.size() == 249);
    REQUIRE(names.size() == 249);
    REQUIRE(short_names.size() == 249);
}

TEST_CASE("of all codes of two and three letters, those of the table are found and no others") {
    int two = 0, three = 0, ours_to_assign = 0;
    std::string code;
    for (char a = 'A'; a <= 'Z'; ++a) {
        for (char b = 'A'; b <= 'Z'; ++b) {
            code = {a, b};
            two += find_country_by_alpha_2(code) ? 1 : 0;
            ours_to_assign += is_user_assigned(code) ? 1 : 0;
            for (char c = 'A'; c <= 'Z'; ++c) {
                code = {a, b, c};
                if (country const found = find_country_by_alpha_3(code)) {
                    ++three;
                    REQUIRE(found.alpha_3 == code);
                    REQUIRE_FALSE(is_user_assigned(code));
                }
            }
        }
    }
    REQUIRE(two == 249);
    REQUIRE(three == 249);
    REQUIRE(ours_to_assign == 42); // AA, QM to QZ (14), XA to XZ (26), ZZ
    int numeric = 0;
    for (int i = -10; i < 2000; ++i) numeric += find_country_by_numeric(i) ? 1 : 0;
    REQUIRE(numeric == 249);
}
