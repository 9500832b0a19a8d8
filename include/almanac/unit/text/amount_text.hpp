// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A number with its unit, as a reader wants it: "$392 million", "USD 392,000,000", "1,814 km", "600 trucks/mo", "76%".
/// `parse_quantity` reads all of them back.
#pragma once

#include <almanac/core/text.hpp>
#include <almanac/number/magnitude.hpp>
#include <almanac/number/text/decimal_text.hpp>
#include <almanac/number/text/printed_number.hpp>
#include <almanac/unit/text/counted_words.hpp>
#include <almanac/unit/text/unit_text.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// How to write an amount. `words`: a code and magnitude words, "USD 392 million". `symbol`: a currency symbol and
/// magnitude words, "$392 million"; "$" is the United States dollar and no other. `digits`: a code and all digits in
/// groups, "USD 392,000,000".
enum class amount_style : std::uint8_t { words, symbol, digits };

/// What writing an amount returns.
using amount_text = text<200>;

/// A number in words where that is shorter: {19, 8} is "1.9 billion", {392, 6} "392 million", {12000, 0} "12,000". All
/// its digits stay; from a million on the magnitude word stands for the zeros behind them.
[[nodiscard]] constexpr text<120> to_words(decimal value) {
    int const word = number_detail::word_exponent(value);
    if (word == 0) return text<120>(to_grouped_text(value).view());
    // The digits as printed: {20, 8} is 2.0 billion; {2000000000, 0} was printed without a word and is 2 billion.
    decimal const shown = value.exponent > 0 ? value : normalised(value);
    text<120> words(to_grouped_text(times_power_of_ten(shown, -word)).view());
    return words.append(' ').append(magnitude_word(word));
}

namespace unit_detail {
constexpr std::string_view sign_of_currency(currency_code code) {
    for (currency_sign const& s : currency_signs) {
        if (code.view() == s.code) return s.sign;
    }
    return "";
}

/// The unit behind a number: counted kinds as words ("trucks/mo"), everything else as its symbol.
constexpr unit_text unit_behind(unit const& u, bool plural) {
    if (u == units::one) return {};
    if (u.kind == measure::proportion_difference || u.kind == measure::index) {
        int const known = index_of_named_unit(u);
        if (known >= 0) {
            std::string_view const points(named_units[known].english);
            return unit_text(points.substr(0, points.size() - (plural ? 0 : 1)));
        }
    }
    unit_text const symbol = to_text(u);
    unit_text const bracketed = in_brackets(symbol);
    if (!can_be_words(u) || bracketed.size() != symbol.size()) return bracketed;
    bool const make_plural = plural && u.counted.exponent == 1;
    unit_text words;
    for (char const c : symbol.view()) {
        if (c == '{') continue;
        if (c == '}') {
            if (make_plural && words.view().find('/') == std::string_view::npos) append_plural(words);
        } else {
            words.append(c == '_' ? ' ' : c);
        }
    }
    return words;
}

/// A number and what it is a number of, as it is written: no multiples of a thousand dollars or persons, no fractions
/// but per cent. Such powers belong to the number, since "USD 5.10*6" cannot be read.
struct written_unit {
    unit in{};
    int power = 0;
};
constexpr written_unit unit_as_written(unit const& u) {
    unit plain = u;
    plain.size = {};
    plain.money = {};
    plain.second_money = {};
    plain.counted = {};
    plain.second_counted = {};
    bool const is_power = u.size.numerator == 1 && u.size.denominator == 1;
    bool const counts = u.money.exponent != 0 || u.counted.exponent != 0;
    written_unit out{u};
    if (!is_power) return out;
    if (counts && plain == units::one) {
        out.power = u.size.power_of_ten;
        out.in.size = {};
    } else if (u.kind == measure::proportion) {
        out.power = u.size.power_of_ten - units::percent.size.power_of_ten;
        out.in.size = units::percent.size;
    }
    return out;
}
/// The number of the written unit. The zeros of a plain "36,000" are no digits to keep behind the point of "36
/// million".
constexpr decimal number_as_written(decimal value, int power) {
    decimal out = times_power_of_ten(value, power);
    if (power == 0 || value.exponent != 0) return out;
    while (out.coefficient != 0 && out.coefficient % 10 == 0 && out.exponent < number_detail::word_exponent(out)) {
        out.coefficient /= 10;
        ++out.exponent;
    }
    return out;
}

constexpr unit without_leading_money(unit u) {
    u.money = u.second_money;
    u.second_money = {};
    return u;
}
/// Whether the unit is an amount of money, by itself or per something else. Only then the currency can go ahead.
constexpr bool is_money_per(unit const& u) {
    if (u.money.exponent != 1) return false;
    unit const rest = without_leading_money(u);
    return rest == units::one || to_text(rest).view().starts_with("1/");
}
constexpr void append_behind(amount_text& out, std::string_view behind) {
    if (behind.empty()) return;
    if (behind.starts_with("1/")) { // the 1 of "1/t" is the number
        out.append(behind.substr(1));
    } else {
        out.append(' ').append(behind);
    }
}

/// Puts the unit before and behind \p number, which is text: digits, perhaps with a word, or a range. `u` is a written
/// unit.
constexpr amount_text with_unit(std::string_view number, bool is_one, unit const& u, amount_style style) {
    amount_text out;
    if (is_money_per(u)) {
        unit only_money{};
        only_money.money = u.money;
        bool const by_symbol = style == amount_style::symbol && u.money.prices == price_basis::current;
        std::string_view const sign = by_symbol ? sign_of_currency(u.money.currency) : std::string_view{};
        if (sign.empty()) {
            out.append(to_text(only_money)).append(' ');
        } else if (number.starts_with('-')) {
            out.append('-').append(sign);
            number.remove_prefix(1);
        } else {
            out.append(sign);
        }
        out.append(number);
        append_behind(out, unit_behind(without_leading_money(u), false));
        return out;
    }
    if (u.kind == measure::rank) return out.append("rank ").append(number);
    out.append(number);
    bool const has_words = number.find(' ') != std::string_view::npos;
    if (u == units::percent) return out.append(has_words ? " %" : "%");
    append_behind(out, unit_behind(u, !is_one));
    return out;
}
} // namespace unit_detail

/// Writes an amount. The currency stands before the number, every other unit behind it: "$300/t", "33 billion m3/a",
/// "12 trucks", "1 percentage point", "rank 3". A number of millions of dollars, or of thousands of persons, is written
/// as dollars and persons, and a fraction of a whole as a percentage.
[[nodiscard]] constexpr amount_text write_amount(decimal value, unit const& u,
                                                 amount_style style = amount_style::words) {
    unit_detail::written_unit const written = unit_detail::unit_as_written(u);
    decimal const number = unit_detail::number_as_written(value, written.power);
    bool const is_one = number == decimal(1);
    if (style == amount_style::digits) {
        return unit_detail::with_unit(to_grouped_text(number), is_one, written.in, style);
    }
    return unit_detail::with_unit(to_words(number), is_one, written.in, style);
}

} // namespace almanac::inline v0
