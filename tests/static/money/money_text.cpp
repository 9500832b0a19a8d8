// Money as text, there and back. The forms are those that the headers state; digits are worked out by hand.
#include <almanac/currency/currencies.hpp>
#include <almanac/io/locale/local_symbols.hpp>
#include <almanac/money/money_parse.hpp>
#include <almanac/money/money_text.hpp>

#include "prove.hpp"

using namespace almanac;
using namespace almanac::literals;

namespace {

using usd = money<currencies::USD>;
using eur = money<currencies::EUR>;
using inr = money<currencies::INR>;
using pkr = money<currencies::PKR>;

constexpr money_style symbol{.currency = currency_form::symbol_before};
constexpr money_style accounting{.negative = negative_form::parentheses};
constexpr money_style symbol_accounting{.currency = currency_form::symbol_before,
                                        .negative = negative_form::parentheses};

constexpr any_money detected(std::string_view source) {
    return parse_any_money(source, {}, {.grouping = expected_grouping::detected});
}

} // namespace

// Printing.
PROVE("money: text by code", to_text(usd(1234567.89_dec)) == "USD 1,234,567.89" && to_text(usd(-5)) == "USD -5.00" &&
                                 to_text(usd()) == "USD 0.00" && to_text(money<currencies::JPY>(1234)) == "JPY 1,234" &&
                                 to_text(money<currencies::KWD>(1.5_dec)) == "KWD 1.500" &&
                                 to_text(money<currencies::USD, 4>(5)) == "USD 5.0000" &&
                                 to_text(any_money("UZS", 12.5_dec)) == "UZS 12.50");
PROVE("money: the least amount",
      to_text(usd::from_count(-9223372036854775807 - 1)) == "USD -92,233,720,368,547,758.08");
PROVE("money: text behind the number",
      to_text(usd(5), {.currency = currency_form::code_after}) == "5.00 USD" &&
          to_text(eur(-5), {.currency = currency_form::symbol_after}) == "-5.00 \u20ac" &&
          to_text(usd(-5), {.currency = currency_form::absent}) == "-5.00");
PROVE("money: text by symbol",
      to_text(usd(-5), symbol) == "-$5.00" && to_text(pkr(30), symbol) == "Rs 30.00" &&
          to_text(pkr(-30), symbol) == "Rs -30.00" && to_text(money<currencies::CAD>(5), symbol) == "CA$5.00" &&
          to_text(money<currencies::UZS>(5), symbol) == "UZS 5.00" && to_text(inr(5), symbol) == "\u20b95.00");
PROVE("money: groups",
      to_text(inr(1234567.89_dec), {.grouping = digit_grouping::indian}) == "INR 12,34,567.89" &&
          to_text(eur(1234567.89_dec), {.grouping = digit_grouping::continental}) == "EUR 1.234.567,89" &&
          to_text(eur(1234567.89_dec), {.grouping = digit_grouping::spaced}) == "EUR 1 234 567,89" &&
          to_text(eur(1234567.89_dec), {.grouping = digit_grouping::none}) == "EUR 1234567.89");
PROVE("money: accounting",
      to_text(usd(-1234), accounting) == "USD (1,234.00)" && to_text(usd(-1234), symbol_accounting) == "($1,234.00)" &&
          to_text(usd(1234), symbol_accounting) == "$1,234.00" &&
          to_text(usd(-1234), {.currency = currency_form::absent, .negative = negative_form::parentheses}) ==
              "(1,234.00)");
PROVE("money: compact", to_compact_text(usd(1'900'000'000), 2, rounding::half_even) == "USD 1.9 billion" &&
                            to_compact_text(usd(392'000'000), 3, rounding::half_even) == "USD 392 million" &&
                            to_compact_text(usd(999'999), 2, rounding::half_even) == "USD 1 million" &&
                            to_compact_text(usd(994'999), 2, rounding::half_even) == "USD 990,000" &&
                            to_compact_text(usd(-12'345), 3, rounding::half_even) == "USD -12,300" &&
                            to_compact_text(usd(950), 2, rounding::half_even) == "USD 950" &&
                            to_compact_text(usd(), 2, rounding::half_even) == "USD 0" &&
                            to_compact_text(usd(5e12_dec), 2, rounding::half_even,
                                            {.currency = currency_form::code_after}) == "5 trillion USD");
constexpr compact_style short_symbols{.currency = currency_form::symbol_before, .abbreviated = true};
PROVE("money: compact and abbreviated",
      to_compact_text(usd(1'900'000'000), 2, rounding::half_even, short_symbols) == "$1.9 bn" &&
          to_compact_text(usd(999'999), 2, rounding::half_even, short_symbols) == "$1 M" &&
          to_compact_text(usd(-12'345), 3, rounding::half_even, short_symbols) == "-$12.3 k" &&
          to_compact_text(usd(999), 3, rounding::half_even, short_symbols) == "$999" &&
          to_compact_text(usd(1000), 3, rounding::half_even, short_symbols) == "$1 k");
PROVE("money: compact in lakh and crore", to_compact_text(pkr(300'000'000), 2, rounding::half_even,
                                                          {.currency = currency_form::symbol_before,
                                                           .grouping = digit_grouping::indian}) == "Rs 30 crore" &&
                                              to_compact_text(inr(250'000), 2, rounding::half_even,
                                                              {.grouping = digit_grouping::indian}) == "INR 2.5 lakh");

// Reading.
PROVE("money: read by code", parse_money<currencies::USD>("USD 1,234.56") == usd(1234.56_dec) &&
                                 parse_money<currencies::USD>("1,234.56 USD") == usd(1234.56_dec) &&
                                 parse_any_money("PKR 5") == any_money("PKR", 5) &&
                                 parse_any_money("-5.5 KWD") == any_money("KWD", -5.5_dec) &&
                                 parse_any_money("DEM 1.90") == any_money("DEM", 1.9_dec));
PROVE("money: read by symbol",
      parse_money<currencies::USD>("$1234.5") == usd(1234.5_dec) &&
          parse_money<currencies::CAD>("$5") == money<currencies::CAD>(5) &&
          parse_money<currencies::PKR>("Rs 30") == pkr(30) && parse_money<currencies::PKR>("Rs. 30") == pkr(30) &&
          parse_any_money("\u20ac5") == any_money("EUR", 5) && parse_any_money("5 \u20ac") == any_money("EUR", 5) &&
          parse_any_money("US$5") == any_money("USD", 5) && parse_any_money("FCFA 500") == any_money("XAF", 500));
PROVE("money: a context decides", parse_any_money("$5", "USD") == any_money("USD", 5) &&
                                      parse_any_money("Rs 5", {"USD", "PKR"}) == any_money("PKR", 5) &&
                                      parse_any_money("$5", {"USD", "PKR"}) == any_money("USD", 5) &&
                                      parse_any_money("\u20ac5", {"USD", "PKR"}) == any_money("EUR", 5));
PROVE("money: signs",
      parse_money<currencies::USD>("-$5") == usd(-5) && parse_money<currencies::USD>("$-5") == usd(-5) &&
          parse_money<currencies::USD>("USD -5") == usd(-5) && parse_money<currencies::USD>("-USD 5") == usd(-5) &&
          parse_money<currencies::USD>("($5)") == usd(-5) && parse_money<currencies::USD>("$(5)") == usd(-5) &&
          parse_money<currencies::USD>("USD (1,234.00)") == usd(-1234) &&
          parse_money<currencies::USD>("(1,234.00) USD") == usd(-1234) &&
          parse_money<currencies::USD>("(1,234.00 USD)") == usd(-1234));
PROVE("money: magnitude words", parse_money<currencies::USD>("$392 million") == usd(392'000'000) &&
                                    parse_money<currencies::USD>("USD 1.9bn") == usd(1'900'000'000) &&
                                    parse_money<currencies::USD>("$1.9 bn") == usd(1'900'000'000) &&
                                    parse_money<currencies::PKR>("Rs 30 crore") == pkr(300'000'000) &&
                                    parse_money<currencies::INR>("2.5 lakh INR") == inr(250'000) &&
                                    parse_money<currencies::USD>("(5k USD)") == usd(-5000) &&
                                    parse_money<currencies::USD>("$1.12345678 million") == usd(1123456.78_dec));
PROVE("money: groups of the English-speaking world by default",
      parse_any_money("INR 12,34,567.89") == any_money("INR", 1234567.89_dec) &&
          parse_any_money("INR 1,23,456") == any_money("INR", 123456) &&
          parse_any_money("INR 1,234,567.89") == any_money("INR", 1234567.89_dec) &&
          parse_any_money("INR 1,234") == any_money("INR", 1234));
PROVE("money: stated groups",
      parse_any_money("1.234.567,89 EUR", {}, {.grouping = expected_grouping::continental}) ==
              any_money("EUR", 1234567.89_dec) &&
          parse_any_money("1 234 567,89 EUR", {}, {.grouping = expected_grouping::spaced}) ==
              any_money("EUR", 1234567.89_dec) &&
          parse_any_money("1\u202f234\u202f567,89 \u20ac", {}, {.grouping = expected_grouping::spaced}) ==
              any_money("EUR", 1234567.89_dec) &&
          parse_any_money("EUR 12,34,567", {}, {.grouping = expected_grouping::indian}) == any_money("EUR", 1234567) &&
          parse_any_money("EUR 1.234", {}, {.grouping = expected_grouping::continental}) == any_money("EUR", 1234));
PROVE("money: detected groups",
      detected("EUR 1.234.567") == any_money("EUR", 1234567) &&
          detected("EUR 1,234.5") == any_money("EUR", 1234.5_dec) &&
          detected("EUR 1.234,5") == any_money("EUR", 1234.5_dec) &&
          detected("EUR 1 234,5") == any_money("EUR", 1234.5_dec) &&
          detected("EUR 12,34,567") == any_money("EUR", 1234567) &&
          detected("EUR 12,5") == any_money("EUR", 12.5_dec) && detected("1 234 EUR") == any_money("EUR", 1234) &&
          detected("KWD 0,500") == any_money("KWD", 0.5_dec) && detected("EUR 5") == any_money("EUR", 5));
PROVE("money: finer digits by a named rounding",
      parse_money<currencies::USD>("$1.005", {.round = rounding::half_up}) == usd(1.01_dec) &&
          parse_money<currencies::USD, 4>("$1.005") == money<currencies::USD, 4>(1.005_dec) &&
          parse_any_money("USD 1.005", {}, {.places = 3}) == any_money("USD", 1.005_dec, 3));
PROVE("money: without a currency where the reader is told",
      parse_money<currencies::USD>("(1,234.00)", {.bare = true}) == usd(-1234) &&
          parse_money<currencies::USD>("(5) USD", {.bare = true}) == usd(-5) &&
          parse_any_money("5", "EUR", {.bare = true}) == any_money("EUR", 5));
PROVE("money: no minor unit, as many places as printed",
      parse_any_money("XAU 1.125") == any_money("XAU", 1.125_dec, 3) && parse_any_money("XAU 1.125").places == 3 &&
          parse_any_money("XAU 5").places == 0);

// Symbols.
PROVE("money: symbols of currencies", symbol_of("USD") == "$" && symbol_of("CAD") == "CA$" &&
                                          symbol_of("EUR") == "\u20ac" && symbol_of("UZS").empty() &&
                                          symbol_of("NOK").empty());
constexpr bool is_sound(currency_symbol_list const& list) {
    int index = 0;
    for (currency_symbol const& each : list) {
        if (each.currencies.size() % 3 != 0 || each.printed > static_cast<int>(each.size())) return false;
        if (currency_detail::index_of_symbol_at(each.sign, list) != index++) return false;
        for (std::size_t i = 0; i < each.size(); ++i) {
            if (!is_iso_4217(currency_code(each.code(i)))) return false;
        }
    }
    return true;
}
PROVE("money: every symbol lists currencies, and is found in a text", is_sound(currency_symbols));
PROVE("money: so do those of the currencies at home", is_sound(local_symbols));
