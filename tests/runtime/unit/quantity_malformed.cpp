// Quantities from bad text: each an error with its column, what stood there and what should have.
#include <almanac/unit/text/parse_quantity.hpp>

#include "malformed.hpp"

#include <limits>
#include <string>

using namespace almanac;

TEST_CASE("unit: malformed quantities are refused where they go wrong") {
    std::string const a_unit = "a unit such as km";
    std::string const a_number = "a digit, or a currency before the number";
    std::string const a_gap = "a digit, a magnitude word, the end of the number, or a space and a unit";
    std::string const its_end = "the end of the amount, or '/' and a unit";
    malformed const cases[] = {
        {"", 1, "", a_number},
        {" ", 1, " ", a_number},
        {"km", 1, "km", a_number},
        {" 5 km", 1, " 5 km", a_number},
        {"+5 km", 1, "+5 km", a_number},
        {"-", 2, "", "a digit"},
        {"--5 km", 2, "-5 km", "a digit"},
        {"05 km", 2, "5 km", "no digit after a leading zero"},
        {".5 km", 1, ".5 km", a_number},
        {"5. km", 3, " km", "a digit"},
        {"5.", 3, "", "a digit"},
        {"5km", 2, "km", a_gap},
        {"5 ", 3, "", a_unit},
        {"5  km", 3, " km", a_unit},
        {"5 km ", 5, " ", "the end of the unit"},
        {"5\tkm", 2, "\tkm", a_gap},
        {"5 KM", 3, "KM", a_unit},
        {"5 Km", 3, "Km", a_unit},
        {"5 kwh", 3, "kwh", a_unit},
        {"5 usd", 3, "usd", a_unit},
        {"5 tt", 3, "tt", a_unit},
        {"5 a.per t", 5, "per t", a_unit}, // no counted kind "per_t", which would print as "5 per t.a"
        {"5 km.an hour", 6, "an hour", a_unit},
        {"7 tons", 3, "tons", a_unit},
        {"100 Mbps", 5, "Mbps", a_unit},
        {"5 IT", 3, "IT", a_unit},
        {"5-truck", 2, "-truck", a_gap},
        {"5 truck!", 3, "truck!", a_unit},
        {"5 USD/", 7, "", "a unit behind '.' or '/'"},
        {"5 USD/tt", 7, "tt", a_unit},
        {"1,81 km", 5, " km", "three digits in a group"},
        {"1,8144 km", 6, "4 km", "a comma or the end of the digits after a full group"},
        {"12,34 km", 6, " km", "three digits in a group"},
        // A unit does not begin with a digit.
        {"1 814 km", 3, "814 km", a_unit},
        {"12 500", 4, "500", a_unit},
        {"1 234", 3, "234", a_unit},
        {"12 1.km", 4, "1.km", a_unit},
        {"1 1/2", 3, "1/2", a_unit},
        {"5 1", 3, "1", a_unit},
        {"USD5", 1, "USD5", a_number},
        {"US 5", 1, "US 5", a_number},
        {"USD  5", 5, " 5", a_number},
        {"USD", 1, "USD", a_number},
        {"$", 2, "", a_number},
        {"$ 5", 2, " 5", a_number},
        {"-$-5", 3, "-5", "a digit behind the currency"},
        {"-USD -5", 6, "-5", "a digit behind the currency"},
        {"5 $", 3, "$", a_unit},
        {"$5 km", 3, " km", its_end},
        {"$5 millions", 3, " millions", its_end},
        {"5million km", 2, "million km", a_gap},
        {"1.2.3 km", 4, ".3 km", a_gap},
        {"1e km", 3, " km", "a digit of the exponent"},
        {"1e+ km", 4, " km", "a digit of the exponent"},
        {"1e5.0 km", 4, ".0 km", a_gap},
        {"1e99999 km", 1, "1e99999 km", "a number whose exponent is between"},
        {"12345678901234567891 km", 1, "12345678901234567891 km", "a number of at most 18 digits"},
        {"-9223372036854775809 km", 2, "9223372036854775809 km", "a number of at most 18 digits"},
        {"nan km", 1, "nan km", a_number},
        {"inf", 1, "inf", a_number},
        {"0x10 km", 2, "x10 km", a_gap},
        {"5 km/0", 6, "0", "a number above zero"},
        {"5 {person", 3, "{person", "a counted kind closed by }"},
        {"5 [rank]/km", 10, "km", "a factor that the unit can take"},
        {"rank", 1, "rank", a_number},
        {"rank 5/t", 8, "t", "a factor that the unit can take: an index number or a rank does not multiply"},
        {"5 trucks/cars/buses", 15, "buses", "a factor that the unit can take: a unit holds at most two"},
        {"rank 5 a year", 7, " a year", "a factor that the unit can take"},
        {"5 km per", 5, " per", "the end of the unit"},
        {std::string_view("5 km\0", 5), 5, std::string_view("\0", 1), "the end of the unit"},
    };
    REQUIRE(std::size(cases) >= 15);
    for (malformed const& each : cases) {
        require_refused(each, [](std::string_view s) { return parse_quantity(s); });
    }
}

TEST_CASE("unit: of more than 100 decimal places the first is refused") {
    std::string const with_101_places = "1." + std::string(101, '0') + " km";
    require_refused({with_101_places, 103, "0 km", "at most 100 decimal places"},
                    [](std::string_view s) { return parse_quantity(s); });
}

TEST_CASE("unit: infinity and not-a-number have no plain text") {
    CHECK_THROWS_AS(to_plain_text(any_quantity(std::numeric_limits<double>::infinity(), units::km)), domain_error);
    CHECK_THROWS_AS(to_plain_text(any_quantity(std::numeric_limits<double>::quiet_NaN(), units::km)), domain_error);
}
