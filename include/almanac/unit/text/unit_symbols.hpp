// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Symbols of one's own, which `parse_unit` and `to_text` take beside the text or the unit. They are lines of text,
/// read when a symbol is looked up, so that a long list costs the compiler nothing and may come from a file.
/// `published_symbols.hpp` has what publishers write, `common_codes.hpp` the codes of trade documents.
#pragma once

#include <almanac/core/integer128.hpp>
#include <almanac/unit/text/parse_quantity.hpp>
#include <almanac/unit/text/parse_unit.hpp>
#include <almanac/unit/text/unit_text.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace almanac::inline v0 {

/// Symbols of one's own, a line each: the symbol, in any characters, ` = ` and its meaning in the notation of
/// `unit_text.hpp`. With ` -> ` instead it is read and not printed, as a second spelling is; one that ends with `...`
/// stands in front of another factor; one with a stroke is a whole unit, such as "L/100 km". It refers to the text and
/// to the other symbols, which must outlive it.
///
/// Reading takes the longest symbol that stands in the text, and a symbol of one's own before a unit of the library; a
/// number and a space may stand before one ("1000 ha"). Printing takes the first line whose meaning is the unit, or a
/// factor of it. A line of another form raises `parse_error` when it is looked at.
/// \code
/// inline constexpr unit_symbols symbols{"kanal = 5445.ft2\n"
///                                       "maund = 40.kg\n"
///                                       "lakh ... -> 10*5\n",
///                                       &published_symbols};
/// static_assert(parse_unit("PKR/maund", symbols) == scaled(units::PKR / units::kg, 1, 40));
/// \endcode
struct unit_symbols {
    std::string_view lines{};             ///< a symbol a line
    unit_symbols const* others = nullptr; ///< where to look behind it, or null
};

namespace refused {
/// Raises `parse_error`: the line of `lines` from `begin` to `end` is no symbol with its meaning.
[[noreturn]] inline void this_line_is_no_symbol(std::string_view lines, std::size_t begin, std::size_t end) {
    text_position where;
    for (char const c : lines.substr(0, begin)) where.line += c == '\n' ? 1 : 0;
    raise(parse_error(where, lines.substr(begin, end - begin), "a symbol, ' = ' or ' -> ', and what it means"));
}
} // namespace refused

namespace unit_detail {
/// A line of `unit_symbols`.
struct symbol_line {
    std::string_view symbol{};
    std::string_view means{};
    bool is_printed = true;
    bool goes_on = false;    ///< it stands in front of another factor
    bool has_stroke = false; ///< it is a whole unit, such as "L/100 km"
};
/// The line at the position, which moves behind it.
constexpr symbol_line next_symbol_line(std::string_view lines, std::size_t& at) {
    symbol_line out;
    std::size_t const begin = at;
    std::size_t behind = 0; // where the meaning begins
    for (; at < lines.size() && lines[at] != '\n'; ++at) {
        if (behind != 0) continue;
        std::string_view const rest = lines.substr(at, 4);
        out.is_printed = rest.substr(0, 3) == " = ";
        if (out.is_printed || rest == " -> ") {
            out.symbol = lines.substr(begin, at - begin);
            behind = at + (out.is_printed ? 3 : 4);
        }
        out.has_stroke = out.has_stroke || lines[at] == '/';
    }
    out.means = lines.substr(behind, at - behind);
    if (out.symbol.empty()) refused::this_line_is_no_symbol(lines, begin, at);
    ++at;
    if (out.symbol.size() > 3 && out.symbol.substr(out.symbol.size() - 3) == "...") {
        out.symbol = out.symbol.substr(0, out.symbol.size() - 3);
        out.goes_on = true;
    }
    return out;
}

/// Whether a symbol stands at the beginning of a text, and no letter or digit goes on behind it.
constexpr bool begins_with_symbol(std::string_view rest, std::string_view symbol) {
    if (rest.substr(0, symbol.size()) != symbol) return false;
    if (rest.size() == symbol.size()) return true;
    char const last = symbol.back();
    char const next = rest[symbol.size()];
    if (unit_reader::is_letter(last)) return !unit_reader::is_letter(next);
    return !unit_reader::is_digit(last) || !unit_reader::is_digit(next);
}
/// The longest of the symbols that stand at the beginning of a text; of two as long the first. One with a stroke is the
/// whole text: "USD/h/wk" is not USD/(h/wk).
constexpr own_symbol find_own_symbol(unit_symbols const& own, std::string_view rest, bool is_divisor) {
    own_symbol longest{};
    for (unit_symbols const* table = &own; table != nullptr; table = table->others) {
        for (std::size_t at = 0; at < table->lines.size();) {
            symbol_line const each = next_symbol_line(table->lines, at);
            if (each.has_stroke && (is_divisor || rest.size() != each.symbol.size())) continue;
            if (each.symbol.size() > longest.length && begins_with_symbol(rest, each.symbol))
                longest = {each.symbol.size(), each.means, each.goes_on};
        }
    }
    return longest;
}
/// The symbol that stands at the beginning of a text but for small and capital letters, or empty.
inline std::string_view nearest_own_symbol(unit_symbols const& own, std::string_view rest) {
    for (unit_symbols const* table = &own; table != nullptr; table = table->others) {
        for (std::size_t at = 0; at < table->lines.size();) {
            std::string_view const symbol = next_symbol_line(table->lines, at).symbol;
            bool const is_whole = symbol.size() > 2 && end_of_asked(rest) <= symbol.size();
            if (is_whole && core_detail::same_without_case(rest.substr(0, symbol.size()), symbol)) return symbol;
        }
    }
    return {};
}
/// The symbols with the functions that look into them.
constexpr own_symbols own_symbols_in(unit_symbols const* table) { return {table, find_own_symbol, nearest_own_symbol}; }
} // namespace unit_detail

/// Reads a unit in which symbols of one's own may stand, as `parse_unit(text)`.
/// Example: `parse_unit("kb/d", published_symbols) == scaled(units::bbl_per_d, 1000)`.
[[nodiscard]] constexpr unit parse_unit(std::string_view text, unit_symbols const& own) {
    return unit_detail::unit_reader{text, 0, unit_detail::own_symbols_in(&own)}.read();
}

/// Reads an amount in such a unit, as `parse_quantity(text)`.
/// Example: `parse_quantity("1,250 kb/d", published_symbols)`.
[[nodiscard]] constexpr any_decimal_quantity parse_quantity(std::string_view source, unit_symbols const& own) {
    unit_detail::amount_reader reader{source, {}, 0, unit_detail::own_symbols_in(&own)};
    return reader.quantity();
}

namespace unit_detail {
// Templates, so that only who prints in symbols of one's own pays for it.
/// A symbol of one's own in a unit, and the named unit beside it: its index, 0 for none.
struct own_form {
    std::string_view symbol{};
    int exponent = 0;
    int beside = 0;
    int exponent_beside = 0;
};

/// Whether `u` is the product of `a` and `b`, each to the power 1 or -1, at the same scale. Without overflow.
template <class Unit>
constexpr bool is_product(Unit const& u, Unit const& a, int power_of_a, Unit const& b, int power_of_b) {
    if (u.length != power_of_a * a.length + power_of_b * b.length ||
        u.mass != power_of_a * a.mass + power_of_b * b.mass || u.time != power_of_a * a.time + power_of_b * b.time ||
        u.information != power_of_a * a.information + power_of_b * b.information || u.size.power_of_ten < -60 ||
        u.size.power_of_ten > 60) {
        return false;
    }
    core_detail::uint128 left = u.size.numerator;
    core_detail::uint128 right = u.size.denominator;
    int tens = u.size.power_of_ten - power_of_a * a.size.power_of_ten - power_of_b * b.size.power_of_ten;
    bool overflow = false;
    for (int i = 0; i < 2; ++i) {
        scale const& size = i == 0 ? a.size : b.size;
        bool const above = (i == 0 ? power_of_a : power_of_b) > 0;
        overflow = overflow || __builtin_mul_overflow(left, above ? size.denominator : size.numerator, &left) ||
                   __builtin_mul_overflow(right, above ? size.numerator : size.denominator, &right);
    }
    if (overflow) return false;
    for (; left % 10 == 0; left /= 10) ++tens;
    for (; right % 10 == 0; right /= 10) --tens;
    return left == right && tens == 0;
}
/// Whether a named unit measures the same: a unit that does not is made of several.
constexpr bool has_dimension_of_named(unit const& u) {
    for (named_unit const& each : named_units) {
        if (each.value.dimensions() == u.dimensions()) return !is_dimensionless(u);
    }
    return false;
}
/// The first symbol that makes a unit: by one named unit, or under the 1 of what stands before it.
template <class Symbols>
constexpr own_form find_own_form(unit const& physical, Symbols const& own) {
    for (Symbols const* table = &own; table != nullptr; table = table->others) {
        for (std::size_t at = 0; at < table->lines.size();) {
            symbol_line const line = next_symbol_line(table->lines, at);
            if (!line.is_printed || line.goes_on || line.has_stroke) continue;
            unit const means = parse_unit(line.means);
            if (!(physical_part(means) == means) || !has_dimension_of_named(means)) continue;
            if (is_product(physical, means, -1, units::one, 1)) return {line.symbol, -1, 0, 0};
            for (int i = 0; i < named_unit_count; ++i) {
                unit const& named = named_units[i].value;
                bool const cancels =
                    named.dimensions() == means.dimensions() || (i > 0 && is_length(means) && is_length(named));
                if (!cancels && is_usual_factor(named) && is_product(physical, means, 1, named, -1))
                    return {line.symbol, 1, i, -1};
            }
        }
    }
    return {};
}
/// The first printed symbol of which a condition on the line holds, or empty.
template <class Symbols, class Condition>
constexpr std::string_view first_printed(Symbols const& own, Condition is_it) {
    for (Symbols const* table = &own; table != nullptr; table = table->others) {
        for (std::size_t at = 0; at < table->lines.size();) {
            symbol_line const line = next_symbol_line(table->lines, at);
            if (line.is_printed && is_it(line)) return line.symbol;
        }
    }
    return {};
}
/// The symbol for 10^`tens` that stands in front of a unit, with its space; or empty.
template <class Symbols>
constexpr std::string_view own_power(int tens, Symbols const& own) {
    if (tens <= 0) return {};
    unit const power = scaled(units::one, 1, 1, tens);
    return first_printed(own, [&](symbol_line const& line) { return line.goes_on && parse_unit(line.means) == power; });
}
/// The first printed symbol whose meaning is the unit, or empty.
template <class Symbols>
constexpr std::string_view own_symbol_of(unit const& u, Symbols const& own) {
    return first_printed(own, [&](symbol_line const& line) { return !line.goes_on && parse_unit(line.means) == u; });
}
/// The symbol for a hundredth of the money of a unit, "US cents"; or empty.
template <class Symbols>
constexpr std::string_view own_hundredth_of(unit const& u, Symbols const& own) {
    if (u.money.exponent != 1 || u.second_money.exponent != 0) return {};
    unit hundredth{};
    hundredth.money = u.money;
    return own_symbol_of(scaled(hundredth, 1, 100), own);
}
/// A counted kind by a symbol of one's own where there is one: TEU for {TEU}.
template <class Symbols>
constexpr void print_things(unit_printer& out, counted_factor const& things, Symbols const& own) {
    if (things.exponent == 0) return;
    unit kind{};
    kind.counted = things;
    kind.counted.exponent = 1;
    std::string_view const symbol = own_symbol_of(kind, own);
    if (symbol.empty()) return out.things(things);
    out.factor(symbol, things.exponent);
}
} // namespace unit_detail

/// The unit in symbols of one's own where they say it: the first whose meaning is the unit, or which makes the unit
/// with one named unit. Otherwise as `to_text(unit)`. `parse_unit` reads it back with the same symbols. Example:
/// `to_text(scaled(units::bbl_per_d, 1000), published_symbols) == "kb/d"`.
template <class Symbols>
requires std::is_same_v<Symbols, unit_symbols>
[[nodiscard]] constexpr unit_text to_text(unit const& u, Symbols const& own) {
    namespace its = unit_detail;
    std::string_view const whole = its::own_symbol_of(u, own);
    if (!whole.empty()) return unit_text(whole);
    unit const physical = its::physical_part(u);
    its::named_factors found = its::find_named_factors(physical, u.money.exponent != 0);
    unit pure = physical;
    pure.size = {1, 1, physical.size.power_of_ten};
    if (found.first < 0 && pure == physical && is_dimensionless(physical) && physical.kind == measure::amount)
        found = {0, -1, 0, -1, physical.size.power_of_ten};
    bool const is_usual = found.first >= 0 && found.tens == 0 && its::is_usual_factor(named_units[found.first].value);
    std::string_view const cents =
        found.tens == -2 && found.first >= 0 ? its::own_hundredth_of(u, own) : std::string_view();
    bool const needs_own = !is_usual && cents.empty() && !is_dimensionless(physical);
    its::own_form const form = needs_own ? its::find_own_form(physical, own) : its::own_form{};
    std::string_view const power = form.exponent == 0 ? its::own_power(found.tens, own) : std::string_view();
    bool const has_power = found.first >= 0 && found.tens != 0 && form.exponent == 0 && cents.empty();
    if (found.first < 0 && form.exponent == 0) return to_text(u);
    its::unit_printer out;
    if (has_power && power.empty()) out.factor(text<24>("10*").append_integer(found.tens), 1);
    out.factor(cents, cents.empty() ? 0 : 1);
    if (cents.empty()) out.money(u.money);
    out.money(u.second_money);
    its::print_things(out, u.counted, own);
    its::print_things(out, u.second_counted, own);
    if (form.exponent == 0) its::print_factors(out, found);
    out.factor(form.symbol, form.exponent);
    if (form.beside != 0) out.factor(named_units[form.beside].symbol, form.exponent_beside);
    if (!has_power || power.empty()) return out.joined();
    return out.numerator.empty() ? to_text(u) : unit_text(power).append(out.joined());
}

/// A quantity with its unit in symbols of one's own, as `to_plain_text(q)`; `parse_quantity` with the same symbols
/// reads back the same amount.
/// Example: `to_plain_text(any_quantity(40, units::h / units::wk), published_symbols) == "40 h/wk"`.
template <class Rep, class Symbols>
requires std::is_same_v<Symbols, unit_symbols>
[[nodiscard]] constexpr quantity_text to_plain_text(basic_any_quantity<Rep> const& q, Symbols const& own) {
    if (q.in == units::one) return to_plain_text(q);
    decimal value;
    if constexpr (std::is_same_v<Rep, double>) {
        value = from_double(q.value);
    } else {
        value = q.value;
    }
    return quantity_text(to_text(value).view())
        .append(unit_detail::behind_number(unit_detail::in_brackets(to_text(q.in, own))));
}

} // namespace almanac::inline v0
