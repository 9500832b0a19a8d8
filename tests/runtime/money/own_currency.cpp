// Currencies of one's own: points and tokens beside those of ISO 4217.
#include <almanac/currency/use.hpp>
#include <almanac/exchange/convert_money.hpp>
#include <almanac/exchange/rate_table.hpp>
#include <almanac/money.hpp>
#include <almanac/money/money_bag.hpp>
#include <almanac/money/wide_money.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string_view>

using namespace almanac;
using namespace almanac::literals;

namespace {

constexpr currency_code points = unlisted_currency("pts");
constexpr currency_code bitcoin = unlisted_currency("btc");
constexpr symbol_row signs[] = {{"\u20bf", "btc"}};

} // namespace

TEST_CASE("money: a currency of one's own is counted, compared and shared out") {
    money<points, 0> const balance(1200);
    CHECK(balance + money<points, 0>(34) == money<points, 0>(1234));
    CHECK(money<bitcoin, 8>(0.1_dec).count() == 10'000'000);
    CHECK(any_wide_money(bitcoin, 21'000'000, 18).places == 18);
    CHECK(split(balance, 7)[6].count() == 171);
    CHECK(money_bag{any_money(points, 5, 0), any_money("USD", 5)}.size() == 2);
    CHECK_THROWS_AS(any_money(unlisted_currency("usd"), 5, 2) + any_money("USD", 5), unit_mismatch);
    CHECK_THROWS_AS(any_money(points, 5), domain_error); // it has no minor unit
    CHECK(validity_of(points, areas::PAK, to_serial({2024, 1, 1})) != validity::valid);
}

TEST_CASE("money: a currency of one's own prints, and is read where it is asked for") {
    CHECK(to_text(money<points, 0>(-1234)) == "pts -1,234");
    CHECK(to_text(any_money(bitcoin, 0.5_dec, 8), {.currency = currency_form::symbol_before, .symbols = signs}) ==
          "\u20bf0.50000000");
    for (std::string_view const source : {"pts 1,234", "1,234 pts", "pts1,234", "(pts 1,234)", "-pts 1.234 thousand"}) {
        CAPTURE(source);
        bool const below = source[0] == '-' || source[0] == '(';
        CHECK(parse_money<points, 0>(source).count() == (below ? -1234 : 1234));
        CHECK(parse_any_money(source, {points, "USD"}).currency == points);
        CHECK_THROWS_AS(parse_any_money(source, "USD"), parse_error);
    }
    CHECK(parse_money<bitcoin, 8>("\u20bf0.5", {.symbols = signs}) == money<bitcoin, 8>(0.5_dec));
    CHECK_THROWS_AS((parse_money<points, 0>("PTS 5")), parse_error);
    CHECK_THROWS_AS((parse_money<points, 0>("ptss 5")), parse_error);
    // A code that is a magnitude elsewhere.
    CHECK(parse_money<unlisted_currency("trn"), 0>("5 trn").count() == 5);
}

TEST_CASE("money: a currency of one's own has rates, and is no unit") {
    auto const price = to_rate(quoted_rate{bitcoin, "USD", 60000, day(2024, 5, 1), rate_kind::end_of_period, "a shop"});
    CHECK(convert(any_money(bitcoin, 0.5_dec, 8), price, rounding::half_even) == any_money("USD", 30000));
    CHECK(message_of<domain_error>([] { return currency(points); }) ==
          "a currency of your own is no unit; counted(\"points\") is one");
}

TEST_CASE("money: what is no code for a currency of one's own") {
    struct {
        std::string_view code;
        std::size_t column;
        std::string_view expected;
    } const wrong[] = {
        {"", 1, "three lower-case letters for a currency of your own"},
        {"pt", 3, "three lower-case letters for a currency of your own"},
        {"PTS", 1, "three lower-case letters for a currency of your own"},
        {"pt5", 3, "three lower-case letters for a currency of your own"},
        {"ptsx", 4, "the end of the currency code"},
    };
    for (auto const& each : wrong) {
        CAPTURE(each.code);
        try {
            (void)unlisted_currency(each.code);
            FAIL_CHECK("accepted");
        } catch (parse_error const& e) {
            CHECK(e.where().column == each.column);
            CHECK(e.expected() == each.expected);
        }
    }
}
