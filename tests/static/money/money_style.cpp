// The parts of a style, each alone; the forms are those that the header states. Whole styles of locales are compared
// with Intl.NumberFormat in runtime/io/intl_texts.cpp and tests/intl.
#include <almanac/currency/currencies.hpp>
#include <almanac/io/locale/local_symbols.hpp>
#include <almanac/io/locale/money_locale.hpp>

#include "prove.hpp"

using namespace almanac;
using namespace almanac::literals;

namespace {

using usd = money<currencies::USD>;

constexpr auto symbol = currency_form::symbol_before;
constexpr auto behind = currency_form::symbol_after;

constexpr bool is_written(money_style const& style, decimal amount, std::string_view as) {
    return to_text(usd(amount), style) == as;
}
constexpr bool is_grouped(digit_grouping grouping, std::string_view as) {
    return is_written({.grouping = grouping}, 1234567.89_dec, as);
}

} // namespace

PROVE("money: three more groupings", is_grouped(digit_grouping::apostrophe, "USD 1'234'567.89") &&
                                         is_grouped(digit_grouping::spaced_point, "USD 1 234 567.89") &&
                                         is_grouped(digit_grouping::arabic, "USD 1\u066c234\u066c567\u066b89"));
PROVE("money: the place of a minus",
      is_written({.negative = negative_form::minus_first}, -5, "-USD 5.00") &&
          is_written({.currency = symbol, .negative = negative_form::minus_first}, -5, "-$5.00") &&
          is_written({.currency = behind, .negative = negative_form::minus_first}, -5, "-5.00 $") &&
          is_written({.negative = negative_form::minus_at_digits}, -5, "USD -5.00") &&
          is_written({.currency = symbol, .negative = negative_form::minus_at_digits}, -5, "$-5.00") &&
          is_written({.negative = negative_form::minus_for_space}, -5, "USD-5.00") &&
          is_written({.negative = negative_form::minus_for_space}, 5, "USD 5.00") &&
          is_written({.currency = behind, .negative = negative_form::minus_for_space}, -5, "-5.00 $"));
PROVE("money: a space beside a symbol",
      is_written({.currency = symbol, .gap = symbol_gap::always}, 5, "$ 5.00") &&
          is_written({.currency = symbol, .gap = symbol_gap::always}, -5, "-$ 5.00") &&
          is_written({.currency = symbol, .negative = negative_form::minus_at_digits, .gap = symbol_gap::always}, -5,
                     "$ -5.00") &&
          is_written({.currency = behind, .gap = symbol_gap::none}, 5, "5.00$") &&
          is_written({.currency = currency_form::code_after, .gap = symbol_gap::none}, 5, "5.00 USD") &&
          is_written({.currency = currency_form::absent, .gap = symbol_gap::always}, 5, "5.00"));
PROVE("money: other characters",
      is_written({.grouping = digit_grouping::spaced, .marks = {.group = "\u202f", .space = "\u00a0"}}, 1234,
                 "USD\u00a01\u202f234,00") &&
          is_written({.marks = {.minus = "\u2212", .plus = "+"}}, -5, "USD \u22125.00") &&
          is_written({.currency = symbol, .marks = {.plus = "+"}}, 5, "+$5.00") &&
          is_written({.marks = {.zero = U'\u0966'}}, 1234.50_dec, "USD \u0967,\u0968\u0969\u096a.\u096b\u0966") &&
          is_written({.grouping = digit_grouping::none, .marks = {.zero = U'\u0966'}}, 1234,
                     "USD \u0967\u0968\u0969\u096a.\u0966\u0966") &&
          is_written({.grouping = digit_grouping::continental, .marks = {.zero = U'\U00011136'}}, 0.10_dec,
                     "USD \U00011136,\U00011137\U00011136"));
constexpr money_style late{.grouping = digit_grouping::continental, .marks = {.least_leading_digits = 2}};
PROVE("money: groups from five digits on",
      is_written(late, 1234, "USD 1234,00") && is_written(late, 9999.99_dec, "USD 9999,99") &&
          is_written(late, 10000, "USD 10.000,00") && is_written(late, -1234, "USD -1234,00") &&
          is_written(late, 0, "USD 0,00") && is_written({.grouping = digit_grouping::continental}, 999, "USD 999,00") &&
          is_written({.grouping = digit_grouping::continental}, 1000, "USD 1.000,00"));
PROVE("money: accounting in them all",
      is_written({.currency = symbol, .negative = negative_form::parentheses, .gap = symbol_gap::always}, -5,
                 "($ 5.00)") &&
          is_written({.currency = behind, .negative = negative_form::parentheses}, -5, "(5.00) $"));

constexpr symbol_row mine[] = {{"USD$", "USD"}, {"Kc", "CZK", 1, true}, {"CHF", "CHF", 0}};
constexpr money_style with_mine{.currency = symbol, .symbols = mine};
constexpr money_style at_home{.currency = behind, .symbols = local_symbols};
PROVE("money: symbols of one's own and at home",
      to_text(usd(5), with_mine) == "USD$5.00" && to_text(any_money("CZK", 5), with_mine) == "Kc 5.00" &&
          to_text(any_money("CHF", 5), with_mine) == "CHF 5.00" &&
          to_text(any_money("EUR", 5), with_mine) == "\u20ac5.00" &&
          to_text(any_money("DKK", 5), at_home) == "5.00 kr." && to_text(any_money("SEK", 5), at_home) == "5.00 kr" &&
          to_text(any_money("MXN", 5), at_home) == "5.00 $" && to_text(any_money("CHF", 5), at_home) == "5.00 CHF");
PROVE("money: symbols of one's own read back",
      parse_any_money("USD$5.00", {}, {.symbols = mine}) == any_money("USD", 5) &&
          parse_any_money("USD 5.00", {}, {.symbols = mine}) == any_money("USD", 5) &&
          parse_any_money("5.00 MOP$", {}, {.symbols = local_symbols}) == any_money("MOP", 5));

PROVE("money: styles of locales",
      to_text(money<currencies::CHF>(-1234.50_dec), money_style_of("de-CH")) == "CHF-1'234.50" &&
          to_text(money<currencies::EUR>(1234), money_style_of("fr")) == "1\u202f234,00\u00a0\u20ac" &&
          to_text(money<currencies::INR>(1234567), money_style_of("en-IN")) == "\u20b912,34,567.00" &&
          parse_money<currencies::CHF>("CHF-1'234.50", money_grammar_of("de-CH")) ==
              money<currencies::CHF>(-1234.50_dec));
