// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Units from text, in the notation of `unit_text.hpp` and as people write it: `km²`, `km^2`, `m-1`, `USD/(t·km)`,
/// `/a`. Strict: what is not in it is an error with its column.
///
/// No unit has a zero of its own: degrees Celsius and Fahrenheit are left out on purpose, because 10 °C is not twice 5
/// °C, and because a sum or a share of temperatures says nothing. A temperature is a number of the indicator that says
/// its scale.
#pragma once

#include <almanac/unit/text/nearest_unit.hpp>
#include <almanac/unit/text/unit_text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

struct unit_symbols;

namespace unit_detail {
/// A symbol of one's own in a text: its length, 0 for none, and what it means.
struct own_symbol {
    std::size_t length = 0;
    std::string_view means{};
    bool goes_on = false; ///< it stands before another factor: "million "
};
/// Symbols of one's own with the function that finds one at the beginning of a text: `unit_symbols.hpp` has it, and
/// only those who include that pay for it.
struct own_symbols {
    unit_symbols const* table = nullptr;
    own_symbol (*find)(unit_symbols const& table, std::string_view rest, bool is_divisor) = nullptr;
    std::string_view (*nearest)(unit_symbols const& table, std::string_view rest) = nullptr;
};
/// Raises `parse_error`: no unit stands at the beginning of `rest`. It names the nearest one.
[[noreturn]] inline void no_such_unit(std::size_t column, std::string_view rest, own_symbols const& own) {
    std::string_view const asked = rest.substr(0, end_of_asked(rest));
    text<24> const code = currency_in_capitals(asked);
    std::string_view nearest = own.table == nullptr ? std::string_view() : own.nearest(*own.table, rest);
    if (nearest.empty()) nearest = nearest_symbol(asked);
    if (nearest.empty()) nearest = code;
    text<160> expected("a unit such as km, %, {person}, MW or an ISO 4217 code");
    if (!nearest.empty()) expected.append("; did you mean ").append(nearest).append('?');
    if (rest.starts_with("\u00b0")) expected.append("; degrees have a zero of their own and are no unit here");
    raise(parse_error({.column = column}, rest, expected));
}

/// A reader of one unit's text; the position moves forward only over what was understood.
struct unit_reader {
    std::string_view text;
    std::size_t at = 0;
    own_symbols own{};
    int depth = 0; ///< how many parentheses are open
    unit result{};
    bool is_number = true; ///< nothing but numbers so far

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
    constexpr bool accept(std::string_view wanted) {
        if (text.substr(at, wanted.size()) != wanted) return false;
        at += wanted.size();
        return true;
    }
    /// The digit above the line that comes next, 11 for a minus there, -1 for neither. In UTF-8 U+00B9, U+00B2 and
    /// U+00B3 take two bytes, U+2070 and U+2074 to U+207B three.
    [[nodiscard]] constexpr int raised() const {
        if (text.size() - at < 2) return -1;
        char const second = text[at + 1];
        if (peek() == '\xc2') return second == '\xb9' ? 1 : second == '\xb2' ? 2 : second == '\xb3' ? 3 : -1;
        if (peek() != '\xe2' || second != '\x81' || text.size() - at < 3) return -1;
        int const value = (text[at + 2] & 0xff) - 0xb0;
        return value == 0 || value == 11 || (value > 3 && value < 10) ? value : -1;
    }
    /// Takes a digit, on the line or above it; -1 when there is none.
    constexpr int digit(bool is_raised) {
        if (!is_raised) return is_digit(peek()) ? text[at++] - '0' : -1;
        int const value = raised();
        if (value < 0 || value > 9) return -1;
        at += value > 0 && value < 4 ? 2 : 3;
        return value;
    }
    /// The exponent behind a symbol: nothing, or a number from 2 to 99 or from -1 to -99: m2, m^2, m², m-2, m^-2, m⁻².
    constexpr int exponent() {
        std::size_t const from = at;
        if (done() || peek() == '/' || peek() == '.') return 1; // quick to evaluate
        bool const is_raised = raised() >= 0;
        bool const is_said = is_raised || accept("^");
        bool const is_negative = accept(is_raised ? "\u207b" : "-") || (!is_raised && accept("\u2212"));
        if (!is_said && !is_negative && !is_digit(peek())) return 1;
        int value = digit(is_raised);
        bool is_fine = value > 0;
        for (int next = digit(is_raised); next >= 0; next = digit(is_raised)) {
            is_fine = is_fine && value < 10;
            value = value * 10 + next;
            if (!is_fine) break;
        }
        if (!is_fine || value < (is_negative ? 1 : 2)) fail(from, "an exponent from 2 to 99, or from -1 to -99");
        return is_negative ? -value : value;
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
    /// A currency with its exponent, which stands before the prices: @2015, @PPP2021, @PPP, @constant.
    constexpr unit money(currency_code code) {
        unit const plain = power(currency(code), exponent());
        if (peek() != '@') return plain;
        ++at;
        bool const parity = text.substr(at, 3) == "PPP";
        if (parity && code == local_currency_unit) fail(at, "a base year or \"constant\": LCU has no parity");
        if (parity) at += 3;
        std::size_t const from = at;
        if (parity && !is_digit(peek())) return with_prices(plain, price_basis::purchasing_power_parity);
        if (code == local_currency_unit && accept("constant")) return with_prices(plain, price_basis::constant);
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
        if (spelled.size() == 3 && names_a_currency(spelled.data()))
            return money(spelled == "LCU" ? local_currency_unit : currency_code(spelled));
        no_such_unit(from + 1, text.substr(from), own);
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
    /// "(t.km)", with its exponent.
    constexpr unit parentheses(bool& only_numbers) {
        std::size_t const from = at++;
        if (depth == 8) fail(from, "at most 8 parentheses in each other");
        unit_reader inside{text, at, own, depth + 1};
        inside.read_to(')');
        at = inside.at;
        if (!accept(")")) fail(from, "a unit closed by )");
        only_numbers = inside.is_number;
        return power(inside.result, exponent());
    }
    /// What a symbol of one's own that stands here means, with its exponent.
    constexpr unit meaning(own_symbol const& found, bool& only_numbers) {
        unit_reader its_meaning{found.means};
        unit const means = its_meaning.read();
        only_numbers = its_meaning.is_number;
        at += found.length;
        return found.goes_on ? means : power(means, exponent());
    }
    /// One factor behind `sign`: '.', '/' or, in front, NUL.
    constexpr void factor(char sign) {
        unit next{};
        bool only_numbers = false;
        own_symbol found{};
        if (own.table != nullptr) found = own.find(*own.table, text.substr(at), at > 0 && text[at - 1] == '/');
        if (found.length != 0) {
            next = meaning(found, only_numbers);
        } else if (is_digit(peek())) {
            number(sign);
            if (own.table != nullptr && accept(" ")) factor(sign); // 1000 ha, L/100 km
            return;
        } else if (peek() == '(') {
            next = parentheses(only_numbers);
        } else {
            next = peek() == '{' ? counted_kind() : symbol();
        }
        if (sign == '/') {
            result = result / next;
        } else if (is_number) {
            scale const number_before = result.size;
            result = next;
            result.size = result.size * number_before;
        } else {
            result = result * next;
        }
        is_number = is_number && only_numbers;
        if (found.goes_on) factor(sign); // million t
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
    /// What multiplies or divides before the next factor, NUL for neither.
    constexpr char sign() {
        char const next = peek();
        if (next == '.' || next == '/') {
            ++at;
            return next;
        }
        return accept("\u00b7") || accept("\u22c5") ? '.' : '\0';
    }
    /// From the position to the end, or to what closes the parentheses. "/a" is one over a year.
    constexpr void read_to(char closing) {
        if (done()) no_such_unit(at + 1, {}, own);
        if (peek() != '/') fitting_factor('\0');
        while (!done() && (closing == '\0' || peek() != closing)) {
            std::size_t const from = at;
            char const before = sign();
            if (before == '\0') fail(from, "the end of the unit, '.' or '/'");
            if (done()) fail(at, "a unit behind '.' or '/'");
            fitting_factor(before);
        }
    }
    constexpr unit read() {
        read_to('\0');
        return result;
    }
};
} // namespace unit_detail

/// Reads a unit. The whole text must be one; raises `parse_error` with the column of what was not understood.
/// Example: `parse_unit("USD/t") == units::USD / units::t`.
[[nodiscard]] constexpr unit parse_unit(std::string_view text) { return unit_detail::unit_reader{text}.read(); }

} // namespace almanac::inline v0
