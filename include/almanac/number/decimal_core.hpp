// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The type `decimal`: its construction, its order, and the arithmetic that needs no rounding.
/// `decimal.hpp` is the header to include: it adds rounding, division, the literal and the conversions to `double`.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/core/hash.hpp>
#include <almanac/core/integer128.hpp>
#include <almanac/number/decimal_digits.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace almanac::inline v0 {

struct decimal;

namespace number_detail {

// The builtin, because a program asks this of many types, and std::is_same_v is made for each pair anew.
template <class Type>
concept character = __is_same(Type, char) || __is_same(Type, wchar_t) || __is_same(Type, char8_t) ||
                    __is_same(Type, char16_t) || __is_same(Type, char32_t);

/// The integer types of the language that count, of up to 64 bits: neither `bool` nor the characters.
template <class Type>
concept whole_number = std::integral<Type> && sizeof(Type) <= sizeof(std::int64_t) && !__is_same(Type, bool) &&
                       !character<Type>;
/// The same or the integer of 128 bits, which `std::integral` counts in some modes of the compilers only.
template <class Type>
concept wide_whole_number = whole_number<Type> || __is_same(Type, core_detail::int128);

/// The operands of an operator on decimals: one is a `decimal`, the other one too or a number of the language.
template <class Left, class Right>
concept decimal_operands = (std::same_as<Left, decimal> &&
                            (std::same_as<Right, decimal> || std::is_arithmetic_v<Right>)) ||
                           (std::same_as<Right, decimal> && std::is_arithmetic_v<Left>);
template <class Left, class Right>
using if_decimal = std::enable_if_t<decimal_operands<Left, Right>, decimal>;

inline constexpr int least_exponent = -32768;
inline constexpr int greatest_exponent = 32767;

// What is raised is made by functions that are not constexpr and have telling names: where a constant expression
// reaches one, the compiler prints the name.
[[noreturn]] inline void decimal_overflow_integer_above_64_bits(std::string_view what) { raise(overflow_error(what)); }
[[noreturn]] inline void decimal_overflow_exponent(int exponent);
[[noreturn]] inline void decimal_overflow(decimal a, char const* operation, decimal b);

constexpr decimal add(decimal a, decimal b);
constexpr decimal subtract(decimal a, decimal b);
constexpr decimal multiply(decimal a, decimal b);
constexpr decimal negate(decimal a);
constexpr std::weak_ordering order(decimal a, decimal b);

template <wide_whole_number Integer>
constexpr std::int64_t checked_coefficient(Integer value) {
    if constexpr (sizeof(Integer) > sizeof(std::int64_t) ||
                  (sizeof(Integer) == sizeof(std::int64_t) && std::is_unsigned_v<Integer>)) {
        auto const narrowed = static_cast<std::int64_t>(value);
        if (static_cast<Integer>(narrowed) != value || (narrowed < 0) != (value < Integer{})) {
            decimal_overflow_integer_above_64_bits(
                "almanac: decimal: an integer that does not fit a signed 64-bit one");
        }
        return narrowed;
    } else {
        return static_cast<std::int64_t>(value);
    }
}

constexpr std::int16_t checked_exponent(int exponent) {
    if (exponent < least_exponent || exponent > greatest_exponent) {
        decimal_overflow_exponent(exponent);
    }
    return static_cast<std::int16_t>(exponent);
}

} // namespace number_detail

/// An exact number in base 10: `coefficient` x 10^`exponent`. It remembers its printed digits: 1.50 is {150, -2}
/// and 1.5 is {15, -1}. Both are the same number: comparison goes by value, `same_digits` tells them apart.
///
/// Addition, subtraction and multiplication are exact. A result that has no exact 64-bit coefficient raises
/// `overflow_error` and names both operands; nothing wraps and nothing is rounded. Division and rounding need a named
/// `rounding`: see `divide` and `round_to`. All members are public so that a decimal can be a template argument.
///
/// The model (coefficient, exponent, digits kept apart from the value) is that of the General Decimal Arithmetic
/// Specification 1.70, https://speleotrove.com/decimal/damodel.html, without its NaN, infinities and negative zero.
///
/// Example: `decimal(150, -2) == decimal(15, -1)` and `same_digits(1.50_dec + 1, 2.50_dec)`.
struct decimal {
    std::int64_t coefficient = 0; ///< the digits, with the sign
    std::int16_t exponent = 0;    ///< the power of ten of the last digit

    /// Zero, without decimal places.
    constexpr decimal() = default;

    /// A whole number. An integer beyond the range of `std::int64_t` raises `overflow_error`.
    template <number_detail::wide_whole_number Integer>
    constexpr decimal(Integer value)
        : coefficient(number_detail::checked_coefficient(value)) {}

    /// `coefficient` x 10^`exponent`: `decimal(150, -2)` is 1.50. Either one out of range raises `overflow_error`.
    template <number_detail::wide_whole_number Integer>
    constexpr decimal(Integer coefficient_, int exponent_)
        : coefficient(number_detail::checked_coefficient(coefficient_))
        , exponent(number_detail::checked_exponent(exponent_)) {}

    // The comment that explains a deleted function stands on the line that compilers quote.
    // clang-format off

    /// Does not compile: 0.1 as a `double` is not 0.1. Write a `_dec` literal, parse text or name `from_double`.
    template <std::floating_point Binary>
    decimal(Binary, int = 0) = delete; // almanac: a decimal is not made from a floating-point number; see from_double
    /// Does not compile: a truth value or a character is not a number.
    template <class Other>
    requires(std::same_as<Other, bool> || number_detail::character<Other>)
    decimal(Other, int = 0) = delete; // almanac: a decimal is not made from a truth value or a character
    // clang-format on

    /// Exact. The result keeps the finer of the two exponents where it fits: 1.50 + 1 is 2.50.
    friend constexpr decimal operator+(decimal a, decimal b) { return number_detail::add(a, b); }
    /// Exact. The result keeps the finer of the two exponents where it fits: 1.50 - 1 is 0.50.
    friend constexpr decimal operator-(decimal a, decimal b) { return number_detail::subtract(a, b); }
    /// Exact. The exponents add: 1.50 * 2.0 is 3.000.
    friend constexpr decimal operator*(decimal a, decimal b) { return number_detail::multiply(a, b); }
    /// The negation. Raises `overflow_error` for the least coefficient, whose negation has no 64-bit coefficient.
    [[nodiscard]] constexpr decimal operator-() const { return number_detail::negate(*this); }
    [[nodiscard]] constexpr decimal operator+() const { return *this; }

    constexpr decimal& operator+=(decimal other) { return *this = number_detail::add(*this, other); }
    constexpr decimal& operator-=(decimal other) { return *this = number_detail::subtract(*this, other); }
    constexpr decimal& operator*=(decimal other) { return *this = number_detail::multiply(*this, other); }

    /// Equal in value: 1.50 == 1.5.
    friend constexpr bool operator==(decimal a, decimal b) {
        if (a.exponent == b.exponent) return a.coefficient == b.coefficient;
        return number_detail::order(a, b) == 0;
    }
    /// By value. Weak, because equal decimals may differ in their printed digits.
    friend constexpr std::weak_ordering operator<=>(decimal a, decimal b) { return number_detail::order(a, b); }
    friend constexpr bool operator<(decimal a, decimal b) { return number_detail::order(a, b) < 0; }
    friend constexpr bool operator<=(decimal a, decimal b) { return number_detail::order(a, b) <= 0; }
    friend constexpr bool operator>(decimal a, decimal b) { return number_detail::order(a, b) > 0; }
    friend constexpr bool operator>=(decimal a, decimal b) { return number_detail::order(a, b) >= 0; }

    // As above. The result is by `enable_if`, for which clang prints less than for a constraint.
    // clang-format off

    /// Does not compile: a quotient of decimals is seldom a decimal. Use `divide`, which names the digits and the
    /// rounding.
    template <class L, class R>
    friend number_detail::if_decimal<L, R>
    operator/(L, R) = delete; // almanac: division of decimals needs a rounding mode: divide(a, b, exponent, rounding)
    template <class L, class R>
    friend number_detail::if_decimal<L, R>
    operator%(L, R) = delete; // almanac: a remainder of decimals needs a rounding mode: divide(a, b, exponent, rounding)
    template <class R>
    number_detail::if_decimal<decimal, R>&
    operator/=(R) = delete; // almanac: division of decimals needs a rounding mode: divide(a, b, exponent, rounding)
    // clang-format on
};

/// True when both value and printed digits agree: 1.50 and 1.5 are equal, and do not have the same digits.
/// Example: `1.50_dec == 1.5_dec && !same_digits(1.50_dec, 1.5_dec)`.
[[nodiscard]] constexpr bool same_digits(decimal a, decimal b) {
    return a.coefficient == b.coefficient && a.exponent == b.exponent;
}

/// -1, 0 or 1, as the number is below, equal to or above zero. Example: `sign(-0.5_dec) == -1`.
[[nodiscard]] constexpr int sign(decimal a) { return a.coefficient > 0 ? 1 : a.coefficient < 0 ? -1 : 0; }

/// The magnitude. Raises `overflow_error` for the least coefficient, whose negation has no 64-bit coefficient.
/// Example: `abs(-1.50_dec) == 1.5_dec`.
[[nodiscard]] constexpr decimal abs(decimal a) { return a.coefficient < 0 ? -a : a; }

/// How many digits the coefficient has: 3 for 1.50, 1 for zero. Example: `digit_count(1.50_dec) == 3`.
[[nodiscard]] constexpr int digit_count(decimal a) {
    return number_detail::count_digits(number_detail::magnitude_of(a.coefficient));
}

/// The power of ten of the leading digit: 2 for 392, -1 for 0.15. For zero it is the exponent.
/// Example: `leading_exponent(392) == 2 && leading_exponent(0.15_dec) == -1`.
[[nodiscard]] constexpr int leading_exponent(decimal a) { return a.exponent + digit_count(a) - 1; }

/// The same value without trailing zeros: 1.50 becomes 1.5 and 1200 becomes 12 x 10^2; zero becomes plain 0.
/// Equal decimals have the same digits after it. Example: `same_digits(normalised(1.50_dec), 1.5_dec)`.
[[nodiscard, gnu::noinline]] constexpr decimal normalised(decimal a) {
    if (a.coefficient == 0) return {};
    while (a.coefficient % 10 == 0 && a.exponent < number_detail::greatest_exponent) {
        a.coefficient /= 10;
        ++a.exponent;
    }
    return a;
}

/// True when the value has no fractional part: 12, 1.9 billion and 3.00 are integers.
/// Example: `is_integer(3.00_dec) && !is_integer(3.05_dec)`.
[[nodiscard]] constexpr bool is_integer(decimal a) { return a.coefficient == 0 || normalised(a).exponent >= 0; }

/// 10^`exponent`. Raises `overflow_error` for an exponent beyond 16 bits. Example: `power_of_ten(-2) == 0.01_dec`.
[[nodiscard]] constexpr decimal power_of_ten(int exponent) { return {1, exponent}; }

/// `a` x 10^`shift` with the same digits. Raises `overflow_error` for an exponent beyond 16 bits.
/// Example: `same_digits(times_power_of_ten(1.9_dec, 9), decimal(19, 8))`.
[[nodiscard]] constexpr decimal times_power_of_ten(decimal a, int shift) {
    return {a.coefficient, a.exponent + (shift < -200000 ? -200000 : shift > 200000 ? 200000 : shift)};
}

/// A hash that agrees with `==`: equal values have equal hashes, however they are printed. `std::hash` returns it.
[[nodiscard]] constexpr std::size_t hash_value(decimal a) {
    a = normalised(a);
    std::uint64_t bits = static_cast<std::uint64_t>(a.coefficient) * 0x9e3779b97f4a7c15u;
    bits ^= (bits >> 32) + static_cast<std::uint64_t>(a.exponent + 0x8000) * 0xff51afd7ed558ccdu;
    return bits ^ (bits >> 29);
}

namespace number_detail {

/// A message about a number, from what stands before and behind it.
[[gnu::noinline, gnu::cold]] inline text<300> with_operand(char const* before, decimal a, char const* behind) {
    text<300> message(before);
    write_digits(message.sink(), a.coefficient, a.exponent);
    message.append(behind);
    return message;
}
/// Raises what such a message says.
template <class Error>
[[noreturn, gnu::noinline, gnu::cold]] inline void raise_printable(text<300> const& message) {
    raise<Error>(core_detail::printable_message{message});
}
/// A message about an operation on two.
[[gnu::noinline, gnu::cold]] inline text<300> with_operands(char const* before, decimal a, char const* operation,
                                                            decimal b, char const* behind) {
    text<300> message = with_operand(before, a, operation);
    write_digits(message.sink(), b.coefficient, b.exponent);
    message.append(behind);
    return message;
}
[[noreturn]] inline void decimal_overflow_exponent(int exponent) {
    raise_printable<overflow_error>(
        with_operand("almanac: decimal: exponent: ", exponent, " is outside [-32768, 32767]"));
}
[[noreturn]] inline void decimal_overflow(decimal a, char const* operation, decimal b) {
    raise_printable<overflow_error>(with_operands("almanac: decimal overflow: the result of ", a, operation, b,
                                                  " has no exact 64-bit coefficient"));
}
[[noreturn]] inline void decimal_overflow_in_negation(decimal a) {
    raise_printable<overflow_error>(
        with_operand("almanac: decimal overflow: the negation of ", a, " has no exact 64-bit coefficient"));
}

/// A decimal whose coefficient may be too wide for one: an exact intermediate result.
struct wide_decimal {
    core_detail::int128 coefficient = 0;
    int exponent = 0;
};

/// The magnitude of a wide coefficient.
constexpr core_detail::uint128 magnitude_of(core_detail::int128 value) {
    return value < 0 ? 0u - static_cast<core_detail::uint128>(value) : static_cast<core_detail::uint128>(value);
}

constexpr std::uint64_t greatest_magnitude(bool is_negative) {
    return (std::uint64_t{1} << 63) - (is_negative ? 0u : 1u);
}
/// Brings a result whose digits are at most 19 into a `decimal`, giving up trailing zeros where that makes it fit.
constexpr bool settle(bool is_negative, std::uint64_t magnitude, int exponent, decimal& out) {
    if (magnitude == 0) {
        exponent = exponent < least_exponent      ? least_exponent
                   : exponent > greatest_exponent ? greatest_exponent
                                                  : exponent;
    }
    std::uint64_t const limit = greatest_magnitude(is_negative);
    for (; magnitude > limit || exponent < least_exponent; ++exponent) {
        if (magnitude % 10 != 0) return false;
        magnitude /= 10;
    }
    for (; exponent > greatest_exponent; --exponent) {
        if (magnitude > limit / 10) return false;
        magnitude *= 10;
    }
    // Two's complement: the least coefficient comes out right too.
    out.coefficient = static_cast<std::int64_t>(is_negative ? 0u - magnitude : magnitude);
    out.exponent = static_cast<std::int16_t>(exponent);
    return true;
}
/// Brings an exact result into a `decimal`, giving up trailing zeros where that makes it fit. False when it does not
/// fit.
constexpr bool settle(wide_decimal exact, decimal& out) {
    core_detail::uint128 magnitude = magnitude_of(exact.coefficient);
    int exponent = exact.exponent;
    for (; magnitude > greatest_magnitude(exact.coefficient < 0); ++exponent) {
        if (magnitude % 10 != 0) return false;
        magnitude /= 10;
    }
    return settle(exact.coefficient < 0, static_cast<std::uint64_t>(magnitude), exponent, out);
}

/// Adds exactly. Both coefficients have magnitudes of at most 2^63. False when the sum does not fit a `decimal`.
constexpr bool add_exactly(wide_decimal coarse, wide_decimal fine, decimal& out) {
    if (coarse.exponent < fine.exponent) {
        wide_decimal const swapped = coarse;
        coarse = fine;
        fine = swapped;
    }
    if (coarse.coefficient == 0) return settle(fine, out);
    // 2^63 x 10^19 fits 127 bits. Beyond that the finer number must give up trailing zeros, or the sum has 20 digits.
    if (fine.coefficient == 0 && coarse.exponent - fine.exponent > 19) fine.exponent = coarse.exponent - 19;
    while (coarse.exponent - fine.exponent > 19) {
        if (fine.coefficient % 10 != 0) return false;
        fine.coefficient /= 10;
        ++fine.exponent;
    }
    core_detail::int128 const aligned =
        coarse.coefficient * static_cast<core_detail::int128>(powers_of_ten[coarse.exponent - fine.exponent]);
    return settle({aligned + fine.coefficient, fine.exponent}, out);
}

constexpr decimal add(decimal a, decimal b) {
    std::int64_t sum = 0;
    if (a.exponent == b.exponent && !__builtin_add_overflow(a.coefficient, b.coefficient, &sum))
        return {sum, a.exponent};
    decimal result;
    if (!add_exactly({a.coefficient, a.exponent}, {b.coefficient, b.exponent}, result)) {
        decimal_overflow(a, " + ", b); // almanac: the sum has no exact 64-bit coefficient
    }
    return result;
}

constexpr decimal subtract(decimal a, decimal b) {
    std::int64_t difference = 0;
    if (a.exponent == b.exponent && !__builtin_sub_overflow(a.coefficient, b.coefficient, &difference)) {
        return {difference, a.exponent};
    }
    decimal result;
    if (!add_exactly({a.coefficient, a.exponent}, {-static_cast<core_detail::int128>(b.coefficient), b.exponent},
                     result)) {
        decimal_overflow(a, " - ", b); // almanac: the difference has no exact 64-bit coefficient
    }
    return result;
}

constexpr decimal multiply(decimal a, decimal b) {
    decimal result;
    if (!settle({static_cast<core_detail::int128>(a.coefficient) * b.coefficient, a.exponent + b.exponent}, result)) {
        decimal_overflow(a, " * ", b); // almanac: the product has no exact 64-bit coefficient
    }
    return result;
}

constexpr decimal negate(decimal a) {
    decimal result;
    if (!settle({-static_cast<core_detail::int128>(a.coefficient), a.exponent}, result)) {
        decimal_overflow_in_negation(a); // almanac: the negation has no exact 64-bit coefficient
    }
    return result;
}

/// Both coefficients at the finer of the two exponents; false where that takes more than nine places or 64 bits.
constexpr bool at_one_exponent(decimal a, decimal b, std::int64_t& left, std::int64_t& right) {
    int const apart = a.exponent - b.exponent;
    if (apart < -9 || apart > 9) return false;
    auto const power = static_cast<std::int64_t>(powers_of_ten[apart < 0 ? -apart : apart]);
    return !__builtin_mul_overflow(a.coefficient, apart > 0 ? power : 1, &left) &&
           !__builtin_mul_overflow(b.coefficient, apart < 0 ? power : 1, &right);
}

/// Of two numbers of one sign, neither zero.
[[gnu::noinline]] constexpr std::weak_ordering order_of_one_sign(decimal a, decimal b) {
    if (std::is_constant_evaluated()) { // where each step costs the compiler
        std::int64_t left = 0;
        std::int64_t right = 0;
        if (at_one_exponent(a, b, left, right)) return left <=> right;
    }
    bool const negative = a.coefficient < 0;
    int const lead = leading_exponent(a) - leading_exponent(b);
    if (lead != 0) return (lead < 0) != negative ? std::weak_ordering::less : std::weak_ordering::greater;
    // The leading digits stand at the same place, so the exponents differ by 18 at most.
    int const apart = a.exponent - b.exponent;
    auto const power = static_cast<core_detail::int128>(powers_of_ten[apart < 0 ? -apart : apart]);
    core_detail::int128 const left = apart > 0 ? a.coefficient * power : a.coefficient;
    core_detail::int128 const right = apart < 0 ? b.coefficient * power : b.coefficient;
    return left <=> right;
}
constexpr std::weak_ordering order(decimal a, decimal b) {
    if (a.exponent == b.exponent || sign(a) != sign(b) || a.coefficient == 0) return a.coefficient <=> b.coefficient;
    return order_of_one_sign(a, b);
}

} // namespace number_detail
} // namespace almanac::inline v0

template <>
struct std::hash<almanac::decimal> : almanac::core_detail::hash_by_value<almanac::decimal> {};

/// A decimal is exact, has no infinity and no not-a-number, and at least 18 digits. `min` is the least above zero.
template <>
struct std::numeric_limits<almanac::decimal> {
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = true;
    static constexpr bool is_integer = false;
    static constexpr bool is_exact = true;
    static constexpr bool is_bounded = true;
    static constexpr bool is_modulo = false;
    static constexpr bool has_infinity = false;
    static constexpr bool has_quiet_NaN = false;
    static constexpr bool has_signaling_NaN = false;
    static constexpr bool is_iec559 = false;
    static constexpr bool traps = false;
    static constexpr bool tinyness_before = false;
    static constexpr int radix = 10;
    static constexpr int digits = 18;
    static constexpr int digits10 = 18;
    static constexpr int max_digits10 = 19;
    static constexpr int min_exponent = almanac::number_detail::least_exponent;
    static constexpr int min_exponent10 = almanac::number_detail::least_exponent;
    static constexpr int max_exponent = almanac::number_detail::greatest_exponent;
    static constexpr int max_exponent10 = almanac::number_detail::greatest_exponent;
    static constexpr almanac::decimal(min)() { return {1, almanac::number_detail::least_exponent}; }
    static constexpr almanac::decimal(max)() { return {INT64_MAX, almanac::number_detail::greatest_exponent}; }
    static constexpr almanac::decimal lowest() { return {INT64_MIN, almanac::number_detail::greatest_exponent}; }
    // There is none of these: asked for, it does not compile.
    static almanac::decimal epsilon() = delete;
    static almanac::decimal round_error() = delete;
    static almanac::decimal infinity() = delete;
    static almanac::decimal quiet_NaN() = delete;
    static almanac::decimal signaling_NaN() = delete;
    static almanac::decimal denorm_min() = delete;
};
