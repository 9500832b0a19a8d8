// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A number with its unit, as a reader wants it: "$392 million", "USD 392,000,000", "1,814 km", "600 trucks/mo", "76%".
#pragma once

#include <almanac/core/text.hpp>
#include <almanac/number/decimal_text.hpp>
#include <almanac/number/magnitude.hpp>
#include <almanac/unit/unit_text.hpp>

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
    decimal digits = value;
    for (; digits.exponent >= 0 && digits.coefficient != 0 && digits.coefficient % 10 == 0; ++digits.exponent) {
        digits.coefficient /= 10;
    }
    int const leading = value.coefficient == 0 ? 0 : leading_exponent(value);
    int const magnitude = leading >= 12 ? 12 : leading >= 9 ? 9 : leading >= 6 ? 6 : 0;
    // A number written out to the last unit (1,234,567) is not made longer by a word.
    if (magnitude == 0 || digits.exponent < magnitude - 3) return text<120>(to_grouped_text(value).view());
    // The digits as printed: {20, 8} is 2.0 billion; {2000000000, 0} was printed without a word and is 2 billion.
    decimal const shown = value.exponent > 0 ? value : digits;
    text<120> words(to_grouped_text(decimal(shown.coefficient, shown.exponent - magnitude)).view());
    return words.append(' ').append(magnitude_word(magnitude));
}

namespace unit_detail {
constexpr std::string_view sign_of_currency(currency_code code) {
    struct symbol {
        char code[4];
        char const* sign;
    };
    constexpr symbol symbols[] = {
        {"USD", "$"}, {"EUR", "\u20ac"}, {"GBP", "\u00a3"}, {"INR", "\u20b9"}, {"JPY", "\u00a5"}};
    for (symbol const& s : symbols) {
        if (code.view() == s.code) return s.sign;
    }
    return "";
}

/// Makes an English noun plural: trucks, countries, series (which is both).
constexpr void append_plural(unit_text& noun) {
    std::string_view const word = noun.view();
    if (word.ends_with('s')) return;
    if (word.ends_with('y') && !word.ends_with("ay") && !word.ends_with("ey") && !word.ends_with("oy")) {
        noun.remove_last();
        noun.append("ies");
    } else {
        noun.append('s');
    }
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
    bool const make_plural = plural && u.counted.exponent == 1 && u.counted != units::TEU.counted;
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

/// The power of ten of a unit that is nothing but a number of dollars or of things: 6 for millions of dollars. Such a
/// power belongs to the number, since "USD 5.10*6" cannot be read.
constexpr int power_of_whole_unit(unit const& u) {
    unit plain = u;
    plain.size = {};
    plain.money = {};
    plain.second_money = {};
    plain.counted = {};
    plain.second_counted = {};
    bool const counts = u.money.exponent != 0 || u.counted.exponent != 0;
    bool const is_power = u.size.numerator == 1 && u.size.denominator == 1;
    return counts && is_power && plain == units::one ? u.size.power_of_ten : 0;
}

constexpr unit without_leading_money(unit u) {
    u.money = u.second_money;
    u.second_money = {};
    return u;
}

constexpr amount_text money_text(decimal value, unit const& u, amount_style style) {
    amount_text out;
    currency_factor code = u.money;
    code.exponent = 1;
    unit only_money{};
    only_money.money = code;
    std::string_view const sign = style == amount_style::symbol && u.money.prices == price_basis::current
                                      ? sign_of_currency(u.money.currency)
                                      : std::string_view{};
    if (sign.empty()) {
        out.append(to_text(only_money)).append(' ');
    } else {
        if (value.coefficient < 0) out.append('-');
        out.append(sign);
    }
    decimal const shown = sign.empty() ? value : abs(value);
    out.append(style == amount_style::digits ? to_grouped_text(shown).view() : to_words(shown).view());
    unit const rest = without_leading_money(u);
    return rest == units::one ? out : out.append(unit_behind(rest, false).view().substr(1)); // without the 1 of "1/t"
}

/// Whether the unit is an amount of money, by itself or per something else. Only then the currency can go ahead.
constexpr bool is_money_per(unit const& u) {
    if (u.money.exponent != 1) return false;
    unit const rest = without_leading_money(u);
    return rest == units::one || to_text(rest).view().starts_with("1/");
}
} // namespace unit_detail

/// Writes an amount. The currency stands before the number, every other unit behind it: "$300/t", "33 billion m3/a",
/// "12 trucks", "1 percentage point", "rank 3". A number of millions of dollars, or of thousands of persons, is written
/// as dollars and persons.
[[nodiscard]] constexpr amount_text write_amount(decimal value, unit const& its_unit,
                                                 amount_style style = amount_style::words) {
    unit u = its_unit;
    if (int const power = unit_detail::power_of_whole_unit(u); power != 0) {
        // The zeros of a plain "36,000" are no digits to keep behind the point of "36 million".
        value = times_power_of_ten(value.exponent == 0 ? normalised(value) : value, power);
        u.size = {};
    }
    if (unit_detail::is_money_per(u)) return unit_detail::money_text(value, u, style);
    amount_text out;
    if (u.kind == measure::rank) out.append("rank ");
    out.append(style == amount_style::digits ? to_grouped_text(value).view() : to_words(value).view());
    if (u.kind == measure::proportion) return out.append(to_text(u));
    bool const one_thing = value == decimal(1);
    unit_text const behind = u.kind == measure::rank ? unit_text{} : unit_detail::unit_behind(u, !one_thing);
    if (behind.empty()) return out;
    return behind.view().starts_with("1/") ? out.append(behind.view().substr(1))
                                           : out.append(' ').append(behind.view());
}

} // namespace almanac::inline v0
