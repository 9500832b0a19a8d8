// Money from bad text: each an error with its column, what stood there and what should have.
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money_parse.hpp>

#include "malformed.hpp"

#include <string>
#include <string_view>

using namespace almanac;

namespace {

any_money parse(std::string_view source) { return parse_any_money(source); }

} // namespace

TEST_CASE("money: malformed amounts are refused where they go wrong") {
    std::string const a_currency = "a currency code such as USD, a currency symbol or a digit";
    std::string const behind = "a magnitude word, or a space and a currency code or symbol";
    std::string const the_end = "the end of the amount";
    std::string const three = "three digits in a group, or two and at last three";
    malformed const cases[] = {
        {"", 1, "", a_currency},
        {" ", 1, " ", a_currency},
        {" USD 5", 1, " USD 5", a_currency},
        {"USD 5 ", 6, " ", the_end},
        {"USD", 4, "", "a space behind the currency code"},
        {"USD/5", 4, "/5", "a space behind the currency code"},
        {"USDK5", 1, "USDK5", a_currency},
        {"5USD", 2, "USD", behind},
        {"USD ", 5, "", "a digit"},
        {"USD  5", 5, " 5", "a digit"},
        {"usd 5", 1, "usd 5", a_currency},
        {"ABC 5", 1, "ABC 5", "a currency code that ISO 4217 lists"},
        {"USDT 5", 1, "USDT 5", a_currency},
        {"+USD +5", 6, "+5", "a digit"},
        {"+-USD 5", 2, "-USD 5", a_currency},
        {"(+5 USD)", 2, "+5 USD)", a_currency},
        {"USD 5-", 6, "-", the_end},
        {"USD 5.00/-", 9, "/-", the_end},
        {"USD 5/-/-", 8, "/-", the_end},
        {"USD 5/", 6, "/", the_end},
        {"--USD 5", 2, "-USD 5", a_currency},
        {"-USD -5", 6, "-5", "a digit"},
        {"USD .5", 5, ".5", "a digit"},
        {"USD 5.", 7, "", "a digit"},
        {"USD 05", 6, "5", "no digit after a leading zero"},
        {"USD 0,500", 6, ",500", "no group after a leading zero"},
        {"5", 2, "", behind},
        {"5 ", 3, "", behind},
        {"5  USD", 3, " USD", behind},
        {"5.0e3", 4, "e3", behind},
        {"USD 5.0e3", 8, "e3", the_end},
        {"\u20ac17, \u20ac19", 7, " \u20ac19", three},
        {"\u20ac5-8,000", 5, "-8,000", the_end},
        {"\u20ac5\u20138,000", 5, "\u20138,000", the_end},
        {"USD 1,23", 9, "", three},
        {"USD 1,2345", 10, "5", "a separator or the end of the digits after a full group"},
        {"USD 1234,567", 8, "4,567", "a separator after three digits at most"},
        {"USD 123,45,678", 7, "3,45,678", "a separator after two digits at most"},
        {"USD 1,234,56", 13, "", three},
        {"USD 12,34,56", 13, "", three},
        {"USD 1,234,567,", 15, "", three},
        {"USD 1 234", 6, " 234", the_end},
        {"USD 1'234", 6, "'234", the_end},
        {"USD 1.234.567", 10, ".567", the_end},
        {"USD 5 USD", 6, " USD", the_end},
        {"\u20ac5 EUR", 5, " EUR", the_end},
        {"USD 392 millions", 8, " millions", the_end},
        {"USD 392million", 8, "million", the_end},
        {"USD 392  million", 8, "  million", the_end},
        {"USD 5m", 6, "m", the_end},
        {"USD 5 b", 6, " b", the_end},
        {"USD 3 lakh lakh", 11, " lakh", the_end},
        {"USD 3 crore lakh", 12, " lakh", the_end},
        {"USD 3 lakh crores", 11, " crores", the_end},
        {"USD 5K", 6, "K", the_end},
        {"USD 5 tn", 6, " tn", the_end},
        {"USD 5 crores", 6, " crores", the_end},
        {"5 M", 4, "", behind},
        {"\u2212USD \u22125", 8, "\u22125", "a digit"},
        {"\u200fUSD 5\u200f!", 12, "!", the_end},
        {"USD \u0665\u06f6", 7, "\u06f6", "a digit of the same script as those before it"},
        {"USD \u06655", 7, "5", "a digit of the same script as those before it"},
        {"USD 5\u0665", 6, "\u0665", "a digit of the same script as those before it"},
        {"USD \u0665.\u0660\u0660\u0661", 12, "\u0661", "at most 2 decimal places"},
        {"USD 1\u2009234", 6, "\u2009234", the_end},
        {"USD 1\u2019234", 6, "\u2019234", the_end},
        {"(USD 5", 7, "", "a closing parenthesis"},
        {"USD (5", 7, "", "a closing parenthesis"},
        {"USD 5)", 6, ")", the_end},
        {"(USD -5)", 6, "-5)", "a digit"},
        {"(-5 USD)", 2, "-5 USD)", a_currency},
        {"-(USD 5)", 2, "(USD 5)", a_currency},
        {"USD 5.005", 9, "5", "at most 2 decimal places, or a named rounding"},
        {"USD 5.000", 9, "0", "at most 2 decimal places, or a named rounding"},
        {"USD 1.000000000001 bn", 18, "1 bn", "at most 2 decimal places"},
        {"JPY 5.5", 7, "5", "at most 0 decimal places"},
        {"KWD 5.5555", 10, "5", "at most 3 decimal places"},
        {"USD 92233720368547758.08", 5, "92233720368547758.08", "a number of at most 18 digits"},
        {"USD 100000000000 trn", 5, "100000000000 trn", "an amount that fits"},
        {"USD 1234567890123456789012345678901234567890", 5, "1234567890123456789012345678901234567890",
         "a number of at most 18 digits"},
        {"\u00a45", 1, "\u00a45", a_currency},
        {std::string_view("USD 5\0", 6), 6, std::string_view("\0", 1), the_end},
    };
    for (malformed const& each : cases) require_refused(each, parse);
    std::string const with_101_places = "USD 1." + std::string(101, '0');
    require_refused({with_101_places, 107, "0", "at most 100 decimal places"}, parse);
}

TEST_CASE("money: an ambiguous symbol is an error that lists what it may mean") {
    malformed const cases[] = {
        {"$5", 1, "$5", "a code or a context that decides: $ is one of USD, ARS, AUD"},
        {"-$5", 2, "$5", "$ is one of USD"},
        {"5 $", 3, "$", "TWD, UYU, XCD"},
        {"Rs 30 crore", 1, "Rs 30 crore", "Rs is one of PKR, INR, LKR, MUR, NPR, SCR"},
        {"kr 5", 1, "kr 5", "kr is one of DKK, ISK, NOK, SEK"},
        {"\u00a55", 1, "\u00a55", "is one of JPY, CNY"},
        {"\u00a35", 1, "\u00a35", "is one of GBP, FKP, GIP, SHP, SSP, SYP"},
        {"$17, $19", 1, "$17, $19", "$ is one of USD"},
        {"$5-8,000", 1, "$5-8,000", "$ is one of USD"},
    };
    for (malformed const& each : cases) require_refused_with(each, parse);
    auto const among_dollars = [](std::string_view source) {
        return parse_any_money(source, currency_context{"USD", "CAD", "EUR"});
    };
    require_refused_with({"$5", 1, "$5", "$ is one of"}, among_dollars);
    auto const among_others = [](std::string_view source) { return parse_any_money(source, "EUR"); };
    require_refused_with({"$5", 1, "$5", "$ is one of"}, among_others);
}

TEST_CASE("money: an amount of the currency asked for, and of no other") {
    auto const dollars = [](std::string_view source) { return parse_money<currencies::USD>(source); };
    malformed const cases[] = {
        {"$17, $19", 5, " $19", "three digits in a group"},
        {"$5-8,000", 3, "-8,000", "the end of the amount"},
        {"EUR 5", 1, "EUR 5", "an amount in USD, the currency asked for"},
        {"5 \u20ac", 3, "\u20ac", "an amount in USD, the currency asked for"},
        {"(CA$5)", 2, "CA$5)", "an amount in USD, the currency asked for"},
        {"Rs 5", 1, "Rs 5", "a code or a context that decides"},
        {"5", 2, "", "a magnitude word, or a space and a currency code or symbol"},
        {"$1.005", 6, "5", "at most 2 decimal places"},
    };
    for (malformed const& each : cases) require_refused(each, dollars);
    auto const bare = [](std::string_view source) { return parse_money<currencies::USD>(source, {.bare = true}); };
    require_refused({"5 ", 3, "", "a magnitude word, or a space and a currency code or symbol"}, bare);
    require_refused({"(5", 3, "", "a closing parenthesis"}, bare);
}

TEST_CASE("money: groups are as stated, or are decided by the separators alone") {
    struct stated {
        expected_grouping grouping;
        malformed text;
    };
    std::string const three = "three digits in a group, or two and at last three";
    stated const cases[] = {
        {expected_grouping::western, {"USD 12,34,567", 10, ",567", three}},
        {expected_grouping::indian, {"USD 1,234,567", 9, "4,567", "a separator or the end of the digits"}},
        {expected_grouping::indian, {"USD 123,456", 7, "3,456", "a separator after two digits at most"}},
        {expected_grouping::continental, {"USD 1,234.56", 10, ".56", "the end of the amount"}},
        {expected_grouping::continental, {"USD 1.23", 9, "", three}},
        {expected_grouping::spaced, {"USD 1 234.56", 10, ".56", "the end of the amount"}},
        {expected_grouping::spaced, {"USD 1 23", 9, "", three}},
        {expected_grouping::spaced, {"USD 0 500", 6, " 500", "no group after a leading zero"}},
        {expected_grouping::spaced, {"USD 1 234\u00a0567", 10, "\u00a0567", "the end of the amount"}},
        {expected_grouping::spaced_point, {"USD 1 234,56", 10, ",56", "the end of the amount"}},
        {expected_grouping::apostrophe, {"USD 1'23", 9, "", three}},
        {expected_grouping::apostrophe, {"USD 1\u201923", 11, "", three}},
        {expected_grouping::apostrophe, {"USD 1'234,5", 10, ",5", "the end of the amount"}},
        {expected_grouping::arabic, {"USD \u0661,\u0662", 7, ",\u0662", "the end of the amount"}},
        {expected_grouping::none, {"USD 1,234", 6, ",234", "the end of the amount"}},
        {expected_grouping::detected, {"USD 1,234", 6, ",234", "a stated grouping"}},
        {expected_grouping::detected, {"USD 123.456", 8, ".456", "a stated grouping"}},
        {expected_grouping::detected, {"USD 1,234 567", 10, " 567", "the end of the digits"}},
        {expected_grouping::detected, {"USD 1,234.567.8", 14, ".8", "the end of the amount"}},
        {expected_grouping::detected, {"USD 1.23.45", 9, ".45", three}},
        {expected_grouping::detected, {"USD 12,", 8, "", "a digit"}},
    };
    for (stated const& each : cases) {
        require_refused(each.text, [&](std::string_view source) {
            return parse_any_money(source, {}, {.grouping = each.grouping});
        });
    }
}

TEST_CASE("money: what the caller asks for can be wrong, too") {
    CHECK_THROWS_AS(parse_any_money("USD 5", {}, {.places = 1}), domain_error);
    CHECK_THROWS_AS(parse_any_money("USD 5", {}, {.places = 19}), domain_error);
    CHECK_THROWS_AS((currency_context{"AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD",
                                      "BDT", "BHD", "BIF", "BMD", "BND", "BOB"}),
                    domain_error);
}
