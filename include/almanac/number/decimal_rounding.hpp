// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Rounding and division of decimals. Each function takes the `rounding` by name; without it nothing here compiles.
#pragma once

#include <almanac/number/decimal_core.hpp>
#include <almanac/number/rounding.hpp>

#include <type_traits>

namespace almanac::inline v0 {

namespace number_detail {

[[noreturn]] inline void rounding_exact_loses_digits(decimal a, char const* operation, decimal b) {
    raise_printable<domain_error>(with_operands("almanac: rounding::exact: ", a, operation, b, " loses digits"));
}
[[noreturn]] inline void decimal_division_by_zero(decimal a) {
    raise_printable<domain_error>(with_operand("almanac: division of ", a, " by zero"));
}
[[noreturn]] inline void significant_digits_out_of_range(int digits) {
    raise(
        domain_error(text<160>("almanac: significant digits: ").append_integer(digits).append(" is outside [1, 18]")));
}
[[noreturn]] inline void decimal_overflow_rescaled(decimal a, int exponent) {
    raise(overflow_error(text<300>("almanac: decimal overflow: ")
                             .append(plain_digits(a.coefficient, a.exponent).view())
                             .append(" with the exponent ")
                             .append_integer(exponent)
                             .append(" has no 64-bit coefficient")));
}
[[noreturn]] inline void rescale_loses_digits(decimal a, int exponent) {
    raise(domain_error(text<300>("almanac: rescale: ")
                           .append(plain_digits(a.coefficient, a.exponent).view())
                           .append(" loses digits with the exponent ")
                           .append_integer(exponent)));
}
[[noreturn]] inline void decimal_overflow_of_int64(decimal a) {
    raise_printable<overflow_error>(with_operand("almanac: to_int64: ", a, " does not fit a signed 64-bit integer"));
}

/// A wide result that was cut: `is_cut` says that the true magnitude is a little greater, by less than one unit.
struct cut_decimal {
    wide_decimal value{};
    bool is_negative = false; ///< the sign; the coefficient of `value` is then a magnitude
    bool is_cut = false;
};

/// How a remainder stands against half its divisor.
constexpr discarded compare_with_half(core_detail::uint128 remainder, core_detail::uint128 divisor, bool is_cut) {
    core_detail::uint128 const rest = divisor - remainder;
    if (remainder < rest) return discarded::below_half;
    return remainder == rest && !is_cut ? discarded::half : discarded::above_half;
}

/// What rounding a magnitude gave. `is_exact` is false when something was discarded.
struct rounded_magnitude {
    core_detail::uint128 value = 0;
    bool is_exact = true;
};

/// `magnitude` / 10^`places`, rounded; a cut magnitude needs at least one place. `exact` truncates: its callers check.
constexpr rounded_magnitude drop_places(core_detail::uint128 magnitude, int places, bool is_cut, bool is_negative,
                                        rounding mode) {
    if (places <= 0 && !is_cut) return {magnitude, true};
    if (magnitude == 0 && !is_cut) return {0, true};
    if (places > 38) { // the greatest magnitude has 39 digits and begins with 3
        return {rounds_away(mode, is_negative, false, discarded::below_half) ? 1u : 0u, false};
    }
    core_detail::uint128 divisor = 1;
    for (int i = 0; i < places; ++i) divisor *= 10;
    core_detail::uint128 quotient = magnitude / divisor;
    core_detail::uint128 const remainder = magnitude % divisor;
    if (remainder == 0 && !is_cut) return {quotient, true};
    if (rounds_away(mode, is_negative, quotient % 2 != 0, compare_with_half(remainder, divisor, is_cut))) ++quotient;
    return {quotient, false};
}

/// One of the two neighbours of a magnitude of at most 64 bits: itself or the next.
// Not inlined: the modes are a long switch.
[[gnu::noinline]] constexpr std::uint64_t rounded_up_or_down(std::uint64_t magnitude, bool is_negative, discarded part,
                                                             rounding mode) {
    return magnitude + (rounds_away(mode, is_negative, magnitude % 2 != 0, part) ? 1u : 0u);
}
/// The same in place for the magnitude of a decimal, and one place at least. False when something was discarded.
constexpr bool drop_places(std::uint64_t& magnitude, int places, bool is_negative, rounding mode) {
    if (places > 19) { // less than half of what is kept
        bool const is_zero = magnitude == 0;
        magnitude = is_zero ? 0 : rounded_up_or_down(0, is_negative, discarded::below_half, mode);
        return is_zero;
    }
    std::uint64_t const divisor = powers_of_ten[places];
    std::uint64_t const remainder = magnitude % divisor;
    magnitude /= divisor;
    if (remainder == 0) return true;
    discarded const part = remainder < divisor / 2    ? discarded::below_half
                           : remainder == divisor / 2 ? discarded::half
                                                      : discarded::above_half;
    magnitude = rounded_up_or_down(magnitude, is_negative, part, mode);
    return false;
}

/// The number of decimal digits of a wide magnitude.
constexpr int count_wide_digits(core_detail::uint128 magnitude) {
    int count = 0;
    while (magnitude > ~std::uint64_t{0}) {
        magnitude /= 10;
        ++count;
    }
    return count + count_digits(static_cast<std::uint64_t>(magnitude));
}

constexpr core_detail::int128 with_sign(core_detail::uint128 magnitude, bool is_negative) {
    return is_negative ? -static_cast<core_detail::int128>(magnitude) : static_cast<core_detail::int128>(magnitude);
}

constexpr void check_significant_digits(int digits) {
    if (digits < 1 || digits > 18) significant_digits_out_of_range(digits);
}

/// What became of a result: it is exact, it was rounded, or its exponent is out of range.
enum class outcome : std::uint8_t { exact, rounded, overflow };

/// Rounds an intermediate result to at most `digits` significant digits, up to 19. A result that has fewer is left as
/// it is.
constexpr outcome settle_to_digits(cut_decimal result, int digits, rounding mode, decimal& out) {
    auto magnitude = static_cast<core_detail::uint128>(result.value.coefficient);
    int exponent = result.value.exponent;
    std::uint64_t last = 0; // the digit that was dropped last, and whether something stood behind it
    bool is_more = result.is_cut;
    for (; magnitude >= powers_of_ten[digits]; ++exponent) {
        is_more = is_more || last != 0;
        core_detail::uint128 const shorter = magnitude / 10;
        last = static_cast<std::uint64_t>(magnitude - shorter * 10);
        magnitude = shorter;
    }
    bool const is_exact = last == 0 && !is_more;
    auto rounded = static_cast<std::uint64_t>(magnitude);
    discarded const part = last < 5              ? discarded::below_half
                           : last > 5 || is_more ? discarded::above_half
                                                 : discarded::half;
    if (!is_exact) rounded = rounded_up_or_down(rounded, result.is_negative, part, mode);
    if (rounded == powers_of_ten[digits]) { // 9.99 became 10.0
        rounded /= 10;
        ++exponent;
    }
    if (!settle(result.is_negative, rounded, exponent, out)) return outcome::overflow;
    return is_exact ? outcome::exact : outcome::rounded;
}

/// A number of at most 64 bits with its sign apart.
struct signed_magnitude {
    bool is_negative = false;
    std::uint64_t magnitude = 0;
    int exponent = 0;
};
/// The sum of two numbers that may lie so far apart that the smaller only leaves a trace: `is_cut`.
constexpr cut_decimal wide_sum(signed_magnitude coarse, signed_magnitude fine) {
    if (coarse.exponent < fine.exponent) {
        signed_magnitude const swapped = coarse;
        coarse = fine;
        fine = swapped;
    }
    if (coarse.magnitude == 0) return {{fine.magnitude, fine.exponent}, fine.is_negative, false};
    // The coarse number takes 19 places at most; what remains of the gap is cut from the fine one, which has 19 digits.
    int shift = coarse.exponent - fine.exponent;
    bool is_cut = false;
    for (; shift > 19 && fine.magnitude != 0; --shift) {
        is_cut = is_cut || fine.magnitude % 10 != 0;
        fine.magnitude /= 10;
    }
    if (shift > 19) shift = 19;
    auto sum = static_cast<core_detail::int128>(core_detail::uint128{coarse.magnitude} * powers_of_ten[shift]);
    // Cutting went toward zero: where the fine number opposes the sum, the true magnitude lies below, not above.
    sum += coarse.is_negative == fine.is_negative ? core_detail::int128{fine.magnitude}
                                                  : -core_detail::int128{fine.magnitude} - (is_cut ? 1 : 0);
    bool const is_turned = sum < 0;
    return {{is_turned ? -sum : sum, coarse.exponent - shift}, coarse.is_negative != is_turned, is_cut};
}
/// The same for two numbers whose magnitudes are at most 2^63.
constexpr cut_decimal wide_sum(wide_decimal const& a, wide_decimal const& b) {
    return wide_sum({a.coefficient < 0, static_cast<std::uint64_t>(magnitude_of(a.coefficient)), a.exponent},
                    {b.coefficient < 0, static_cast<std::uint64_t>(magnitude_of(b.coefficient)), b.exponent});
}

constexpr cut_decimal wide_product(decimal a, decimal b) {
    core_detail::int128 const product = static_cast<core_detail::int128>(a.coefficient) * b.coefficient;
    return {{static_cast<core_detail::int128>(magnitude_of(product)), a.exponent + b.exponent}, product < 0, false};
}

/// `a` / `b` in units of 10^`exponent`, rounded toward zero and marked as cut when it does not come out even.
/// Stops early, with a greater exponent, when it does come out even; and when 37 digits are there.
constexpr cut_decimal wide_quotient(decimal a, decimal b, int exponent) {
    bool const negative = (a.coefficient < 0) != (b.coefficient < 0);
    core_detail::uint128 remainder = magnitude_of(a.coefficient);
    core_detail::uint128 divisor = magnitude_of(b.coefficient);
    int at = a.exponent - b.exponent;
    for (int i = 0; at < exponent && i < 19; ++i, ++at) divisor *= 10;
    core_detail::uint128 quotient = remainder / divisor;
    remainder %= divisor;
    core_detail::uint128 const enough = static_cast<core_detail::uint128>(powers_of_ten[18]) * powers_of_ten[18];
    while (at > exponent && remainder != 0 && quotient < enough) {
        remainder *= 10;
        quotient = quotient * 10 + remainder / divisor;
        remainder %= divisor;
        --at;
    }
    return {{static_cast<core_detail::int128>(quotient), at}, negative && a.coefficient != 0, remainder != 0};
}

/// Gives \p a more decimal places, down to \p exponent or as far as 64 bits go.
constexpr decimal pad_to(decimal a, int exponent) {
    if (a.coefficient == 0 && a.exponent > exponent) return {0, exponent};
    for (std::int64_t wider = 0; a.exponent > exponent; --a.exponent) {
        if (__builtin_mul_overflow(a.coefficient, std::int64_t{10}, &wider)) break;
        a.coefficient = wider;
    }
    return a;
}

/// The end of a `..._to_digits` operation: rounds its result, and raises what there is to raise.
[[gnu::noinline]] constexpr decimal finish_digits(cut_decimal result, decimal a, char const* operation, decimal b,
                                                  int digits, rounding mode) {
    decimal out;
    outcome const became = settle_to_digits(result, digits, mode, out);
    if (became == outcome::overflow) decimal_overflow(a, operation, b); // almanac: the exponent is out of range
    if (became == outcome::rounded && mode == rounding::exact) {
        rounding_exact_loses_digits(a, operation, b); // almanac: not exact
    }
    return out;
}

// In a constant expression a compiler counts and pays for every step: there, what fits 64 bits and needs no rounding is
// computed at once, with the same result.

/// Whether `coefficient` x 10^`exponent` is a decimal of at most `digits` digits.
constexpr bool is_settled(std::int64_t coefficient, int exponent, int digits) {
    return magnitude_of(coefficient) < powers_of_ten[digits] && exponent >= least_exponent &&
           exponent <= greatest_exponent;
}

/// `a` + `b`, or `a` - `b` for a sign of -1.
[[gnu::noinline]] constexpr decimal sum_to_digits(decimal a, int sign, decimal b, int digits, rounding mode) {
    if (std::is_constant_evaluated()) {
        std::int64_t left = 0;
        std::int64_t right = 0;
        std::int64_t sum = 0;
        bool const is_whole =
            at_one_exponent(a, b, left, right) &&
            (sign > 0 ? !__builtin_add_overflow(left, right, &sum) : !__builtin_sub_overflow(left, right, &sum));
        int const exponent = a.exponent < b.exponent ? a.exponent : b.exponent;
        if (is_whole && is_settled(sum, exponent, digits)) return {sum, exponent};
    }
    return finish_digits(wide_sum({a.coefficient < 0, magnitude_of(a.coefficient), a.exponent},
                                  {(b.coefficient < 0) != (sign < 0), magnitude_of(b.coefficient), b.exponent}),
                         a, sign < 0 ? " - " : " + ", b, digits, mode);
}
[[gnu::noinline]] constexpr decimal product_to_digits(decimal a, decimal b, int digits, rounding mode) {
    if (std::is_constant_evaluated()) {
        std::int64_t product = 0;
        int const exponent = a.exponent + b.exponent;
        bool const is_whole = !__builtin_mul_overflow(a.coefficient, b.coefficient, &product);
        if (is_whole && is_settled(product, exponent, digits)) return {product, exponent};
    }
    return finish_digits(wide_product(a, b), a, " * ", b, digits, mode);
}
constexpr cut_decimal wide_quotient_to_digits(decimal a, decimal b, int digits) {
    // One or two more digits than asked for, so that the last ones and the cut decide the rounding.
    return wide_quotient(a, b, leading_exponent(a) - leading_exponent(b) - 1 - digits);
}

[[gnu::noinline]] constexpr decimal quotient_to_digits(decimal a, decimal b, int digits, rounding mode) {
    if (b.coefficient == 0) decimal_division_by_zero(a); // almanac: division by zero
    return finish_digits(wide_quotient_to_digits(a, b, digits), a, " / ", b, digits, mode);
}

/// `round_to`, of an exponent in range.
[[gnu::noinline]] constexpr decimal round_at(decimal a, int exponent, rounding mode) {
    if (a.exponent >= exponent) return pad_to(a, exponent);
    std::uint64_t magnitude = magnitude_of(a.coefficient);
    bool const is_exact = drop_places(magnitude, exponent - a.exponent, a.coefficient < 0, mode);
    if (!is_exact && mode == rounding::exact) {
        rounding_exact_loses_digits(a, " to a multiple of ", {1, exponent}); // almanac: not exact
    }
    return {static_cast<std::int64_t>(a.coefficient < 0 ? 0u - magnitude : magnitude), exponent};
}
/// `round_to_digits`, of digits that are 1 to 18.
[[gnu::noinline]] constexpr decimal shortened(decimal a, int digits, rounding mode) {
    if (digit_count(a) <= digits) return a;
    decimal out = round_at(a, checked_exponent(leading_exponent(a) - digits + 1), mode);
    if (digit_count(out) > digits) { // 9.99 became 10.0
        out.coefficient /= 10;
        ++out.exponent;
    }
    return out;
}

/// What the compiler names when the rounding mode is missing.
template <class... Numbers>
struct rounding_of {
    static constexpr bool mode_is_named = false;
};

} // namespace number_detail

/// \p a with the last digit at 10^\p exponent.
/// A coarser value gets trailing zeros, as many as fit 64 bits: `round_to(1.5_dec, -2, mode)` is 1.50.
/// Raises `domain_error` when the mode is `rounding::exact` and digits would be lost.
/// Example: `round_to(1.25_dec, -1, rounding::half_even) == 1.2_dec`.
[[nodiscard]] constexpr decimal round_to(decimal a, int exponent, rounding mode) {
    int const at = number_detail::checked_exponent(exponent);
    return number_detail::round_at(a, at, mode);
}

/// \p a with at most \p digits significant digits, 1 to 18. A value that has fewer digits is returned as it is. Raises
/// `domain_error` for another number of digits, and when the mode is `rounding::exact` and digits would be lost.
/// Example: `round_to_digits(391.5_dec, 2, rounding::half_up) == 390`.
[[nodiscard]] constexpr decimal round_to_digits(decimal a, int digits, rounding mode) {
    number_detail::check_significant_digits(digits);
    return number_detail::shortened(a, digits, mode);
}

/// \p a with the given exponent, exactly. Raises `domain_error` when digits would be
/// lost and `overflow_error` when the digits do not fit 64 bits.
/// Example: `same_digits(rescale(1.5_dec, -2), 1.50_dec)`.
[[nodiscard]] constexpr decimal rescale(decimal a, int exponent) {
    int const at = number_detail::checked_exponent(exponent);
    if (a.coefficient == 0) return {0, at};
    while (a.exponent < at) {
        if (a.coefficient % 10 != 0) number_detail::rescale_loses_digits(a, at); // almanac: not exact
        a.coefficient /= 10;
        ++a.exponent;
    }
    decimal const padded = number_detail::pad_to(a, at);
    if (padded.exponent != at) number_detail::decimal_overflow_rescaled(a, at);
    return padded;
}

/// \p a / \p b with the last digit at 10^\p exponent, correctly
/// rounded from the true quotient. Raises `domain_error` when \p b is zero, and when the mode is `rounding::exact` and
/// the quotient has more digits; `overflow_error` when it has no 64-bit coefficient.
/// Example: `divide(1, 3, -2, rounding::half_even) == 0.33_dec`.
[[nodiscard]] constexpr decimal divide(decimal a, decimal b, int exponent, rounding mode) {
    int const at = number_detail::checked_exponent(exponent);
    if (b.coefficient == 0) number_detail::decimal_division_by_zero(a); // almanac: division by zero
    number_detail::cut_decimal const quotient = number_detail::wide_quotient(a, b, at - 1);
    int const places = at > quotient.value.exponent ? at - quotient.value.exponent : 0;
    if (places == 0 && quotient.is_cut) number_detail::decimal_overflow(a, " / ", b); // almanac: more than 37 digits
    auto const rounded = number_detail::drop_places(static_cast<core_detail::uint128>(quotient.value.coefficient),
                                                    places, quotient.is_cut, quotient.is_negative, mode);
    if (!rounded.is_exact && mode == rounding::exact) {
        number_detail::rounding_exact_loses_digits(a, " / ", b); // almanac: not exact
    }
    decimal out;
    if (!number_detail::settle(
            {number_detail::with_sign(rounded.value, quotient.is_negative), quotient.value.exponent + places}, out)) {
        number_detail::decimal_overflow(a, " / ", b); // almanac: the quotient has no 64-bit coefficient
    }
    return number_detail::pad_to(out, at);
}

/// \p a / \p b with at most \p digits significant digits, 1 to 18. A quotient that comes out even has the digits that
/// it needs, and those that the operands print: 1 / 4 is 0.25 and 6.00 / 2 is 3.00. Raises as `divide`. Example:
/// `divide_to_digits(1, 3, 4, rounding::half_even) == 0.3333_dec`.
[[nodiscard]] constexpr decimal divide_to_digits(decimal a, decimal b, int digits, rounding mode) {
    number_detail::check_significant_digits(digits);
    return number_detail::quotient_to_digits(a, b, digits, mode);
}

/// \p a + \p b with at most \p digits significant digits, 1 to 18, correctly rounded however far the operands lie
/// apart. Raises `domain_error` when the mode is `rounding::exact` and digits would be lost.
/// Example: `add_to_digits(1234, 5.678_dec, 4, rounding::half_up) == 1240`.
[[nodiscard]] constexpr decimal add_to_digits(decimal a, decimal b, int digits, rounding mode) {
    number_detail::check_significant_digits(digits);
    return number_detail::sum_to_digits(a, 1, b, digits, mode);
}

/// \p a - \p b with at most \p digits significant digits, like `add_to_digits`.
/// Example: `subtract_to_digits(1240, 5.678_dec, 4, rounding::half_up) == 1234`.
[[nodiscard]] constexpr decimal subtract_to_digits(decimal a, decimal b, int digits, rounding mode) {
    number_detail::check_significant_digits(digits);
    return number_detail::sum_to_digits(a, -1, b, digits, mode);
}

/// \p a * \p b with at most \p digits significant digits, 1 to 18. Raises `domain_error` when the mode is
/// `rounding::exact` and digits would be lost, `overflow_error` when the exponent is out of range.
/// Example: `multiply_to_digits(1.234_dec, 5.678_dec, 3, rounding::half_even) == 7.01_dec`.
[[nodiscard]] constexpr decimal multiply_to_digits(decimal a, decimal b, int digits, rounding mode) {
    number_detail::check_significant_digits(digits);
    return number_detail::product_to_digits(a, b, digits, mode);
}

/// The whole number that \p a rounds to. Raises `overflow_error` when it does not fit, and `domain_error` when the mode
/// is `rounding::exact` and \p a is not an integer. Example: `to_int64(2.5_dec, rounding::half_even) == 2`.
[[nodiscard]] constexpr std::int64_t to_int64(decimal a, rounding mode) {
    decimal const whole = round_to(a, 0, mode);
    if (whole.exponent != 0) number_detail::decimal_overflow_of_int64(a); // almanac: beyond 64 bits
    return whole.coefficient;
}

/// Does not compile: name the rounding mode.
template <std::same_as<decimal> Number>
constexpr Number round_to(Number a, int) {
    static_assert(number_detail::rounding_of<Number>::mode_is_named,
                  "almanac: rounding needs a rounding mode: round_to(a, exponent, rounding)");
    return a;
}
/// Does not compile: name the rounding mode.
template <std::same_as<decimal> Number>
constexpr Number round_to_digits(Number a, int) {
    static_assert(number_detail::rounding_of<Number>::mode_is_named,
                  "almanac: rounding needs a rounding mode: round_to_digits(a, digits, rounding)");
    return a;
}
/// Does not compile: name the rounding mode.
template <std::same_as<decimal> Number>
constexpr std::int64_t to_int64(Number) {
    static_assert(number_detail::rounding_of<Number>::mode_is_named,
                  "almanac: rounding needs a rounding mode: to_int64(a, rounding)");
    return 0;
}
/// Does not compile: name the digits and the rounding mode.
template <class Left, class Right>
requires number_detail::decimal_operands<Left, Right>
constexpr decimal divide(Left, Right, int = 0) {
    static_assert(number_detail::rounding_of<Left, Right>::mode_is_named,
                  "almanac: rounding needs a rounding mode: divide(a, b, exponent, rounding)");
    return {};
}
/// Does not compile: name the rounding mode.
template <class Left, class Right>
requires number_detail::decimal_operands<Left, Right>
constexpr decimal divide_to_digits(Left, Right, int) {
    static_assert(number_detail::rounding_of<Left, Right>::mode_is_named,
                  "almanac: rounding needs a rounding mode: divide_to_digits(a, b, digits, rounding)");
    return {};
}

} // namespace almanac::inline v0
