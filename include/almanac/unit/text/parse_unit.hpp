// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Units from text, in the notation of `unit_text.hpp`. Strict: what is not in it is an error with its column.
#pragma once

#include <almanac/unit/text/unit_text.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

namespace unit_detail {
/// A reader of one unit's text; the position moves forward only over what was understood.
struct unit_reader {
    std::string_view text;
    std::size_t at = 0;
    unit result{};
    bool is_number = true; ///< nothing but numbers so far

    static constexpr std::string_view expected_unit = "a unit such as km, %, {person}, MW or an ISO 4217 code";

    [[nodiscard]] constexpr bool done() const { return at == text.size(); }
    [[nodiscard]] constexpr char peek() const { return done() ? '\0' : text[at]; }
    [[noreturn]] void fail(std::size_t from, std::string_view expected) const {
        raise(parse_error({.column = from + 1}, text.substr(from), expected));
    }
    static constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
    static constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    /// A number of at most `most` digits without leading zeros.
    constexpr std::uint64_t digits(std::size_t most, std::string_view expected) {
        std::size_t const from = at;
        std::uint64_t value = 0;
        for (; is_digit(peek()); ++at) {
            auto const digit = static_cast<std::uint64_t>(peek() - '0');
            bool const overflow = __builtin_mul_overflow(value, std::uint64_t{10}, &value) ||
                                  __builtin_add_overflow(value, digit, &value);
            if (overflow || at - from == most) fail(from, expected);
        }
        if (at == from || (text[from] == '0' && at - from > 1)) fail(from, expected);
        return value;
    }
    /// The exponent behind a symbol: nothing, or a number from 2 to 99.
    constexpr int exponent() {
        if (!is_digit(peek())) return 1;
        std::size_t const from = at;
        std::uint64_t const value = digits(2, "an exponent from 2 to 99");
        if (value < 2) fail(from, "an exponent from 2 to 99");
        return static_cast<int>(value);
    }
    constexpr unit counted_kind() {
        std::size_t const from = ++at;
        while (!done() && peek() != '}') ++at;
        if (done()) fail(from - 1, "a counted kind closed by }");
        std::size_t const to = at++;
        for (std::size_t i = from; i < to; ++i) {
            if (!names_a_kind(text[i])) fail(i, "a letter, a digit or _ in the name of a counted kind");
        }
        if (to == from || to - from > longest_name)
            fail(from, "the name of a counted kind: 1 to 63 letters, digits or _");
        return power(counted(text.substr(from, to - from)), exponent());
    }
    /// A currency with its exponent, which stands before the prices.
    constexpr unit money(currency_code code) {
        unit const plain = power(currency(code), exponent());
        if (peek() != '@') return plain;
        ++at;
        bool const parity = text.substr(at, 3) == "PPP";
        if (parity) at += 3;
        std::size_t const from = at;
        std::uint64_t const base_year = digits(4, "a base year from 1500 to 3000");
        if (base_year < 1500 || base_year > 3000) fail(from, "a base year from 1500 to 3000");
        return with_prices(plain, parity ? price_basis::purchasing_power_parity : price_basis::constant,
                           static_cast<int>(base_year));
    }
    /// A symbol of letters, or in brackets, or a per cent sign, with its exponent: the 2 of m2 is one.
    constexpr unit symbol() {
        std::size_t const from = at;
        if (peek() == '%') {
            ++at;
        } else if (peek() == '[') {
            while (!done() && peek() != ']') ++at;
            if (done()) fail(from, "a unit closed by ]");
            ++at;
        } else {
            while (is_letter(peek())) ++at;
        }
        std::string_view const spelled = text.substr(from, at - from);
        int const known = index_of_named_unit(spelled);
        if (known >= 0) return power(named_units[known].value, exponent());
        if (spelled.size() == 3 && iso_4217_mark(spelled.data()) != '\0') return money(currency_code(spelled));
        at = from;
        fail(from, expected_unit);
    }
    /// A number scales what stands beside it: in front of the unit, behind '/', or as a power of ten.
    constexpr void number(char sign) {
        std::size_t const from = at;
        scale factor{};
        if (text.substr(at, 3) == "10*") {
            at += 3;
            bool const negative = peek() == '-';
            if (negative) ++at;
            int const tens = static_cast<int>(digits(3, "a power of ten of one to three digits"));
            if (tens == 0) fail(from, "a power of ten other than 0");
            factor = make_scale(1, 1, negative ? -tens : tens);
        } else {
            if (sign == '.') fail(from, "a unit or a power of ten such as 10*3 behind '.'");
            std::uint64_t const value = digits(20, "a number of at most 64 bits");
            if (value == 0) fail(from, "a number above zero");
            factor = make_scale(value);
        }
        result.size = sign == '/' ? result.size / factor : result.size * factor;
    }
    /// One factor behind `sign`: '.', '/' or, in front, NUL.
    constexpr void factor(char sign) {
        if (is_digit(peek())) {
            number(sign);
            return;
        }
        unit const next = peek() == '{' ? counted_kind() : symbol();
        if (sign == '/') {
            result = result / next;
        } else if (is_number) {
            scale const number_before = result.size;
            result = next;
            result.size = result.size * number_before;
        } else {
            result = result * next;
        }
        is_number = false;
    }
    /// A factor that may not fit: too many currencies, a scale or an exponent too large, a rank times a kilometre.
    constexpr void fitting_factor(char sign) {
#ifdef __cpp_exceptions
        std::size_t const from = at;
        try {
            factor(sign);
        } catch (parse_error const&) {
            throw;
        } catch (error const& e) {
            fail(from, almanac::text<300>("a factor that the unit can take: ").append(e.what()));
        }
#else
        factor(sign); // whose own message is what the program ends with
#endif
    }
    /// From the position to the end.
    constexpr unit read() {
        if (done()) fail(at, expected_unit);
        fitting_factor('\0');
        while (!done()) {
            char const sign = peek();
            if (sign != '.' && sign != '/') fail(at, "the end of the unit, '.' or '/'");
            ++at;
            if (done()) fail(at, "a unit behind '.' or '/'");
            fitting_factor(sign);
        }
        return result;
    }
};
} // namespace unit_detail

/// Reads a unit. The whole text must be one; raises `parse_error` with the column of what was not understood.
/// Example: `parse_unit("USD/t") == units::USD / units::t`.
[[nodiscard]] constexpr unit parse_unit(std::string_view text) { return unit_detail::unit_reader{text}.read(); }

} // namespace almanac::inline v0
