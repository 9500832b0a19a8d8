// Money as browsers print it: a sample of what tests/intl compares in full.
#include <almanac/currency/record.hpp>
#include <almanac/io/locale/local_symbols.hpp>
#include <almanac/io/locale/money_locale.hpp>
#include <almanac/number/text/decimal_text.hpp>

#include "catch.hpp"
#include "intl_sample.hpp"
#include "message.hpp"

#include <cstdint>
#include <string>
#include <string_view>

using namespace almanac;

namespace {

money_style style_of(std::string_view locale, bool by_code) {
    money_style style = money_style_of(locale);
    style.symbols = local_symbols;
    if (!by_code) return style;
    bool const before = style.currency == currency_form::symbol_before;
    style.currency = before ? currency_form::code_before : currency_form::code_after;
    return style;
}
money_grammar grammar_of(std::string_view locale) {
    money_grammar grammar = money_grammar_of(locale);
    grammar.symbols = local_symbols;
    return grammar;
}

} // namespace

TEST_CASE("money: what Intl.NumberFormat prints is read, and printed alike") {
    int printed = 0;
    for (intl_text const& each : intl_texts) {
        CAPTURE(each.locale, each.text);
        currency_code const code(each.currency);
        decimal const number = parse_decimal(each.number);
        any_money const found = parse_any_money(each.text, code, grammar_of(each.locale));
        CHECK(found.currency == code);
        CHECK(to_decimal(found) == number);
        // CLDR leaves the fils, lek and puls out, and prints the leu by its code.
        if (found.places != -number.exponent || (each.currency == "RON" && !each.by_code)) continue;
        CHECK(to_text(found, style_of(each.locale, each.by_code)).view() == each.text);
        ++printed;
    }
    CHECK(printed > 110);
}

TEST_CASE("money: every style of a locale is read back in all currencies") {
    std::int64_t const counts[] = {0, -999, 100'000, INT64_MIN + 1};
    for (intl_text const& each : intl_texts) {
        if (each.by_code) continue;
        money_style const style = style_of(each.locale, each.by_code);
        money_grammar const grammar = grammar_of(each.locale);
        for (currency_record const& record : all_currencies()) {
            int const places = record.minor_unit < 0 ? 2 : record.minor_unit;
            money_grammar its = grammar;
            its.places = places;
            for (std::int64_t const count : counts) {
                any_money const amount = any_money::from_count(record.code, places, count);
                text<64> const text = to_text(amount, style);
                if (!same_money()(parse_any_money(text, record.code, its), amount)) FAIL_CHECK(text.view());
            }
        }
    }
}

TEST_CASE("money: a locale that is not known has no style") {
    for (std::string_view const known : {"de-CH", "de-CH-1996", "de", "fr-SN", "uz-Arab-AF", "xnr", "fa-AF"})
        CHECK(has_money_style(known));
    for (std::string_view const unknown :
         {"", "x", "xx", "de_CH", "DE", "en-150", "pt-CV", "en fil", " ", "fy", "ksb l"})
        CHECK_FALSE(has_money_style(unknown));
    CHECK_FALSE(has_money_style(std::string_view("xnr\0", 4)));
    CHECK(message_of<domain_error>([] { return money_style_of("xx-CH"); }).find("\"xx-CH\"") != std::string::npos);
    CHECK(message_of<domain_error>([] { return money_grammar_of("en-150"); }).find("money_grammar") !=
          std::string::npos);
}
