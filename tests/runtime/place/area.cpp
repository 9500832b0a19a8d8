// Areas from bad input: each is refused with the column, what was found, and words that help.
#include <almanac/place/area_names.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/place/world_bank_area.hpp>

#include "catch.hpp"

#include <functional>
#include <random>
#include <string>
#include <vector>

using namespace almanac;

namespace {

struct malformed {
    area (*parse)(std::string_view);
    std::string text;
    std::size_t column;
    std::string found;
    std::vector<std::string> expected; // words of the message
};

std::vector<malformed> const malformed_texts = {
    {parse_area, "PAX", 1, "PAX", {"alpha-3", "the nearest is PAK (Pakistan)"}},
    {parse_area, "pak", 1, "pak", {"PAK (Pakistan)"}},
    {parse_area, "PK", 1, "PK", {"PAK (Pakistan)"}},
    {parse_area, "586", 1, "586", {"PAK (Pakistan)"}},
    {parse_area, "Pakistan", 1, "Pakistan", {"PAK (Pakistan)"}},
    {parse_area, "PAK ", 1, "PAK ", {"PAK (Pakistan)"}},
    {parse_area, " PAK", 1, " PAK", {"PAK (Pakistan)"}},
    {parse_area, "", 1, "", {"none is near"}},
    {parse_area, "SUN", 1, "SUN", {"withdrew", "USSR", "1992", "KAZ KGZ", "UZB"}},
    {parse_area, "YUG", 1, "YUG", {"withdrew", "Yugoslavia", "MNE SRB"}},
    {parse_area, "CSK", 1, "CSK", {"Czechoslovakia", "1993", "CZE SVK"}},
    {parse_area, "DDR", 1, "DDR", {"German Democratic Republic", "DEU"}},
    {parse_area, "ANT", 1, "ANT", {"Netherlands Antilles", "2010", "BES CUW SXM"}},
    {parse_area, "SCG", 1, "SCG", {"2006", "MNE SRB"}},
    {parse_area, "XAA", 1, "XAA", {"users", "unlisted_area"}},
    {parse_area, "UK", 1, "UK", {"GBR (United Kingdom)"}},
    {parse_area, "centrl_asia", 1, "centrl_asia", {"central_asia (Central Asia)"}},
    {parse_area, "Central_Asia", 1, "Central_Asia", {"central_asia"}},
    {parse_area, "SAARC", 1, "SAARC", {"saarc"}},
    {parse_area, "ukrane", 1, "ukrane", {"UKR (Ukraine)"}},
    {parse_area, "qwertyuiop", 1, "qwertyuiop", {"none is near"}},
    {parse_area, std::string("PA\0", 3), 1, std::string("PA\0", 3), {"nearest"}},
    {parse_area, "P\xc3\x84K", 1, "P\xc3\x84K", {"nearest"}},
    {parse_area_alpha_2, "", 1, "", {"two upper-case letters"}},
    {parse_area_alpha_2, "P", 2, "", {"two upper-case letters"}},
    {parse_area_alpha_2, "pk", 1, "pk", {"two upper-case letters"}},
    {parse_area_alpha_2, "P1", 2, "1", {"two upper-case letters"}},
    {parse_area_alpha_2, "PAK", 3, "K", {"the end of the alpha-2 code"}},
    {parse_area_alpha_2, "PK ", 3, " ", {"end"}},
    {parse_area_alpha_2, "UK", 1, "UK", {"GBR"}},
    {parse_area_alpha_2, "EL", 1, "EL", {"GRC"}},
    {parse_area_alpha_2, "XA", 1, "XA", {"users"}},
    {parse_area_alpha_2, "ZR", 1, "ZR", {"withdrew", "Zaire (ZAR) in 1997, now COD"}},
    {parse_area_alpha_2, "SU", 1, "SU", {"withdrew", "USSR (SUN) in 1992, now ARM AZE"}},
    {parse_area_alpha_2, "YU", 1, "YU", {"Yugoslavia (YUG) in 2003, now MNE SRB"}},
    {parse_area_alpha_2,
     "CS",
     1,
     "CS",
     {"Czechoslovakia (CSK) in 1993, now CZE SVK, and of Serbia and Montenegro (SCG)"}},
    {parse_area_alpha_2, "EU", 1, "EU", {"the nearest is european_union (European Union)"}},
    {parse_area, "EU", 1, "EU", {"the nearest is european_union (European Union)"}},
    {parse_area, "EMU", 1, "EMU", {"the nearest is euro_area (Euro area)"}},
    {parse_area, "SU", 1, "SU", {"USSR (SUN) in 1992"}},
    {parse_area_numeric, "", 1, "", {"three digits"}},
    {parse_area_numeric, "4", 2, "", {"three digits"}},
    {parse_area_numeric, "58a", 3, "a", {"three digits"}},
    {parse_area_numeric, "-58", 1, "-58", {"three digits"}},
    {parse_area_numeric, "5860", 4, "0", {"the end of the numeric code"}},
    {parse_area_numeric, "000", 1, "000", {"ISO 3166-1"}},
    {parse_area_numeric, "999", 1, "999", {"UN M49"}},
    {parse_area_name, "", 1, "", {"name"}},
    {parse_area_name, "Pakstan", 1, "Pakstan", {"PAK (Pakistan)"}},
    {parse_area_name, "Uzbekstan ", 1, "Uzbekstan ", {"UZB (Uzbekistan)"}},
    {parse_area_name, "PAK", 1, "PAK", {"PAK (Pakistan)"}},
    {parse_unlisted_area, "", 1, "", {"user-assigned"}},
    {parse_unlisted_area, "PAK", 1, "PAK", {"known code"}},
    {parse_unlisted_area, "central_asia", 1, "central_asia", {"known code"}},
    {parse_unlisted_area, "XKX", 1, "XKX", {"known code"}},
    {parse_unlisted_area, "UK-ENG", 1, "UK-ENG", {"PK-PB"}},
    {parse_unlisted_area, "PK-", 1, "PK-", {"PK-PB"}},
    {parse_unlisted_area, "PK-ABCD", 1, "PK-ABCD", {"PK-PB"}},
    {parse_unlisted_area, "Low_income", 1, "Low_income", {"lower-case"}},
    {parse_unlisted_area, "1st", 1, "1st", {"lower-case"}},
    {parse_unlisted_area,
     "an_area_of_a_name_of_sixty_four_letters_and_so_by_one_too_many_l",
     1,
     "an_area_of_a_name_of_sixty_four_letters_and_so_by_one_too_many_l",
     {"lower-case"}},
};

std::string message_of(std::function<void()> const& action) {
    try {
        action();
    } catch (error const& e) {
        return e.what();
    }
    return "nothing was thrown";
}

} // namespace

TEST_CASE("malformed areas are refused in words that help") {
    for (malformed const& each : malformed_texts) {
        CAPTURE(each.text);
        REQUIRE_THROWS_AS(each.parse(each.text), parse_error);
        try {
            (void)each.parse(each.text);
        } catch (parse_error const& e) {
            CAPTURE(e.what());
            CHECK(e.where().line == 1);
            CHECK(e.where().column == each.column);
            CHECK(std::string(e.found()) == each.found);
            for (std::string const& word : each.expected) {
                CHECK(std::string(e.expected()).find(word) != std::string::npos);
            }
        }
    }
}

TEST_CASE("the constructor names the nearest area") {
    REQUIRE_THROWS_AS(area("PAX"), unknown_key);
    REQUIRE(message_of([] { (void)area("PAX"); }) == "there is no area \"PAX\": the nearest is PAK (Pakistan)");
    REQUIRE(message_of([] { (void)area("kazakhstn"); }).find("KAZ (Kazakhstan)") != std::string::npos);
    REQUIRE(message_of([] { (void)area("SUN"); }).find("in 1992") != std::string::npos);
    REQUIRE(message_of([] { (void)area(std::string(5000, 'x')); }).find("none is near") != std::string::npos);
}

TEST_CASE("place: a code that the World Bank does not have is refused with the nearest area") {
    REQUIRE_THROWS_AS(world_bank_area("PKA"), unknown_key);
    REQUIRE(message_of([] { (void)world_bank_area("PKA"); }) ==
            "the World Bank has no code \"PKA\": the nearest is PAK (Pakistan)");
    REQUIRE(message_of([] { (void)world_bank_area("wb_arb"); }).find("the World Bank has no code \"wb_arb\": ") == 0);
}

TEST_CASE("an area of your own has a code that means nothing yet") {
    REQUIRE_THROWS_AS(unlisted_area("PAK"), domain_error);
    REQUIRE_THROWS_AS(unlisted_area(""), domain_error);
    REQUIRE_THROWS_AS(unlisted_area(std::string(400, 'x')), domain_error);
    REQUIRE(message_of([] { (void)unlisted_area("PAK"); }).find("\"PAK\" cannot be") == 0);
    REQUIRE(message_of([] { (void)unlisted_area("PAK"); }).find("no known code") != std::string::npos);
}

TEST_CASE("whatever the text, a parser refuses it or gives an area that is written the same") {
    std::mt19937_64 random(3166);
    std::string const letters = "AABEIKNPRSTUXZabeknop_0123456789- \xc3";
    std::uniform_int_distribution<std::size_t> letter(0, letters.size() - 1), length(0, 17);
    int accepted = 0;
    for (int i = 0; i < 3'000; ++i) {
        std::string text(i % 2 == 0 ? 3 : length(random), ' ');
        for (char& c : text) c = letters[letter(random)];
        for (auto const parse : {parse_area, parse_unlisted_area}) {
            try {
                area const a = parse(text);
                ++accepted;
                REQUIRE(std::string(to_text(a).view()) == text);
                REQUIRE_FALSE(short_name(a).empty());
            } catch (parse_error const& e) {
                REQUIRE(e.where().column == 1);
            }
        }
    }
    REQUIRE(accepted > 50);
}
