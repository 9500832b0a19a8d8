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
/// Example: `to_text(quantity<units::USD>(392e6), amount_style::digits) == "USD 392,000,000"`.
enum class amount_style : std::uint8_t { words, symbol, digits };

/// What writing an amount returns. Example: `amount_text const printed = to_text(quantity<units::USD>(392e6));`.
using amount_text = text<300>;

namespace unit_detail {
/// The digits of a number in groups of three, a word for 10^`word` taken off them. `has_minus`: it is written already.
[[gnu::noinline]] constexpr void write_in_groups(core_detail::text_sink out, decimal value, int word,
                                                 bool has_minus = false) {
    if (value.coefficient < 0 && !has_minus) out.append('-');
    value = times_power_of_ten(value, -word);
    number_detail::write_magnitude(out, number_detail::magnitude_of(value.coefficient), value.exponent, {','});
}
/// The word for 10^`exponent` behind a number, 0 for none.
[[gnu::noinline]] constexpr void write_magnitude_word(core_detail::text_sink out, int exponent) {
    if (exponent == 0) return;
    out.append(exponent == 12 ? " trillion" : exponent == 9 ? " billion" : " million");
}
/// The number with its word.
[[gnu::noinline]] constexpr void write_in_words(core_detail::text_sink out, decimal value, int word,
                                                bool has_minus = false) {
    // The digits as printed: {20, 8} is 2.0 billion; {2000000000, 0} was printed without a word and is 2 billion.
    if (word != 0 && value.exponent <= 0) value = normalised(value);
    write_in_groups(out, value, word, has_minus);
    write_magnitude_word(out, word);
}
} // namespace unit_detail

/// A number in words where that is shorter: {19, 8} is "1.9 billion", {392, 6} "392 million", {12000, 0} "12,000". All
/// its digits stay; from a million on the magnitude word stands for the zeros behind them.
/// Example: `to_words(1.9_billion) == "1.9 billion"`.
[[nodiscard]] constexpr text<160> to_words(decimal value) {
    text<160> words;
    unit_detail::write_in_words(words.sink(), value, number_detail::word_exponent(value));
    return words;
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

/// A number and what it is a number of, as it is written: no multiples of a thousand dollars, persons, barrels a day or
/// hectares, and no fractions but per cent. Such powers belong to the number, since "USD 5.10*6" cannot be read. A
/// millionth of a gram stays one.
struct written_unit {
    unit in{};
    int power = 0;
};
constexpr written_unit unit_as_written(unit const& u) {
    unit const physical = physical_part(u);
    unit plain = physical;
    plain.size = {};
    bool const is_power = u.size.numerator == 1 && u.size.denominator == 1;
    bool const counts = u.money.exponent != 0 || u.counted.exponent != 0;
    written_unit out{u};
    if (plain == units::one) {
        if (!is_power || !counts) return out;
        out.power = u.size.power_of_ten;
        out.in.size = {};
    } else if (u.kind == measure::proportion) {
        if (!is_power) return out;
        out.power = u.size.power_of_ten - units::percent.size.power_of_ten;
        out.in.size = units::percent.size;
    } else if (u.kind == measure::amount) {
        int const tens = find_named_factors(physical, u.money.exponent != 0).tens;
        if (tens <= 0 && u.money.exponent == 0) return out;
        out.power = tens;
        out.in.size = u.size / make_scale(1, 1, tens);
    }
    return out;
}
/// The number of the written unit. The zeros of a plain "36,000" are no digits to keep behind the point of "36
/// million".
[[gnu::noinline]] constexpr decimal number_as_written(decimal value, int power) {
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
/// What stands behind a number, from what `unit_behind` gives.
constexpr unit_text behind_number(unit_text const& behind) {
    if (behind.empty()) return {};
    if (behind.view().starts_with("1/")) return unit_text(behind.view().substr(1)); // the 1 of "1/t" is the number
    return unit_text(" ").append(behind);
}

/// A unit as it stands around a number.
struct unit_around {
    std::string_view before{};      ///< "USD ", "rank "
    std::string_view sign{};        ///< in its place with `amount_style::symbol`: "$"; empty for none
    std::string_view behind_one{};  ///< behind the number 1: " truck/mo"
    std::string_view behind_many{}; ///< behind every other one: " trucks/mo"
    bool is_percent = false;        ///< a space stands before the "%" that is behind a number with words
};
/// The same with its characters, of a written unit.
struct unit_parts {
    unit_text before{};
    std::string_view sign{};
    unit_text behind{};
    bool is_percent = false;

    constexpr unit_parts(unit const& u, bool is_one) {
        if (is_money_per(u)) {
            unit only_money{};
            only_money.money = u.money;
            before = to_text(only_money).append(' ');
            if (u.money.prices == price_basis::current) sign = sign_of_currency(u.money.currency);
            behind = behind_number(unit_behind(without_leading_money(u), false));
        } else if (u.kind == measure::rank) {
            before = "rank ";
        } else if (u == units::percent) {
            is_percent = true;
            behind = "%";
        } else {
            behind = behind_number(unit_behind(u, !is_one));
        }
    }
    [[nodiscard]] constexpr unit_around views() const { return {before, sign, behind, behind, is_percent}; }
};

/// The parts of a unit that is in a type: made by the compiler, so that a program which prints it holds these few
/// characters and nothing that would print another unit.
template <unit Written>
struct constant_parts {
private:
    static constexpr unit_parts one{Written, true};
    static constexpr unit_parts many{Written, false};
    static constexpr fixed_string<one.before.size()> before{one.before.view()};
    static constexpr fixed_string<one.behind.size()> behind_one{one.behind.view()};
    static constexpr fixed_string<many.behind.size()> behind_many{many.behind.view()};

public:
    static constexpr unit_around views{before.view(), one.sign, behind_one.view(), behind_many.view(), one.is_percent};
};

/// Writes what stands before a number. True when that includes the minus of a negative one: "-$5".
[[gnu::noinline]] constexpr bool write_before(core_detail::text_sink out, unit_around const& in, bool is_negative,
                                              amount_style style) {
    bool const by_sign = style == amount_style::symbol && !in.sign.empty();
    if (by_sign && is_negative) out.append('-');
    out.append(by_sign ? in.sign : in.before);
    return by_sign && is_negative;
}
/// Writes what stands behind a number.
[[gnu::noinline]] constexpr void write_behind(core_detail::text_sink out, unit_around const& in, bool is_one,
                                              bool has_words) {
    if (in.is_percent && has_words) out.append(' ');
    out.append(is_one ? in.behind_one : in.behind_many);
}
/// Puts the unit before and behind a number that no decimal holds: "USD nan".
constexpr amount_text with_unit(std::string_view number, unit_around const& in, amount_style style) {
    amount_text out;
    if (write_before(out.sink(), in, number.starts_with('-'), style)) number.remove_prefix(1);
    out.append(number);
    write_behind(out.sink(), in, false, number.find(' ') != std::string_view::npos);
    return out;
}
/// Writes a number with its unit.
[[gnu::noinline]] constexpr void write_amount(core_detail::text_sink out, decimal number, unit_around const& in,
                                              amount_style style) {
    bool const has_minus = write_before(out, in, number.coefficient < 0, style);
    int const word = style == amount_style::digits ? 0 : number_detail::word_exponent(number);
    write_in_words(out, number, word, has_minus);
    write_behind(out, in, same_digits(normalised(number), 1), word != 0);
}
} // namespace unit_detail

/// Writes an amount. The currency stands before the number, every other unit behind it: "$300/t", "33 billion m3/a",
/// "12 trucks", "1 percentage point", "rank 3". A number of millions of dollars, or of thousands of persons, is written
/// as dollars and persons, and a fraction of a whole as a percentage.
/// Example: `write_amount(392_million, units::USD, amount_style::symbol) == "$392 million"`.
[[nodiscard]] constexpr amount_text write_amount(decimal value, unit const& u,
                                                 amount_style style = amount_style::words) {
    unit_detail::written_unit const written = unit_detail::unit_as_written(u);
    decimal const number = unit_detail::number_as_written(value, written.power);
    unit_detail::unit_parts const parts(written.in, number == decimal(1));
    amount_text out;
    unit_detail::write_amount(out.sink(), number, parts.views(), style);
    return out;
}

} // namespace almanac::inline v0
