// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Money as text: by code or by symbol, in the groupings of the world, with accounting negatives, and short
/// ("$1.9 bn").
#pragma once

#include <almanac/core/text.hpp>
#include <almanac/currency/symbol.hpp>
#include <almanac/money/any_money.hpp>
#include <almanac/number/magnitude.hpp>
#include <almanac/number/text/decimal_text.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// How the digits stand in groups, and what is the decimal sign.
/// Example: `to_text(any_money("INR", 1'234'567), {.grouping = digit_grouping::indian}) == "INR 12,34,567.00"`.
enum class digit_grouping : std::uint8_t {
    western,      ///< 1,234,567.89
    indian,       ///< 12,34,567.89: thousands, then lakhs and crores of two digits each
    continental,  ///< 1.234.567,89
    spaced,       ///< 1 234 567,89
    none,         ///< 1234567.89
    apostrophe,   ///< 1'234'567.89
    spaced_point, ///< 1 234 567.89
    arabic,       ///< Arabic separators (U+066C, U+066B)
};
/// Where the currency stands, and in which form. A currency without a symbol of its own shows its code.
/// Example: `to_text(any_money("USD", 5), {.currency = currency_form::symbol_before}) == "$5.00"`.
enum class currency_form : std::uint8_t {
    code_before,   ///< USD 1,234.56
    code_after,    ///< 1,234.56 USD
    symbol_before, ///< $1,234.56; words keep a space: Rs 30.00
    symbol_after,  ///< 1.234,56 EUR, with the euro sign
    absent,        ///< 1,234.56: the reader must know
};
/// How an amount below zero is marked.
/// Example: `to_text(any_money("USD", -5), {.negative = negative_form::parentheses}) == "USD (5.00)"`.
enum class negative_form : std::uint8_t {
    minus,           ///< USD -5.00, -$5.00, -5.00 USD
    parentheses,     ///< accounting: USD (5.00), ($5.00), (5.00) USD
    minus_first,     ///< -USD 5.00, -$5.00, -5.00 USD
    minus_at_digits, ///< USD -5.00, $-5.00, -5.00 USD
    minus_for_space, ///< USD-5.00, $-5.00, -5.00 USD: the minus takes the place of the space
};
/// Whether a space stands between a number and a symbol. A code or a word has one always.
/// Example: `to_text(total, {.currency = currency_form::symbol_before, .gap = symbol_gap::always}) == "$ 10.00"`.
enum class symbol_gap : std::uint8_t {
    by_side, ///< $5.00, but 5.00 EUR with the euro sign
    always,  ///< $ 5.00
    none,    ///< $5.00, 5.00$
};
/// The characters between and before the digits. What is left out is plain.
/// Example: `to_text(any_money("USD", 5), {.marks = {.plus = "+"}}) == "+USD 5.00"`.
struct money_marks {
    std::string_view group{};     ///< between groups, in place of that of the grouping: U+202F
    std::string_view space = " "; ///< between number and currency: U+00A0
    std::string_view minus = "-"; ///< before an amount below zero, with its marks of direction: U+2212
    std::string_view plus{};      ///< first of any other amount: "+", or a mark of direction alone
    char32_t zero = U'0';         ///< the zero of the digits, such as U+0660; the others follow it
    int least_leading_digits = 1; ///< before the first group: with 2 "1234" has no groups and "12,345" has
};

/// How an amount is written. `io/locale/money_locale.hpp` has the styles of CLDR's locales.
/// Example: `to_text(price, {.grouping = digit_grouping::continental}) == "USD 1.234,50"`.
struct money_style {
    currency_form currency = currency_form::code_before; ///< how the currency is written, and on which side
    digit_grouping grouping = digit_grouping::western;   ///< how digits are grouped
    negative_form negative = negative_form::minus;       ///< how an amount below zero is written
    symbol_gap gap = symbol_gap::by_side;                ///< whether a space stands beside a symbol
    money_marks marks{};                                 ///< the characters between the digits
    currency_symbol_list symbols{};                      ///< used before `currency_symbols`: `local_symbols`, one's own
};

namespace money_detail {

/// The separators of a grouping, and how many digits its groups but the last have.
struct printed_separators {
    std::string_view group;
    std::string_view point;
    std::uint8_t width = 3;
};
constexpr printed_separators separators_of(digit_grouping grouping) {
    switch (grouping) {
    case digit_grouping::indian: return {",", ".", 2};
    case digit_grouping::continental: return {".", ","};
    case digit_grouping::spaced: return {" ", ","};
    case digit_grouping::apostrophe: return {"'", "."};
    case digit_grouping::spaced_point: return {" ", "."};
    case digit_grouping::arabic: return {"\u066c", "\u066b"};
    case digit_grouping::western:
    case digit_grouping::none: break;
    }
    return {",", "."};
}
/// A character of U+0080 on in UTF-8.
constexpr void append_character(text<160>& out, char32_t code) {
    unsigned bits = code < 0x800 ? 6 : code < 0x10000 ? 12 : 18;
    unsigned const lead = bits == 6 ? 0xc0U : bits == 12 ? 0xe0U : 0xf0U;
    out.append(static_cast<char>(lead | (code >> bits)));
    while (bits > 0) {
        bits -= 6;
        out.append(static_cast<char>(0x80U | ((code >> bits) & 0x3fU)));
    }
}
/// Plain digits, "1,234.56", in other characters.
constexpr text<160> with_marks(std::string_view digits, printed_separators const& by, char32_t zero) {
    text<160> out;
    for (char const c : digits) {
        if (c == ',') {
            out.append(by.group);
        } else if (c == '.') {
            out.append(by.point);
        } else if (zero == U'0' || !number_detail::is_digit(c)) {
            out.append(c);
        } else {
            append_character(out, zero + static_cast<char32_t>(c - '0'));
        }
    }
    return out;
}

/// The place of the first digit of an amount: 0 for ones, -1 for tenths.
constexpr int leading_place(amount const& a) { return number_detail::count_digits(magnitude_of(a)) - 1 - a.places; }
/// The digits of an amount without its sign.
constexpr text<160> magnitude_digits(amount const& a, number_detail::digit_setting const& setting) {
    text<160> out;
    number_detail::write_magnitude(out.sink(), magnitude_of(a), -a.places, setting);
    return out;
}
/// The amount as a number with this many significant digits.
constexpr decimal rounded_to_digits(amount const& a, int digits, rounding mode) {
    return round_to_digits(decimal_of_amount(a), digits, mode);
}

/// The digits of an amount without its sign, grouped.
template <class Count>
constexpr text<160> grouped_magnitude(basic_amount<Count> const& a, digit_grouping grouping,
                                      money_marks const& marks = {}) {
    printed_separators by = separators_of(grouping);
    if (!marks.group.empty()) by.group = marks.group;
    bool const too_short = leading_place(a) < 2 + marks.least_leading_digits;
    bool const in_groups = grouping != digit_grouping::none && !too_short;
    bool const by_characters = by.group.size() == 1 && by.point.size() == 1;
    number_detail::digit_setting const setting = !in_groups ? number_detail::digit_setting{}
                                                 : by_characters
                                                     ? number_detail::digit_setting{by.group[0], by.point[0], by.width}
                                                     : number_detail::digit_setting{',', '.', by.width};
    text<160> const digits = magnitude_digits(a, setting);
    bool const has_its_marks = in_groups ? by_characters : by.point == ".";
    if (has_its_marks && marks.zero == U'0') return digits;
    return with_marks(digits, has_its_marks ? printed_separators{",", "."} : by, marks.zero);
}

/// How the currency is written, and whether as a word: a code or letters, beside which a space stands.
struct written_currency {
    std::string_view sign;
    bool is_word = true;
};
constexpr written_currency currency_as_written(currency_code const& code, money_style const& style) {
    if (style.currency != currency_form::symbol_before && style.currency != currency_form::symbol_after)
        return {code.view()};
    int const own = currency_detail::index_of_printed_symbol(code, style.symbols);
    int const common = own < 0 ? currency_detail::index_of_printed_symbol(code) : -1;
    if (own < 0 && common < 0) return {code.view()};
    currency_symbol const found = own < 0 ? currency_symbols[common] : style.symbols[own];
    return {found.sign, found.is_word};
}

/// Puts currency, sign and digits together.
constexpr text<64> money_as_text(currency_code const& code, bool is_negative, std::string_view digits,
                                 money_style const& style) {
    written_currency const in = currency_as_written(code, style);
    bool const before = style.currency == currency_form::code_before || style.currency == currency_form::symbol_before;
    bool const after = style.currency == currency_form::code_after || style.currency == currency_form::symbol_after;
    bool const apart = in.is_word || style.gap == symbol_gap::always || (after && style.gap == symbol_gap::by_side);
    // A symbol is part of the number, and a sign or a parenthesis stands before it; a code or a word is not.
    bool const inside = before && !in.is_word;
    bool const in_parentheses = is_negative && style.negative == negative_form::parentheses;
    bool const has_minus = is_negative && !in_parentheses;
    bool const minus_first = style.negative == negative_form::minus_first || style.negative == negative_form::minus;
    bool const open_first = style.negative == negative_form::minus_first || (inside && minus_first);
    bool const has_space = apart && !in.sign.empty();
    bool const minus_for_space = has_minus && style.negative == negative_form::minus_for_space;
    std::string_view const minus = has_minus ? style.marks.minus : std::string_view{};

    text<64> out;
    if (!is_negative) out.append(style.marks.plus);
    if (open_first) out.append(minus);
    if (inside && in_parentheses) out.append('(');
    if (before) out.append(in.sign);
    if (before && has_space && !minus_for_space) out.append(style.marks.space);
    if (!open_first) out.append(minus);
    if (!inside && in_parentheses) out.append('(');
    out.append(digits);
    if (in_parentheses) out.append(')');
    if (after && has_space) out.append(style.marks.space);
    if (after) out.append(in.sign);
    return out;
}

} // namespace money_detail

/// The amount with all of its places: "USD 1,234.56". `parse_any_money` reads it back, and `parse_money` of its
/// currency reads every style back but the one without a currency, for which it must be told.
/// Example: `to_text(any_money("USD", 1234.56_dec)) == "USD 1,234.56"`.
template <class Count>
[[nodiscard]] constexpr text<64> to_text(basic_any_money<Count> const& m, money_style const& style = {}) {
    auto const digits = money_detail::grouped_magnitude(money_detail::amount_of(m), style.grouping, style.marks);
    return money_detail::money_as_text(m.currency, m.count < 0, digits, style);
}
/// The same of an amount whose currency is in the type.
template <currency_code C, int P, class Count>
[[nodiscard]] constexpr text<64> to_text(money<C, P, Count> const& m, money_style const& style = {}) {
    return to_text(basic_any_money<Count>(m), style);
}

/// How a short amount is written. Indian grouping counts in lakh and crore.
/// Example: `to_compact_text(turnover, 2, rounding::half_even, {.abbreviated = true}) == "USD 1.9 bn"`.
struct compact_style {
    currency_form currency = currency_form::code_before; ///< how the currency is written, and on which side
    digit_grouping grouping = digit_grouping::western;   ///< how digits are grouped
    negative_form negative = negative_form::minus;       ///< how an amount below zero is written
    bool abbreviated = false; ///< "k", "M", "bn", "trn" in place of words; lakh and crore are always words
};

/// The amount with at most \p digits significant digits, 1 to 18, and from a million on a magnitude word: 1.9 billion
/// dollars are "USD 1.9 billion" with 2 digits, as the quantity of that amount is, which writes 5 digits and more
/// without a word; or "$1.9 bn", abbreviated, which has thousands too. Zeros at the end of a fraction are left out. It
/// reads back by `parse_money`, as the rounded amount. Raises `domain_error` for other digits, and when the mode is
/// `rounding::exact` and digits would be lost.
/// Example: `to_compact_text(turnover, 2, rounding::half_even) == "USD 1.9 billion"`.
template <class Count>
[[nodiscard]] constexpr text<64> to_compact_text(basic_any_money<Count> const& m, int digits, rounding mode,
                                                 compact_style const& style = {}) {
    decimal shown = rounded_to_digits(money_detail::amount_of(m), digits, mode);
    int const leading = shown.coefficient == 0 ? 0 : leading_exponent(shown);
    bool const indian = style.grouping == digit_grouping::indian;
    int magnitude_index = -1;
    for (int i = 0; i < static_cast<int>(sizeof magnitudes / sizeof magnitudes[0]); ++i) {
        bool const in_use = magnitudes[i].exponent == 3 ? style.abbreviated : magnitudes[i].is_indian == indian;
        if (in_use && magnitudes[i].exponent <= 12 && magnitudes[i].exponent <= leading) magnitude_index = i;
    }
    if (magnitude_index >= 0) shown = times_power_of_ten(shown, -magnitudes[magnitude_index].exponent);
    while (shown.exponent < 0 && shown.coefficient % 10 == 0) shown = {shown.coefficient / 10, shown.exponent + 1};
    text<160> number = money_detail::grouped_magnitude(
        money_detail::amount{shown.coefficient, -shown.exponent, m.currency}, style.grouping);
    if (magnitude_index >= 0) {
        magnitude const& its = magnitudes[magnitude_index];
        number.append(' ').append(!style.abbreviated || its.abbreviation.empty() ? its.word : its.abbreviation);
    }
    return money_detail::money_as_text(m.currency, m.count < 0 && shown.coefficient != 0, number,
                                       {style.currency, style.grouping, style.negative});
}
/// The same of an amount whose currency is in the type.
template <currency_code C, int P, class Count>
[[nodiscard]] constexpr text<64> to_compact_text(money<C, P, Count> const& m, int digits, rounding mode,
                                                 compact_style const& style = {}) {
    return to_compact_text(basic_any_money<Count>(m), digits, mode, style);
}

} // namespace almanac::inline v0
