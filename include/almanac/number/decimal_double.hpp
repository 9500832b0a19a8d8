// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// `decimal` to `double` and back, correctly rounded, at compile time and at run time.
#pragma once

#include <almanac/number/decimal_rounding.hpp>

#include <bit>
#include <cstdint>

namespace almanac::inline v0 {

namespace number_detail {

[[noreturn]] inline void decimal_overflow_of_double(decimal a) {
    raise(overflow_error(text<300>("almanac: to_double: ")
                             .append(plain_digits(a.coefficient, a.exponent).view())
                             .append(" is beyond the greatest double")));
}
[[noreturn]] inline void not_a_finite_double() { raise<domain_error>("almanac: from_double: not a finite number"); }

/// A natural number of up to 896 bits, least limb first: 5^342 x 2^64 fits, and nothing greater occurs here.
struct big_natural {
    static constexpr int capacity = 28;
    std::uint32_t limbs[capacity]{};
    int size = 0; ///< limbs from here on are zero

    constexpr explicit big_natural(std::uint64_t value) {
        for (; value != 0; value >>= 32) limbs[size++] = static_cast<std::uint32_t>(value);
    }
    constexpr void multiply(std::uint32_t factor) {
        std::uint64_t carry = 0;
        for (int i = 0; i < size; ++i) {
            carry += static_cast<std::uint64_t>(limbs[i]) * factor;
            limbs[i] = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        if (carry != 0) limbs[size++] = static_cast<std::uint32_t>(carry);
    }
    constexpr void multiply_by_power_of_five(int power) {
        for (; power >= 13; power -= 13) multiply(1220703125u); // 5^13, the greatest that fits a limb
        for (; power > 0; --power) multiply(5u);
    }
    constexpr void shift_left(int bits) {
        int const whole = bits / 32;
        for (int i = size - 1; whole > 0 && i >= 0; --i) limbs[i + whole] = limbs[i];
        for (int i = 0; i < whole; ++i) limbs[i] = 0;
        if (size > 0) size += whole;
        if (bits % 32 != 0) multiply(std::uint32_t{1} << (bits % 32));
    }
    constexpr void halve() {
        for (int i = 0; i < size; ++i) {
            std::uint32_t const above = i + 1 < size ? limbs[i + 1] : 0u;
            limbs[i] = (limbs[i] >> 1) | (above << 31);
        }
        if (size > 0 && limbs[size - 1] == 0) --size;
    }
    /// The bits from `index` up, which must be 64 at most; tells whether all below `index` are zero.
    [[nodiscard]] constexpr std::uint64_t bits_from(int index, bool& rest_is_zero) const {
        std::uint64_t bits = 0;
        rest_is_zero = true;
        for (int i = 0; i < size; ++i) {
            int const position = i * 32 - index;
            if (position <= -32) {
                rest_is_zero = rest_is_zero && limbs[i] == 0;
            } else if (position < 0) {
                bits |= limbs[i] >> -position;
                rest_is_zero = rest_is_zero && (limbs[i] << (32 + position)) == 0;
            } else {
                bits |= static_cast<std::uint64_t>(limbs[i]) << position;
            }
        }
        return bits;
    }
    [[nodiscard]] constexpr bool is_less(big_natural const& other) const {
        if (size != other.size) return size < other.size;
        for (int i = size - 1; i >= 0; --i) {
            if (limbs[i] != other.limbs[i]) return limbs[i] < other.limbs[i];
        }
        return false;
    }
    /// `other` must not be greater.
    constexpr void subtract(big_natural const& other) {
        std::uint64_t borrow = 0;
        for (int i = 0; i < size; ++i) {
            std::uint64_t const difference = std::uint64_t{limbs[i]} - other.limbs[i] - borrow;
            limbs[i] = static_cast<std::uint32_t>(difference);
            borrow = difference >> 63;
        }
        while (size > 0 && limbs[size - 1] == 0) --size;
    }
};

/// The integer part of a number, and whether it is the whole of it.
struct integer_part {
    std::uint64_t value = 0;
    bool is_exact = true;
};

/// The integer part of `factor` x 2^`two` x 5^`five`, which must be less than 2^64. At most 342 powers of five.
constexpr integer_part scale_up_or_down(std::uint64_t factor, int two, int five) {
    integer_part out;
    big_natural numerator(factor);
    if (five >= 0) {
        numerator.multiply_by_power_of_five(five);
        if (two > 0) numerator.shift_left(two);
        out.value = numerator.bits_from(two < 0 ? -two : 0, out.is_exact);
        return out;
    }
    // Long division in base 2: 64 bits of quotient, from the top.
    big_natural divisor(1);
    divisor.multiply_by_power_of_five(-five);
    if (two > 0) numerator.shift_left(two);
    divisor.shift_left(64 + (two < 0 ? -two : 0));
    for (int bit = 0; bit < 64; ++bit) {
        divisor.halve();
        out.value <<= 1;
        if (!numerator.is_less(divisor)) {
            numerator.subtract(divisor);
            out.value |= 1;
        }
    }
    out.is_exact = numerator.size == 0;
    return out;
}

/// floor(log2(5^power)), right for |power| <= 400: log2(5) is 2434718 / 2^20.
constexpr int floor_log2_of_power_of_five(int power) { return (power * 2434718) >> 20; }

/// The double nearest to `value` x 2^`two`, a tie to even, as its bits. `value` has at least 62 bits; unless
/// `is_exact`, the true number is a little greater.
constexpr std::uint64_t nearest_double_bits(std::uint64_t value, bool is_exact, int two) {
    int const shift = std::countl_zero(value);
    value <<= shift;
    int const leading = two - shift + 63; // the number lies in [2^leading, 2^(leading + 1))
    bool const is_normal = leading >= -1022;
    int const dropped = is_normal ? 11 : 11 + (-1022 - leading);
    if (dropped > 64) return 0;
    std::uint64_t kept = dropped == 64 ? 0 : value >> dropped;
    std::uint64_t const half = std::uint64_t{1} << (dropped - 1);
    std::uint64_t const rest = dropped == 64 ? value : value & (half | (half - 1));
    if (rest > half || (rest == half && (!is_exact || kept % 2 != 0))) ++kept;
    // The leading bit of a normal number adds one to the exponent field, and so does a carry out of the rounding.
    return is_normal ? (static_cast<std::uint64_t>(leading + 1022) << 52) + kept : kept;
}

/// The bits of the double nearest to `magnitude` x 10^`exponent`; those of infinity when it is beyond the greatest one.
constexpr std::uint64_t nearest_double_bits_of_decimal(std::uint64_t magnitude, int exponent) {
    constexpr std::uint64_t infinity = std::uint64_t{0x7ff} << 52;
    int const leading = exponent + count_digits(magnitude) - 1;
    if (magnitude == 0 || leading < -324) return 0; // half of the least double is 2.47E-324
    if (leading > 308) return infinity;             // the greatest double is 1.80E+308
    // A power of two that makes the integer part 62 to 64 bits long.
    int const two = 62 - (63 - std::countl_zero(magnitude)) - floor_log2_of_power_of_five(exponent);
    integer_part const scaled = scale_up_or_down(magnitude, two, exponent);
    std::uint64_t const bits = nearest_double_bits(scaled.value, scaled.is_exact, exponent - two);
    return bits < infinity ? bits : infinity;
}

} // namespace number_detail

static_assert(__DBL_MANT_DIG__ == 53 && __DBL_MAX_EXP__ == 1024,
              "almanac: to_double and from_double need IEEE 754 doubles");

/// The double nearest to \p a; a tie goes to the even one. Below the least double it is zero; beyond the greatest one
/// it raises `overflow_error`. The rounding direction of the floating-point environment must be the usual one, to
/// nearest. The tests hold it against `strtod`. Example: `to_double(0.1_dec) == 0.1`.
[[nodiscard]] constexpr double to_double(decimal a) {
    std::uint64_t const magnitude = number_detail::magnitude_of(a.coefficient);
    std::uint64_t const sign_bit = a.coefficient < 0 ? std::uint64_t{1} << 63 : 0;
#if __FLT_EVAL_METHOD__ == 0
    // Both operands are exact, so one operation rounds once.
    if (magnitude <= (std::uint64_t{1} << 53) && a.exponent >= -19 && a.exponent <= 19) {
        auto const power = static_cast<double>(number_detail::powers_of_ten[a.exponent < 0 ? -a.exponent : a.exponent]);
        auto const digits = static_cast<double>(a.coefficient);
        return a.exponent < 0 ? digits / power : digits * power;
    }
#endif
    std::uint64_t const bits = number_detail::nearest_double_bits_of_decimal(magnitude, a.exponent);
    if (bits == std::uint64_t{0x7ff} << 52)
        number_detail::decimal_overflow_of_double(a); // almanac: beyond the greatest double
    return std::bit_cast<double>(bits | sign_bit);
}

namespace number_detail {

/// The leading 18 or 19 digits of a finite double other than zero: the number is `digits` x 10^`exponent`, and a little
/// more unless `is_exact`.
struct double_digits {
    std::uint64_t digits = 0;
    int exponent = 0;
    bool is_exact = true;
    bool is_subnormal = false;
};

constexpr double_digits digits_of_double(std::uint64_t magnitude_bits) {
    auto const field = static_cast<int>(magnitude_bits >> 52);
    std::uint64_t const fraction = magnitude_bits & ((std::uint64_t{1} << 52) - 1);
    std::uint64_t const significand = field == 0 ? fraction : fraction | (std::uint64_t{1} << 52);
    int const two = field == 0 ? -1074 : field - 1075;
    // floor(log10(2) x floor(log2(number))) is the power of the leading digit, or one less: 315653 / 2^20 is log10(2),
    // cut.
    int const binary_leading = two + 63 - std::countl_zero(significand);
    int const leading = binary_leading * 315653 >> 20;
    int const ten = 17 - leading;
    integer_part const part = scale_up_or_down(significand, two + ten, ten);
    return {part.value, -ten, part.is_exact, field == 0};
}

} // namespace number_detail

/// The shortest decimal that reads back to \p value, and the nearest to it among those; without trailing zeros.
/// `from_double(0.1)` is 0.1 and `from_double(100.0)` is 1 x 10^2. Raises `domain_error` for an infinity and for
/// not-a-number. "Shortest" is meant as in G. L. Steele and J. L. White, "How to print floating-point numbers
/// accurately", PLDI 1990. Example: `from_double(0.1) == 0.1_dec`.
[[nodiscard]] constexpr decimal from_double(double value) {
    auto const bits = std::bit_cast<std::uint64_t>(value);
    std::uint64_t const magnitude_bits = bits & ~(std::uint64_t{1} << 63);
    if (magnitude_bits >> 52 == 0x7ff) number_detail::not_a_finite_double();
    if (magnitude_bits == 0) return {};
    number_detail::double_digits const all = number_detail::digits_of_double(magnitude_bits);
    int const count = number_detail::count_digits(all.digits);
    // A normal double keeps every decimal of 15 digits, so a shorter one shows as trailing zeros; 17 digits always do.
    for (int digits = all.is_subnormal ? 1 : 15;; ++digits) {
        std::uint64_t const divisor = number_detail::powers_of_ten[count - digits];
        std::uint64_t const below = all.digits / divisor;
        auto const part = number_detail::compare_with_half(all.digits % divisor, divisor, !all.is_exact);
        bool const above_first = number_detail::rounds_away(rounding::half_even, false, below % 2 != 0, part);
        for (int attempt = 0; attempt < 2; ++attempt) {
            std::uint64_t const candidate = below + ((attempt == 0) == above_first ? 1u : 0u);
            int const exponent = all.exponent + count - digits;
            if (candidate == 0 || number_detail::nearest_double_bits_of_decimal(candidate, exponent) != magnitude_bits)
                continue;
            auto const coefficient = static_cast<std::int64_t>(candidate);
            return normalised({bits != magnitude_bits ? -coefficient : coefficient, exponent});
        }
    }
}

/// \p value rounded to at most \p digits significant digits, 1 to 17, from its exact binary value; without trailing
/// zeros. `from_double(0.1, 17, rounding::down)` is 0.1 and `from_double(0.1, 17, rounding::up)` is
/// 0.10000000000000001. Raises `domain_error` for an infinity, for not-a-number, for other digits, and for lost ones
/// when the mode is `exact`. Example: `from_double(0.1, 17, rounding::up) == 0.10000000000000001_dec`.
[[nodiscard]] constexpr decimal from_double(double value, int digits, rounding mode) {
    auto const bits = std::bit_cast<std::uint64_t>(value);
    std::uint64_t const magnitude_bits = bits & ~(std::uint64_t{1} << 63);
    bool const negative = bits != magnitude_bits;
    if (magnitude_bits >> 52 == 0x7ff) number_detail::not_a_finite_double();
    if (digits < 1 || digits > 17) number_detail::significant_digits_out_of_range(digits);
    if (magnitude_bits == 0) return {};
    number_detail::double_digits const all = number_detail::digits_of_double(magnitude_bits);
    int const places = number_detail::count_digits(all.digits) - digits;
    auto const rounded = number_detail::drop_places(all.digits, places, !all.is_exact, negative, mode);
    decimal out;
    number_detail::settle({number_detail::with_sign(rounded.value, negative), all.exponent + places}, out);
    if (!rounded.is_exact && mode == rounding::exact)
        number_detail::rounding_exact_loses_digits(out, " and more, to digits: ", digits);
    return normalised(out);
}

} // namespace almanac::inline v0
