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
enum class digit_grouping : std::uint8_t {
    western,     ///< 1,234,567.89
    indian,      ///< 12,34,567.89: thousands, then lakhs and crores of two digits each
    continental, ///< 1.234.567,89
    spaced,      ///< 1 234 567,89
    none,        ///< 1234567.89
};
/// Where the currency stands, and in which form. A currency without a symbol of its own shows its code.
enum class currency_form : std::uint8_t {
    code_before,   ///< USD 1,234.56
    code_after,    ///< 1,234.56 USD
    symbol_before, ///< $1,234.56; words keep a space: Rs 30.00
    symbol_after,  ///< 1.234,56 EUR, with the euro sign
    absent,        ///< 1,234.56: the reader must know
};
/// How an amount below zero is marked.
enum class negative_form : std::uint8_t {
    minus,       ///< USD -5.00, -$5.00, -5.00 USD
    parentheses, ///< accounting: USD (5.00), ($5.00), (5.00) USD
};

/// How an amount is written.
struct money_style {
    currency_form currency = currency_form::code_before; ///< how the currency is written, and on which side
    digit_grouping grouping = digit_grouping::western;   ///< how digits are grouped
    negative_form negative = negative_form::minus;       ///< how an amount below zero is written
};

namespace money_detail {

/// The digits of a number without its sign.
constexpr text<160> grouped_magnitude(decimal value, digit_grouping grouping) {
    text<160> const with_sign = grouping == digit_grouping::indian ? number_detail::group_digits(value, ',', '.', 2)
                                : grouping == digit_grouping::continental
                                    ? number_detail::group_digits(value, '.', ',', 3)
                                : grouping == digit_grouping::spaced ? number_detail::group_digits(value, ' ', ',', 3)
                                : grouping == digit_grouping::none
                                    ? text<160>(number_detail::plain_digits(value.coefficient, value.exponent).view())
                                    : number_detail::group_digits(value, ',', '.', 3);
    return value.coefficient < 0 ? text<160>(with_sign.view().substr(1)) : with_sign;
}

/// Puts currency, sign and digits together.
constexpr text<64> money_as_text(currency_code const& code, bool is_negative, std::string_view digits,
                                 money_style const& style) {
    bool const by_symbol =
        style.currency == currency_form::symbol_before || style.currency == currency_form::symbol_after;
    int const index = by_symbol ? currency_detail::index_of_printed_symbol(code) : -1;
    bool const before = style.currency == currency_form::code_before || style.currency == currency_form::symbol_before;
    bool const after = style.currency == currency_form::code_after || style.currency == currency_form::symbol_after;
    std::string_view const sign = index < 0 ? code.view() : currency_symbols[index].sign;
    bool const is_word = index < 0 || currency_symbols[index].is_word;
    // A symbol is part of the number, and a sign or a parenthesis stands before it; a code or a word is not.
    bool const inside = before && !is_word;
    char const* const open = !is_negative ? "" : style.negative == negative_form::minus ? "-" : "(";

    text<64> out;
    if (inside) out.append(open);
    if (before) out.append(sign);
    if (before && is_word && !sign.empty()) out.append(' ');
    if (!inside) out.append(open);
    out.append(digits);
    if (is_negative && style.negative == negative_form::parentheses) out.append(')');
    if (after && !sign.empty()) out.append(' ').append(sign);
    return out;
}

} // namespace money_detail

/// The amount with all of its places: "USD 1,234.56". `parse_any_money` reads it back, and `parse_money` of its
/// currency reads every style back but the one without a currency, for which it must be told.
[[nodiscard]] constexpr text<64> to_text(any_money const& m, money_style const& style = {}) {
    return money_detail::money_as_text(m.currency, m.count < 0,
                                       money_detail::grouped_magnitude(to_decimal(m), style.grouping), style);
}
/// The same of an amount whose currency is in the type.
template <currency_code C, int P>
[[nodiscard]] constexpr text<64> to_text(money<C, P> const& m, money_style const& style = {}) {
    return to_text(any_money(m), style);
}

/// How a short amount is written. Indian grouping counts in lakh and crore.
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
[[nodiscard]] constexpr text<64> to_compact_text(any_money const& m, int digits, rounding mode,
                                                 compact_style const& style = {}) {
    decimal shown = round_to_digits(to_decimal(m), digits, mode);
    int const leading = shown.coefficient == 0 ? 0 : leading_exponent(shown);
    bool const indian = style.grouping == digit_grouping::indian;
    int magnitude_index = -1;
    for (int i = 0; i < static_cast<int>(sizeof magnitudes / sizeof magnitudes[0]); ++i) {
        bool const in_use = magnitudes[i].exponent == 3 ? style.abbreviated : magnitudes[i].is_indian == indian;
        if (in_use && magnitudes[i].exponent <= leading) magnitude_index = i;
    }
    if (magnitude_index >= 0) shown = times_power_of_ten(shown, -magnitudes[magnitude_index].exponent);
    while (shown.exponent < 0 && shown.coefficient % 10 == 0) shown = {shown.coefficient / 10, shown.exponent + 1};
    text<160> number = money_detail::grouped_magnitude(shown, style.grouping);
    if (magnitude_index >= 0) {
        magnitude const& its = magnitudes[magnitude_index];
        number.append(' ').append(!style.abbreviated || its.abbreviation.empty() ? its.word : its.abbreviation);
    }
    return money_detail::money_as_text(m.currency, m.count < 0 && shown.coefficient != 0, number,
                                       {style.currency, style.grouping, style.negative});
}
/// The same of an amount whose currency is in the type.
template <currency_code C, int P>
[[nodiscard]] constexpr text<64> to_compact_text(money<C, P> const& m, int digits, rounding mode,
                                                 compact_style const& style = {}) {
    return to_compact_text(any_money(m), digits, mode, style);
}

} // namespace almanac::inline v0
