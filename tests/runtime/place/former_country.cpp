// Former countries outside of the time in which they existed, and in containers of that time.
#include <almanac/place/areas.hpp>
#include <almanac/place/former_country.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string>
#include <string_view>

using namespace almanac;

namespace {
std::string said_of(std::string_view code, period const& when) {
    return message_of([&] { return former_area(code, when); });
}
} // namespace

TEST_CASE("a former country is refused in a period in which it did not exist throughout") {
    CHECK(said_of("CSK", year(1993)) ==
          "CSK (Czechoslovakia) is used in a period in which it existed throughout, from 1918-10-28 until 1992-12-31, "
          "not in [1993-01-01, 1993-12-31]; it is now CZE SVK");
    CHECK(said_of("SUN", since(year(1985))).find("not in [1985-01-01, ...]") != std::string::npos);
    CHECK(said_of("ZAR", year(1997)).find("existed throughout, until 1997-05-16, not in") != std::string::npos);
    CHECK_THROWS_AS(former_area("SUN", year(1991)), domain_error); // its last day is 25 December
    CHECK_THROWS_AS(former_area("DDR", day(1990, 10, 3)), domain_error);
    CHECK_THROWS_AS(former_area("DDR", year(1949)), domain_error);
    CHECK_THROWS_AS(former_area("SCG", year(2006)), domain_error);
    CHECK_THROWS_AS(former_area("GEL", year(1916)), domain_error); // only the year is known
    CHECK(former_area("GEL", year(1917)).view() == "GEL");
    CHECK_THROWS_AS(former_area("SUN", no_period()), domain_error);
}

TEST_CASE("a code that is no former country says so") {
    CHECK(said_of("PAK", year(1985)).find("former countries are ANT CSK DDR") != std::string::npos);
    CHECK(said_of("NTZ", year(1985)) ==
          "there is no former country \"NTZ\": of Neutral Zone it is not known here when it "
          "existed; it is now IRQ SAU");
    CHECK_THROWS_AS(former_area("SU", year(1985)), unknown_key);
}
