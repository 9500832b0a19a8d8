// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The exact size of a unit against the base unit of its dimension: an integer ratio times a power of ten.
#pragma once

#include <almanac/core/common_divisor.hpp>
#include <almanac/core/error.hpp>

#include <compare>
#include <cstdint>

namespace almanac::inline v0 {

/// `numerator / denominator * 10^power_of_ten`, always in canonical form, so that equal scales have equal members: the
/// fraction is reduced, the denominator has no factor 2 or 5, the numerator is no multiple of ten.
/// A barrel of oil is 158987294928e-12 cubic metres, a thirtieth of a day is 288e1 seconds. The power of ten stays
/// within 250, so that every scale is a finite `double`. Example: `units::km.size / units::m.size == make_scale(1000)`.
struct scale {
    std::uint64_t numerator = 1;   ///< above the line, in lowest terms
    std::uint64_t denominator = 1; ///< below the line, in lowest terms
    std::int16_t power_of_ten = 0; ///< the power of ten that both are multiplied by

    friend constexpr bool operator==(scale const& a, scale const& b) {
        return a.numerator == b.numerator && a.denominator == b.denominator && a.power_of_ten == b.power_of_ten;
    }
    /// An order for maps and sorting, not by size.
    friend constexpr std::strong_ordering operator<=>(scale const& a, scale const& b) {
        if (a.numerator != b.numerator) return a.numerator <=> b.numerator;
        if (a.denominator != b.denominator) return a.denominator <=> b.denominator;
        return a.power_of_ten <=> b.power_of_ten;
    }
    /// The product of two scales, exact.
    [[nodiscard]] friend constexpr scale operator*(scale const& a, scale const& b) { return product(a, b); }
    /// The quotient of two scales, exact.
    [[nodiscard]] friend constexpr scale operator/(scale const& a, scale const& b) {
        return product(a, {b.denominator, b.numerator, static_cast<std::int16_t>(-b.power_of_ten)});
    }

private:
    [[nodiscard]] static constexpr scale product(scale const& a, scale const& b);
};

namespace unit_detail {
[[noreturn]] inline void scale_overflow() {
    raise(overflow_error(
        "the scale of a unit does not fit: 64 bits above and below the line, a power of ten within 250"));
}

constexpr std::uint64_t scale_product(std::uint64_t a, std::uint64_t b) {
    std::uint64_t product = 0;
    if (__builtin_mul_overflow(a, b, &product)) scale_overflow();
    return product;
}
} // namespace unit_detail

/// The scale `numerator / denominator * 10^power_of_ten` in canonical form. Raises `overflow_error` when it does not
/// fit and `domain_error` for a zero. Example: `make_scale(1, 8) == make_scale(125, 1, -3)`.
[[nodiscard]] constexpr scale make_scale(std::uint64_t numerator, std::uint64_t denominator = 1, int power_of_ten = 0) {
    if (numerator == 0 || denominator == 0) raise<domain_error>("a unit has no scale of zero");
    // The fraction moves the power by less than a hundred.
    if (power_of_ten > 400 || power_of_ten < -400) unit_detail::scale_overflow();
    std::uint64_t const common = core_detail::greatest_common_divisor(numerator, denominator);
    numerator /= common;
    denominator /= common;
    for (; denominator % 10 == 0; denominator /= 10) --power_of_ten;
    for (; denominator % 2 == 0; denominator /= 2, --power_of_ten) numerator = unit_detail::scale_product(numerator, 5);
    for (; denominator % 5 == 0; denominator /= 5, --power_of_ten) numerator = unit_detail::scale_product(numerator, 2);
    for (; numerator % 10 == 0; numerator /= 10) ++power_of_ten;
    if (power_of_ten > 250 || power_of_ten < -250) unit_detail::scale_overflow();
    return {numerator, denominator, static_cast<std::int16_t>(power_of_ten)};
}

constexpr scale scale::product(scale const& a, scale const& b) {
    std::uint64_t const first = core_detail::greatest_common_divisor(a.numerator, b.denominator);
    std::uint64_t const second = core_detail::greatest_common_divisor(b.numerator, a.denominator);
    return make_scale(unit_detail::scale_product(a.numerator / first, b.numerator / second),
                      unit_detail::scale_product(a.denominator / second, b.denominator / first),
                      a.power_of_ten + b.power_of_ten);
}

/// One over a scale. Example: `inverse(make_scale(1000)) == make_scale(1, 1000)`.
[[nodiscard]] constexpr scale inverse(scale const& s) {
    return make_scale(s.denominator, s.numerator, -s.power_of_ten);
}

namespace unit_detail {
constexpr double power_of_ten_as_double(int power) {
    double result = 1.0;
    for (; power > 0; --power) result *= 10.0;
    return result;
}
} // namespace unit_detail

/// What a conversion by a scale multiplies and divides by, in doubles. One of the two is 1 wherever the scale is a
/// whole number or one over a whole number, so that such a conversion rounds once.
/// Example: `double_factor{.multiply_by = 1000}.divide_by == 1`.
struct double_factor {
    double multiply_by = 1.0; ///< what to multiply by
    double divide_by = 1.0;   ///< what to divide by
};

/// The factor of a scale for `double`: 1000 / 1 for kilometres to metres, 1 / 1000 for the way back.
/// Example: `as_double_factor(make_scale(1, 1000)).divide_by == 1000`.
[[nodiscard]] constexpr double_factor as_double_factor(scale const& s) {
    double const up = static_cast<double>(s.numerator);
    double const down = static_cast<double>(s.denominator);
    double const tens = unit_detail::power_of_ten_as_double(s.power_of_ten < 0 ? -s.power_of_ten : s.power_of_ten);
    double_factor const whole = s.power_of_ten < 0 ? double_factor{up, down * tens} : double_factor{up * tens, down};
    bool const one_step = whole.multiply_by == 1.0 || whole.divide_by == 1.0;
    return one_step ? whole : double_factor{whole.multiply_by / whole.divide_by, 1.0};
}

/// Whether a scale is less than one: a unit at `a` is finer than one at `b` when `is_below_one(a / b)`.
/// Example: `is_below_one(units::m.size / units::km.size)`.
[[nodiscard]] constexpr bool is_below_one(scale const& s) {
    double_factor const factor = as_double_factor(s);
    return factor.multiply_by < factor.divide_by;
}

} // namespace almanac::inline v0
