// Numbers that the United Nations do not have, or had in another time.
#include <almanac/place/area_text.hpp>
#include <almanac/place/united_nations_area.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string>

using namespace almanac;

TEST_CASE("numbers that are none of the United Nations'") {
    CHECK(message_of([] { return m49_area(842); }) == "UN M49 has no area with the number 842");
    CHECK(message_of([] { return comtrade_area(998); }) == "UN Comtrade has no area with the number 998");
    for (int const number : {-34, -1, 0, 1000, 2'000'000'000}) CHECK_THROWS_AS(m49_area(number), unknown_key);
    CHECK_THROWS_AS(comtrade_area(-842), unknown_key);
}

TEST_CASE("numbers of another time") {
    CHECK(message_of([] { return comtrade_area(810); }) ==
          "the number 810 is of a former country or of former borders: say the period, as in comtrade_area(810, "
          "year(1985))");
    CHECK(message_of([] { return m49_area(810, year(1995)); }) ==
          "the number 810 is of a former country or of former borders: it was not in use throughout [1995-01-01, "
          "1995-12-31]");
    for (int const number : {200, 278, 280, 530, 532, 582, 720, 810, 886, 890, 891}) {
        CAPTURE(number);
        CHECK_THROWS_AS(m49_area(number), domain_error);
        CHECK_THROWS_AS(comtrade_area(number), domain_error);
        CHECK_THROWS_AS(m49_area(number, year(2020)), domain_error);
    }
    CHECK_THROWS_AS(m49_area(890, year(1995)), domain_error);
    CHECK_THROWS_AS(m49_area(891, year(1990)), domain_error);
    CHECK_THROWS_AS(m49_area(530, year(1980)), domain_error);
    CHECK_THROWS_AS(m49_area(532, year(1990)), domain_error);
    CHECK_THROWS_AS(comtrade_area(841, year(1990)), domain_error);
}

TEST_CASE("the numbers of ISO 3166-1 say where the others are read") {
    for (char const* const code : {"842", "034", "810", "490"}) {
        std::string const said = message_of([&] { return parse_area_numeric(code); });
        CHECK(said.find("m49_area") != std::string::npos);
        CHECK(said.find("comtrade_area") != std::string::npos);
    }
}

TEST_CASE("each country lies in one continent of UN M49, but Antarctica and Taiwan") {
    serial_day const today = to_serial({2025, 4, 1});
    for (country const& each : all_countries()) {
        int found = 0;
        for (int const continent : {2, 9, 19, 142, 150})
            found += is_member(area(each), m49_area(continent), today) ? 1 : 0;
        bool const outside = std::string(each.alpha_3) == "ATA" || std::string(each.alpha_3) == "TWN";
        CAPTURE(each.alpha_3);
        CHECK(found == (outside ? 0 : 1));
    }
}
