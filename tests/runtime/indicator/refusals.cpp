// What a table, a row and a set of status codes refuse at run time. The messages are written by hand.
#include <almanac/indicator.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string>
#include <string_view>

using namespace almanac;

namespace {
constexpr unit truck = counted("truck");
constexpr observation rows[] = {
    {.key = "road.PAK.length", .where = areas::PAK, .value = {1814, 0}, .in = &units::km, .kind = nature::extent},
    {.key = "road.PAK.opening.2023", .when = year(2023), .kind = nature::event},
    {.key = "road.PAK.trucks", .value = {12, 0}, .in = &truck},
};
constexpr table roads(rows);

} // namespace

TEST_CASE("indicator: an unknown key is refused with the nearest one") {
    auto const asked = [](table const& rows_asked, std::string_view key) {
        return message_of<unknown_key>([&] { return rows_asked.at(key); });
    };
    CHECK(asked(roads, "road.PAK.lenth") ==
          "no observation has the key \"road.PAK.lenth\"; the nearest is \"road.PAK.length\"");
    CHECK(asked(roads, "road.pak.truck") ==
          "no observation has the key \"road.pak.truck\"; the nearest is \"road.PAK.trucks\"");
    CHECK(asked(roads, "road.PAK.opening") ==
          "no observation has the key \"road.PAK.opening\"; the nearest is \"road.PAK.opening.2023\"");
    CHECK(asked(roads, "") == "no observation has the key \"\"; the nearest is \"road.PAK.length\"");
    CHECK(asked(table(), "road.PAK.length") == "no observation has the key \"road.PAK.length\"");
    // A key of any length comes out whole, with the nearest one behind it.
    std::string const long_key(1000, 'x');
    CHECK(asked(roads, "road.PAK.trucks" + long_key) ==
          "no observation has the key \"road.PAK.trucks" + long_key + "\"; the nearest is \"road.PAK.trucks\"");
    CHECK(&roads.at("road.PAK.trucks") == &rows[2]);
}

TEST_CASE("indicator: an event has no figure") {
    CHECK(message_of<domain_error>([] { return figure_of(rows[1]); }) ==
          "an event has no figure: road.PAK.opening.2023");
    CHECK(message_of<domain_error>([] { return figure_as<units::km>(rows[1]); }) ==
          "an event has no figure: road.PAK.opening.2023");
}

TEST_CASE("indicator: a row keeps its unit") {
    CHECK(message_of<unit_mismatch>([] { return figure_as<units::km>(rows[2]); }) ==
          "road.PAK.trucks is in {truck}, not in km");
    // Nor is there a conversion within a dimension: what was stated stays as it was stated.
    CHECK(message_of<unit_mismatch>([] { return figure_as<units::m>(rows[0]); }) ==
          "road.PAK.length is in km, not in m");
    CHECK(message_of<unit_mismatch>([] { return figure_as<units::USD>(rows[0]); }) ==
          "road.PAK.length is in km, not in USD");
    CHECK(figure_as<units::km>(rows[0]).value == decimal(1814));
}

TEST_CASE("indicator: a status is refused at the letter that is no code") {
    // SDMX CL_OBS_STATUS 2.2 has no C, R, T, X, Y and Z, and no lower case.
    struct refused_status {
        std::string_view letters;
        std::size_t column;
        std::string_view found;
    };
    refused_status const cases[] = {
        {"C", 1, "C"},       {"R", 1, "R"},  {"T", 1, "T"},  {"X", 1, "X"},   {"Y", 1, "Y"},
        {"Z", 1, "Z"},       {"a", 1, "a"},  {"BX", 2, "X"}, {"B P", 2, " "}, {"B,P", 2, ","},
        {" B", 1, " "},      {"B ", 2, " "}, {"BB", 2, "B"}, {"BPB", 3, "B"}, {"ABDEFGHIJKLMNOPQSUVWA", 21, "A"},
        {"\xc3", 1, "\xc3"},
    };
    for (refused_status const& c : cases) {
        INFO(c.letters);
        try {
            observation_status const parsed(c.letters);
            FAIL("nothing was thrown");
        } catch (parse_error const& e) {
            CHECK(e.where().line == 1);
            CHECK(e.where().column == c.column);
            CHECK(e.found() == c.found);
            CHECK(e.expected() == "codes of CL_OBS_STATUS, each once: A B D E F G H I J K L M N O P Q S U V W");
        }
    }
    CHECK_THROWS_AS(observation_status(std::string_view("\0", 1)), parse_error);
    CHECK(message_of<parse_error>([] { return observation_status("BX"); }) ==
          "1:2: found \"X\", expected codes of CL_OBS_STATUS, each once: A B D E F G H I J K L M N O P Q S U V W");
}

TEST_CASE("indicator: every set of status codes reads back") {
    std::string_view const codes = "ABDEFGHIJKLMNOPQSUVW";
    for (unsigned set = 0; set < 1u << 20; set += 37) {
        std::string letters;
        for (std::size_t i = 0; i < codes.size(); ++i) {
            if ((set >> i & 1) != 0) letters += codes[i];
        }
        observation_status const status(letters);
        REQUIRE(to_text(status).view() == letters);
        REQUIRE(observation_status(std::string(letters.rbegin(), letters.rend())) == status);
        REQUIRE(status.is_missing() == (letters.find_first_of("HKLMOQ") != std::string::npos));
        REQUIRE(status.empty() == letters.empty());
    }
}
