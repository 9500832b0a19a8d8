// What questions about currencies are refused, in which words: those that money and rates do not ask. The facts are of
// ISO 4217 (list one, and list three for withdrawn codes).
#include <almanac/currency/currencies.hpp>
#include <almanac/currency/numeric_code.hpp>
#include <almanac/currency/symbol.hpp>
#include <almanac/currency/use.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string>

using namespace almanac;

namespace {
constexpr serial_day on(std::int32_t y, std::int32_t m, std::int32_t d) { return to_serial({y, m, d}); }
} // namespace

TEST_CASE("money: a number that is no numeric code is refused, with a day and without") {
    // Numeric codes have three digits; 001 was never given.
    for (int const numeric : {-1, 0, 1, 1000}) {
        INFO(numeric);
        std::string const number = std::to_string(numeric);
        CHECK(message_of<unknown_key>([&] { return currency_by_numeric(numeric); }).find(number) != std::string::npos);
        CHECK(message_of<unknown_key>([&] { return currency_by_numeric(numeric, on(2024, 1, 1)); }).find(number) !=
              std::string::npos);
    }
}

TEST_CASE("money: a day that the table does not decide is refused, for a country, too") {
    // South Sudan left the Sudanese pound in September 2012; no list has the day.
    std::string const words = message_of<domain_error>([] { return is_valid("SDG", areas::SSD, on(2012, 9, 15)); });
    INFO(words);
    CHECK(words.find("SDG was valid on 2012-09-15") != std::string::npos);
    CHECK(is_valid("SDG", areas::SSD, on(2012, 8, 31)));
}

TEST_CASE("money: no period is no time to ask of") {
    std::string const words = message_of<domain_error>([] { return validity_of("PKR", no_period()); });
    CHECK(words.find("period") != std::string::npos);
    CHECK(message_of<domain_error>([] { return validity_of("PKR", areas::PAK, no_period()); }) == words);
    CHECK(message_of<domain_error>([] { return currencies_of(areas::PAK, no_period()); }) == words);
}

TEST_CASE("money: nobody knows how long a currency will be valid") {
    std::string const words =
        "whether a currency is valid is asked of a period with an end, not of all days since 2020-01-01";
    period const open = since(year(2020));
    CHECK(message_of<domain_error>([&] { return validity_of("PKR", open); }) == words);
    CHECK(message_of<domain_error>([&] { return validity_of("PKR", areas::PAK, open); }) == words);
    CHECK(message_of<domain_error>([&] { return validity_of(currency_use_in("PKR", areas::PAK), open); }) == words);
    CHECK(message_of<domain_error>([&] { return validity_of(currency_use{}, open); }) == words);
    CHECK(validity_of("PKR", areas::PAK, year(2020)) == validity::valid);
}

TEST_CASE("money: a context of more than 16 currencies is refused") {
    namespace c = currencies;
    CHECK(message_of<domain_error>([] {
              return currency_context{c::USD, c::EUR, c::GBP, c::JPY, c::CHF, c::PKR, c::INR, c::KZT, c::UZS,
                                      c::CNY, c::CAD, c::AUD, c::NZD, c::SEK, c::NOK, c::DKK, c::PLN};
          }) == "almanac: a currency_context holds 16 currencies at most");
    // The same one again takes no place.
    CHECK(currency_context{c::USD, c::USD}.size() == 1);
}

TEST_CASE("money: an amount of a period is in a currency of that period") {
    CHECK(message_of<domain_error>([] {
              require_in_use("BYR", year(2020));
              return 0;
          }) ==
          "BYR was no currency from 2020-01-01 to 2020-12-31; see currency_entities for its days, and successor_on for "
          "what replaced it");
    CHECK_NOTHROW(require_in_use("BYR", year(2016)));
    CHECK_NOTHROW(require_in_use("BYN", year(2020)));
}
