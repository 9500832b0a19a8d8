// What money prints, its parsers read back.
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money_parse.hpp>
#include <almanac/money/money_text.hpp>
#include <almanac/unit.hpp>

#include "catch.hpp"

#include <limits>
#include <random>
#include <string>

using namespace almanac;

namespace {

struct style_pair {
    digit_grouping printed;
    expected_grouping read;
};
constexpr style_pair groupings[] = {
    {digit_grouping::western, expected_grouping::english},
    {digit_grouping::western, expected_grouping::western},
    {digit_grouping::indian, expected_grouping::english},
    {digit_grouping::indian, expected_grouping::indian},
    {digit_grouping::continental, expected_grouping::continental},
    {digit_grouping::spaced, expected_grouping::spaced},
    {digit_grouping::none, expected_grouping::none},
    {digit_grouping::none, expected_grouping::english},
};
constexpr currency_form forms[] = {currency_form::code_before, currency_form::code_after, currency_form::symbol_before,
                                   currency_form::symbol_after, currency_form::absent};

std::int64_t next_count(std::mt19937_64& random) { return static_cast<std::int64_t>(random()) >> (random() % 64); }

template <currency_code C, int P>
void every_style_reads_back(std::mt19937_64& random) {
    std::int64_t const extremes[] = {std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min(),
                                     0, 1, -1};
    for (int i = 0; i < 200; ++i) {
        auto const amount = money<C, P>::from_count(i < 5 ? extremes[i] : next_count(random));
        for (style_pair const& pair : groupings) {
            for (currency_form const form : forms) {
                for (negative_form const negative : {negative_form::minus, negative_form::parentheses}) {
                    auto const printed = to_text(amount, {form, pair.printed, negative});
                    INFO(printed.view());
                    CHECK(printed.is_in_place());
                    money_grammar const grammar{
                        .grouping = pair.read, .bare = form == currency_form::absent, .places = P};
                    REQUIRE(parse_money<C, P>(printed, grammar) == amount);
                    REQUIRE(parse_any_money(printed, C, grammar) == any_money(amount));
                }
            }
        }
    }
}

} // namespace

TEST_CASE("money: every style reads back as the same amount") {
    std::mt19937_64 random(11);
    every_style_reads_back<currencies::USD, 2>(random);
    every_style_reads_back<currencies::USD, 4>(random);
    every_style_reads_back<currencies::JPY, 0>(random);
    every_style_reads_back<currencies::KWD, 3>(random);
    every_style_reads_back<currencies::EUR, 18>(random);
    every_style_reads_back<currencies::PKR, 2>(random);
    every_style_reads_back<currencies::CZK, 2>(random);
    every_style_reads_back<currencies::UZS, 2>(random);
    every_style_reads_back<currencies::XOF, 0>(random);
    every_style_reads_back<currencies::NOK, 2>(random);
    every_style_reads_back<currencies::XAU, 6>(random);
    every_style_reads_back<unlisted_currency("pts"), 0>(random);
    every_style_reads_back<unlisted_currency("btc"), 8>(random);
}

TEST_CASE("money: every currency reads back from its code and from its symbol") {
    std::mt19937_64 random(12);
    int currencies_read = 0;
    for (int i = 0; i < unit_detail::iso_4217_code_count; ++i) {
        currency_code const code(std::string_view(unit_detail::iso_4217_codes + i * 4, 3));
        int const places = has_minor_unit(code) ? minor_unit(code) : 3;
        any_money const amount = any_money::from_count(code, places, next_count(random));
        INFO(to_text(amount).view());
        REQUIRE(parse_any_money(to_text(amount)) == amount);
        REQUIRE(parse_any_money(to_text(amount, {.currency = currency_form::symbol_before}), code) == amount);
        REQUIRE(parse_any_money(to_text(amount, {.currency = currency_form::symbol_after}), code) == amount);
        ++currencies_read;
    }
    CHECK(currencies_read == unit_detail::iso_4217_code_count);
}

TEST_CASE("money: a short amount reads back as the rounded one") {
    std::mt19937_64 random(13);
    for (int i = 0; i < 5000; ++i) {
        auto const amount = money<currencies::PKR>::from_count(next_count(random) / 4);
        int const digits = static_cast<int>(random() % 6) + 1;
        money<currencies::PKR> const rounded(round_to_digits(to_decimal(amount), digits, rounding::half_even));
        for (bool const abbreviated : {false, true}) {
            for (digit_grouping const grouping : {digit_grouping::western, digit_grouping::indian}) {
                auto const printed = to_compact_text(amount, digits, rounding::half_even,
                                                     {.grouping = grouping, .abbreviated = abbreviated});
                INFO(printed.view());
                REQUIRE(parse_money<currencies::PKR>(printed) == rounded);
            }
        }
    }
}

TEST_CASE("money: a short amount is spelled as the quantity is") {
    std::mt19937_64 random(14);
    for (int i = 0; i < 5000; ++i) {
        std::int64_t const count = next_count(random) / 100;
        if (count > -1'000'000'00 && count < 1'000'000'00) continue;
        auto const amount = money<currencies::USD>::from_count(count / 100 * 100);
        for (int digits = 2; digits <= 4; ++digits) { // quantities give more of them without a word
            decimal const rounded = round_to_digits(to_decimal(amount), digits, rounding::half_even);
            auto const as_quantity =
                to_text(quantity<units::USD, decimal>(decimal(to_int64(rounded, rounding::exact))));
            CHECK(std::string(to_compact_text(amount, digits, rounding::half_even).view()) ==
                  std::string(as_quantity.view()));
        }
    }
}
