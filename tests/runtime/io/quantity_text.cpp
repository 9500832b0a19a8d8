// Quantities, percentages, growth rates and index numbers as text. The expected texts are written by hand.
#include <almanac/calendar/period.hpp>
#include <almanac/place/area_text.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/text/currency_text.hpp>
#include <almanac/unit/text/percent_text.hpp>
#include <almanac/unit/text/quantity_text.hpp>

#include "catch.hpp"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <random>
#include <string>

using namespace almanac;

namespace {
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
} // namespace

TEST_CASE("a quantity of money is one style away from words, a symbol and all digits") {
    constexpr quantity<units::USD> trade(392e6);
    CHECK(to_text(trade).view() == "USD 392 million");
    CHECK(to_text(trade, amount_style::symbol).view() == "$392 million");
    CHECK(to_text(trade, amount_style::digits).view() == "USD 392,000,000");

    CHECK(to_text(quantity<units::USD>(-392e6), amount_style::symbol).view() == "-$392 million");
    CHECK(to_text(quantity<units::USD>(-392e6), amount_style::digits).view() == "USD -392,000,000");
    CHECK(to_text(quantity<units::PKR>(392e6), amount_style::symbol).view() == "PKR 392 million");
    CHECK(to_text(quantity<units::USD / units::t>(350.25), amount_style::symbol).view() == "$350.25/t");
    CHECK(to_text(quantity<units::USD>(0.0)).view() == "USD 0");
}

TEST_CASE("a floating-point quantity has the shortest digits that read back") {
    CHECK(to_text(quantity<units::km>(0.1)).view() == "0.1 km");
    CHECK(to_text(quantity<units::km>(1814.5)).view() == "1,814.5 km");
    CHECK(to_text(quantity<units::km>(12000.0)).view() == "12,000 km");
    CHECK(to_text(quantity<units::km>(0.1 + 0.2)).view() == "0.30000000000000004 km"); // IEEE 754: one ulp above 0.3
    CHECK(to_text(quantity<units::km>(-0.5)).view() == "-0.5 km");
    CHECK(to_text(quantity<units::km, float>(0.1F)).view() == "0.1 km");
    CHECK(to_text(quantity<units::km, float>(16777216.0F), amount_style::digits).view() == "16,777,216 km"); // 2^24
    CHECK(to_text(quantity<units::km, long double>(0.5L)).view() == "0.5 km");
    CHECK(to_text(quantity<units::percent>(76.0)).view() == "76%");
    CHECK(to_text(quantity<units::percentage_point>(3.0)).view() == "3 percentage points");
    CHECK(to_text(quantity<units::one>(4.8)).view() == "4.8");
}

TEST_CASE("a float prints the digits that strtof reads back") {
    std::mt19937_64 random(20240401);
    std::uniform_real_distribution<float> coefficient(-1.0F, 1.0F);
    std::uniform_int_distribution<int> power(-100, 100);
    for (int i = 0; i < 5000; ++i) {
        float const value = std::ldexp(coefficient(random), power(random));
        std::string const digits(to_scientific_text(almanac::unit_detail::as_decimal(value)).view());
        INFO(digits);
        REQUIRE(std::strtof(digits.c_str(), nullptr) == value);
    }
    // The greatest and the least float, https://en.cppreference.com/w/cpp/types/climits.html: FLT_MAX, FLT_TRUE_MIN.
    for (float const value : {3.40282347e+38F, 1.40129846e-45F, 1.17549435e-38F}) {
        std::string const digits(to_scientific_text(almanac::unit_detail::as_decimal(value)).view());
        REQUIRE(std::strtof(digits.c_str(), nullptr) == value);
    }
    CHECK(to_scientific_text(almanac::unit_detail::as_decimal(1.40129846e-45F)).view() == "1E-45");
}

TEST_CASE("integers and decimals have all their digits") {
    constexpr unit truck = counted("truck");
    CHECK(to_text(quantity<truck, int>(12)).view() == "12 trucks");
    CHECK(to_text(quantity<truck, int>(1)).view() == "1 truck");
    CHECK(to_text(quantity<truck, int>(12000)).view() == "12,000 trucks");
    CHECK(to_text(quantity<truck, int>(-1234567)).view() == "-1,234,567 trucks");
    CHECK(to_text(quantity<units::person, std::int64_t>(241000000)).view() == "241 million persons");
    CHECK(to_text(quantity<units::person, std::int64_t>(241000000), amount_style::digits).view() ==
          "241,000,000 persons");
    CHECK(to_text(quantity<units::bit, std::uint64_t>(18446744073709551615U)).view() ==
          "18,446,744,073,709,551,615 bit");
    CHECK(to_text(quantity<units::bit, std::uint64_t>(9223372036854775808U)).view() == "9,223,372,036,854,775,808 bit");
    CHECK(to_text(quantity<units::EUR, decimal>(decimal(150, -2))).view() == "EUR 1.50");
    CHECK(to_text(quantity<units::EUR, decimal>(decimal(20, 8)), amount_style::symbol).view() == "\u20ac2.0 billion");
}

TEST_CASE("a number that no decimal holds is printed as it is") {
    CHECK(to_text(quantity<units::USD>(not_a_number)).view() == "USD nan");
    CHECK(to_text(quantity<units::km>(infinity)).view() == "inf km");
    CHECK(to_text(quantity<units::km>(-infinity), amount_style::digits).view() == "-inf km");
    CHECK(to_text(quantity<units::km, float>(std::numeric_limits<float>::infinity())).view() == "inf km");
    CHECK(to_text(quantity<units::one>(not_a_number)).view() == "nan");
    CHECK(to_text(quantity<units::percent>(not_a_number)).view() == "nan%");
    CHECK(to_text(quantity<units::rank>(not_a_number)).view() == "rank nan");
    CHECK(to_text(quantity<at_constant_prices(units::USD, 2010)>(not_a_number)).view() == "USD@2010 nan");
    CHECK(to_text(any_quantity(not_a_number, units::USD / units::t)).view() == "USD nan/t");
    CHECK(to_text(growth_rate::from_fraction(not_a_number)).view() == "nan%");
    CHECK(to_text(percent<"GDP">(infinity)).view() == "inf% of GDP");
    CHECK(to_text(index_number<year(2015)>(not_a_number)).view() == "nan (2015 = 100)");
}

TEST_CASE("a quantity whose unit is known at run time prints as the typed one") {
    CHECK(to_text(any_quantity(1.9e9, units::USD), amount_style::symbol).view() == "$1.9 billion");
    CHECK(to_text(any_quantity(350.0, units::USD / units::t)).view() == "USD 350/t");
    CHECK(to_text(any_decimal_quantity(decimal(1814), units::km)).view() == "1,814 km");
    CHECK(to_text(any_decimal_quantity(decimal(392, 6), units::USD), amount_style::digits).view() == "USD 392,000,000");
}

TEST_CASE("per cent, growth rates and index numbers cannot be taken for each other") {
    CHECK(to_text(percent<"GDP">(11.0)).view() == "11% of GDP");
    CHECK(to_text(percent<"imports", decimal>(decimal(1250, -2))).view() == "12.50% of imports");
    CHECK(to_text(percent<"a year ago", int>(1200)).view() == "1,200% of a year ago");
    CHECK(to_text(growth_rate::from_percent(2.7)).view() == "+2.7%");
    CHECK(to_text(growth_rate::from_percent(-0.4)).view() == "-0.4%");
    CHECK(to_text(growth_rate{}).view() == "0%");
    CHECK(to_text(growth_rate::from_fraction(0.21)).view() == "+21%");
    CHECK(to_text(growth_rate::from_percent(1500.0)).view() == "+1,500%");
    CHECK(to_text(index_number<year(2015)>(128.6)).view() == "128.6 (2015 = 100)");
    CHECK(to_text(index_number<quarter(2025, 1)>{}).view() == "100 (2025-Q1 = 100)");
}

TEST_CASE("a growth rate given in per cent prints as it was given") {
    // Hundredths of a per cent: 2.7 / 100 is not 0.027 in a double, and the text says 2.7 all the same.
    for (int hundredths = 1; hundredths < 20000; ++hundredths) {
        growth_rate const rate = growth_rate::from_percent(hundredths / 100.0);
        int const places = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2;
        int const per_place[] = {100, 10, 1};
        text<40> expected("+");
        expected.append(to_grouped_text(decimal(hundredths / per_place[places], -places))).append('%');
        INFO(hundredths);
        REQUIRE(to_text(rate).view() == expected.view());
    }
}

TEST_CASE("codes print as they are written, and read back") {
    CHECK(to_text(currency_code("KZT")).view() == "KZT");
    CHECK(to_text(currency_code{}).empty());
    CHECK(currency_code(to_text(currency_code("EUR")).view()) == currency_code("EUR"));
    CHECK(to_text(areas::PAK).view() == "PAK");
    CHECK(to_text(areas::european_union).view() == "european_union");
    CHECK(to_text(unlisted_area("fifteen_letters")).view() == "fifteen_letters");
    CHECK(to_text(area{}).empty());
    CHECK(area(to_text(areas::central_asia).view()) == areas::central_asia);
}
