// Amounts of money in every grammar: what is read is printed whole and read back to the same.
#include <almanac/currency/currencies.hpp>
#include <almanac/io/locale/local_symbols.hpp>
#include <almanac/io/locale/money_locale.hpp>
#include <almanac/money.hpp>
#include <almanac/money/wide_money.hpp>

#include "fuzz.hpp"

#include <cstddef>
#include <cstdint>

using namespace almanac;

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const input(reinterpret_cast<char const*>(data), size);
    read_or_refuse([&] {
        any_money const amount = parse_any_money(input, "USD");
        require(parse_any_money(to_text(amount), "USD") == amount, "an amount is read back", input);
    });
    read_or_refuse([&] {
        auto const amount = parse_money<currencies::PKR>(input);
        require(parse_money<currencies::PKR>(to_text(amount)) == amount, "an amount of rupees is read back", input);
    });
    read_or_refuse([&] {
        any_wide_money const amount = parse_any_wide_money(input, "USD");
        require(parse_any_wide_money(to_text(amount), "USD") == amount, "a wide amount is read back", input);
        read_or_refuse(
            [&] { require(parse_any_money(input, "USD") == amount, "of 64 bits and of 128 it is the same", input); });
    });
    // Any grouping, all suffixes and symbols; printed again in the style of a locale.
    constexpr std::string_view locales[] = {"en-IN", "de-CH", "fr", "ar-EG", "he", "fa", "bn", "nl"};
    for (auto const grouping : {expected_grouping::detected, expected_grouping::spaced, expected_grouping::spaced_point,
                                expected_grouping::apostrophe, expected_grouping::arabic}) {
        read_or_refuse([&] {
            any_money const amount = parse_any_money(
                input, {"USD", "MMK", "NOK"},
                {.grouping = grouping, .suffixes = magnitude_suffixes::letters, .symbols = local_symbols});
            std::string_view const locale = locales[size % 8];
            money_style style = money_style_of(locale);
            style.symbols = local_symbols;
            money_grammar grammar = money_grammar_of(locale);
            grammar.symbols = local_symbols;
            grammar.places = amount.places;
            require(same_money()(parse_any_money(to_text(amount, style), amount.currency, grammar), amount),
                    "an amount in the style of a locale is read back", input);
        });
    }
    return 0;
}
