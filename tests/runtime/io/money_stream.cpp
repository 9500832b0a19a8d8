// Streams and fmt of money, rates and currencies, and of what else came with them: amounts, rates, paths, currencies,
// coverage, derivations. The expected texts are written by hand.
#include <almanac/compare/derivation.hpp>
#include <almanac/currency.hpp>
#include <almanac/datasets/corridor/themes/trade.hpp>
#include <almanac/indicator/containers/coverage.hpp>
#include <almanac/io/format.hpp>
#include <almanac/io/ostream.hpp>
#include <almanac/io/rates_of.hpp>
#include <almanac/money.hpp>
#include <almanac/money/wide_money.hpp>
#include <almanac/statistics/convergence.hpp>

#include "catch.hpp"

#include <iomanip>
#include <sstream>
#include <string>

#if __has_include(<fmt/format.h>)
// The tests do not link fmt.
#ifndef FMT_HEADER_ONLY
#define FMT_HEADER_ONLY
#endif
#include <almanac/with/fmt.hpp>
#endif

using namespace almanac;
using namespace almanac::literals;

namespace {
template <class Type>
std::string streamed(Type const& value) {
    std::ostringstream out;
    out << value;
    return out.str();
}

constexpr quoted_rate rows[] = {
    {"USD", "KZT", 468.96_dec, year(2024), rate_kind::period_average, "a bank"},
    {"USD", "PKR", 278.58_dec, year(2024), rate_kind::period_average, "a bank"},
};
constexpr rate_table bank_table(rows);
} // namespace

TEST_CASE("io: money in a stream") {
    CHECK(streamed(money<"PKR">(1234567.89_dec)) == "PKR 1,234,567.89");
    CHECK(streamed(money<"JPY">(-1500)) == "JPY -1,500");
    CHECK(streamed(money<"USD", 4>(1.9_dec)) == "USD 1.9000");
    CHECK(streamed(any_money("KWD", 1.5_dec)) == "KWD 1.500");
    CHECK(streamed(wide_money<"IRR">(64e18_dec)) == "IRR 64,000,000,000,000,000,000.00");
    CHECK(streamed(any_wide_money("VND", -64e18_dec)) == "VND -64,000,000,000,000,000,000");
    std::ostringstream aligned;
    aligned << '[' << std::setw(10) << money<"USD">(5) << '|' << std::left << std::setw(10) << any_money("USD", 5_dec)
            << ']';
    CHECK(aligned.str() == "[  USD 5.00|USD 5.00  ]");
    // A style of its own makes a text, which prints as itself.
    CHECK(streamed(to_text(money<"USD">(-5), {currency_form::symbol_before, digit_grouping::western,
                                              negative_form::parentheses})) == "($5.00)");
}

TEST_CASE("io: exchange rates in a stream") {
    exchange_rate<"USD", "PKR"> const rate =
        quote<"USD", "PKR">(278.58_dec, year(2024), rate_kind::period_average, "a bank");
    CHECK(streamed(rate) == "1 USD = 278.58 PKR (period average of 2024, a bank)");
    CHECK(streamed(inverse(forget_currencies(rate))) == "278.58 PKR = 1 USD (period average of 2024, a bank)");
    CHECK(streamed(rate_kind::end_of_period) == "end_of_period");
    CHECK(streamed(rate_match::previous) == "previous");
}

TEST_CASE("io: a found rate prints its digits and its path") {
    CHECK(streamed(bank_table.at({"USD", "PKR", year(2024)})) ==
          "1 USD = 278.58 PKR, USD -> PKR by a bank period average 2024");
    found_rate const crossed = bank_table.at({"PKR", "KZT", year(2024)}, {}, {"USD"});
    std::string const path =
        "PKR -> USD -> KZT by the inverse of a bank period average 2024, a bank period average 2024";
    CHECK(streamed(crossed.path) == path);
    CHECK(streamed(crossed) == "278.58 PKR = 468.96 KZT, " + path);
    CHECK(streamed(bank_table.find({"PKR", "UZS", year(2024)})) == "no rate");
}

TEST_CASE("io: currencies in a stream") {
    CHECK(streamed(find_currency("PKR")) == "PKR, Pakistan Rupee");
    CHECK(streamed(find_currency("???")) == "none");
    CHECK(streamed(currencies::TMT) == "TMT");
    // The longest name fits.
    for (currency_record const& each : all_currencies()) {
        CHECK(to_text(each).is_in_place());
    }
}

TEST_CASE("io: a row that is no rate") {
    refused_rate row;
    row.of = "Ecuador";
    row.when = year(1999);
    CHECK(streamed(row) == "Ecuador 1999: nothing says in which currency this is");
}

TEST_CASE("io: coverage and catching up in a stream") {
    CHECK(streamed(coverage{.expected = 4, .present = 3}) == "3/4");
    CHECK(streamed(catching_up::never) == "never");
}

TEST_CASE("io: a derivation prints how it was made") {
    auto const times = derive(operations::ratio, corridor::get<"trade.trade.goods.IND.central_asia.2024">(),
                              corridor::get<"trade.trade.goods.PAK.central_asia.2024">());
    CHECK(streamed(times) == "ratio(trade.trade.goods.IND.central_asia.2024, trade.trade.goods.PAK.central_asia.2024)");
}

TEST_CASE("io: what has neither text nor words does not print") {
    STATIC_REQUIRE(printable<money<"USD">>);
    STATIC_REQUIRE(printable<any_money>);
    STATIC_REQUIRE(printable<found_rate>);
    STATIC_REQUIRE_FALSE(printable<rate_table>);
    STATIC_REQUIRE_FALSE(printable<currency_range>);
    STATIC_REQUIRE_FALSE(printable_amount<money<"USD">>); // its styles are those of `money_style`
}

#if __has_include(<fmt/format.h>)
TEST_CASE("io: fmt writes money, rates and paths") {
    CHECK(fmt::format("[{:>12}]", money<"PKR">(1.5_dec)) == "[    PKR 1.50]");
    CHECK(fmt::format("{}", any_money("KWD", 1.5_dec)) == "KWD 1.500");
    CHECK(fmt::format("{}", wide_money<"VND">(64e18_dec)) == "VND 64,000,000,000,000,000,000");
    CHECK(fmt::format("{}", bank_table.at({"USD", "PKR", year(2024)}).path) ==
          "USD -> PKR by a bank period average 2024");
    CHECK(fmt::format("{}", find_currency("KZT")) == "KZT, Tenge");
}
#endif

#ifdef __cpp_lib_format
TEST_CASE("io: std::format writes money, rates and paths") {
    CHECK(std::format("[{:>12}]", money<"PKR">(1.5_dec)) == "[    PKR 1.50]");
    CHECK(std::format("{}", bank_table.at({"USD", "PKR", year(2024)})) ==
          "1 USD = 278.58 PKR, USD -> PKR by a bank period average 2024");
}
#endif
