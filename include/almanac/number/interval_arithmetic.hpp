// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Arithmetic of intervals: each result contains the result of every pair of numbers from the operands.
///
/// The ends are those of the set of all results, exactly, where 64-bit coefficients can hold them. Elsewhere, and where
/// a quotient does not come out even, they are rounded outward to 18 digits. Only an exponent out of range raises. The
/// rules for open and unbounded ends are those of the set of results; the corner method is that of R. E. Moore,
/// "Interval Analysis", 1966; IEEE 1788-2015 has the same operations for closed intervals.
#pragma once

#include <almanac/number/interval_core.hpp>

namespace almanac::inline v0 {

namespace number_detail {

[[noreturn]] inline void interval_division_by_zero() {
    raise<domain_error>("almanac: division by an interval that contains zero");
}

/// The digits of an end that was rounded outward.
inline constexpr int outward_digits = 18;

/// A limit of the results at a pair of ends.
struct corner {
    decimal value{};
    bool is_closed = false; ///< some pair of numbers has exactly this result
    int infinite = 0;       ///< -1 and 1: the results grow without limit
};

constexpr corner lower_corner(interval const& a) {
    return {a.lower, a.lower_bound == bound::closed, a.lower_bound == bound::unbounded ? -1 : 0};
}
constexpr corner upper_corner(interval const& a) {
    return {a.upper, a.upper_bound == bound::closed, a.upper_bound == bound::unbounded ? 1 : 0};
}
constexpr bool is_zero(corner const& a) { return a.infinite == 0 && a.value.coefficient == 0; }
constexpr int sign_of(corner const& a) { return a.infinite != 0 ? a.infinite : sign(a.value); }

/// A finite corner from a result that no decimal holds: rounded, and so no longer reached.
constexpr corner rounded_corner(cut_decimal result, decimal a, char const* operation, decimal b, int digits,
                                rounding outward) {
    corner out;
    outcome const became = settle_to_digits(result, digits, outward, out.value);
    if (became == outcome::overflow) decimal_overflow(a, operation, b); // almanac: the exponent is out of range
    out.is_closed = became == outcome::exact;
    return out;
}

/// `a` + `factor` x `b`, where `factor` is 1 or -1. The corners stand on the same side, or on opposite ones when it is
/// -1.
constexpr corner add_corners(corner const& a, corner const& b, int factor, rounding outward) {
    if (a.infinite != 0) return a;
    if (b.infinite != 0) return {{}, false, b.infinite * factor};
    wide_decimal const left{a.value.coefficient, a.value.exponent};
    wide_decimal const right{static_cast<core_detail::int128>(b.value.coefficient) * factor, b.value.exponent};
    bool const is_closed = a.is_closed && b.is_closed;
    corner out;
    if (add_exactly(left, right, out.value)) {
        out.is_closed = is_closed;
    } else {
        out = rounded_corner(wide_sum(left, right), a.value, factor < 0 ? " - " : " + ", b.value, outward_digits,
                             outward);
        out.is_closed = out.is_closed && is_closed;
    }
    return out;
}

constexpr corner multiply_corners(corner const& a, corner const& b, rounding outward) {
    // Zero times anything is zero, and is reached when the zero is: no operand is empty. Zero times infinity counts as
    // zero, because the corner beside it is the one that decides.
    if (is_zero(a) || is_zero(b)) return {{}, (is_zero(a) && a.is_closed) || (is_zero(b) && b.is_closed), 0};
    if (a.infinite != 0 || b.infinite != 0) return {{}, false, sign_of(a) * sign_of(b)};
    bool const is_closed = a.is_closed && b.is_closed;
    corner out;
    if (settle({static_cast<core_detail::int128>(a.value.coefficient) * b.value.coefficient,
                a.value.exponent + b.value.exponent},
               out.value)) {
        out.is_closed = is_closed;
    } else {
        out = rounded_corner(wide_product(a.value, b.value), a.value, " * ", b.value, outward_digits, outward);
        out.is_closed = out.is_closed && is_closed;
    }
    return out;
}

/// `a` / `b`. All numbers of the divisor have the sign `divisor_sign`; a zero end of it is open.
constexpr corner divide_corners(corner const& a, corner const& b, int divisor_sign, int digits, rounding outward) {
    if (is_zero(a)) return {{}, a.is_closed, 0};
    if (b.infinite != 0) return {{}, false, 0};
    if (a.infinite != 0 || is_zero(b)) return {{}, false, sign_of(a) * divisor_sign};
    corner out =
        rounded_corner(wide_quotient_to_digits(a.value, b.value, digits), a.value, " / ", b.value, digits, outward);
    out.is_closed = out.is_closed && a.is_closed && b.is_closed;
    return out;
}

/// True when `a` is a lower limit than `b`; of two equal ones the closed one is.
constexpr bool is_lower(corner const& a, corner const& b) {
    if (a.infinite != b.infinite) return a.infinite < b.infinite;
    if (a.infinite != 0) return false;
    auto const order = a.value <=> b.value;
    return order < 0 || (order == 0 && a.is_closed && !b.is_closed);
}
constexpr bool is_higher(corner const& a, corner const& b) {
    if (a.infinite != b.infinite) return a.infinite > b.infinite;
    if (a.infinite != 0) return false;
    auto const order = a.value <=> b.value;
    return order > 0 || (order == 0 && a.is_closed && !b.is_closed);
}

constexpr bound bound_of(corner const& a) {
    return a.infinite != 0 ? bound::unbounded : a.is_closed ? bound::closed : bound::open;
}
constexpr interval between(corner const& lower, corner const& upper) {
    return {lower.value, upper.value, bound_of(lower), bound_of(upper)};
}

} // namespace number_detail

namespace interval_operators {

/// The sums of all pairs of numbers from \p a and \p b.
/// Example: `closed_interval(1, 2) + closed_interval(10, 20) == closed_interval(11, 22)`.
[[nodiscard]] constexpr interval operator+(interval const& a, interval const& b) {
    return number_detail::between(
        number_detail::add_corners(number_detail::lower_corner(a), number_detail::lower_corner(b), 1, rounding::floor),
        number_detail::add_corners(number_detail::upper_corner(a), number_detail::upper_corner(b), 1,
                                   rounding::ceiling));
}

/// The differences of all pairs of numbers. The operands are taken as independent: `a - a` is not zero unless \p a is a
/// point. Example: `closed_interval(10, 20) - closed_interval(1, 2) == closed_interval(8, 19)`.
[[nodiscard]] constexpr interval operator-(interval const& a, interval const& b) {
    return number_detail::between(
        number_detail::add_corners(number_detail::lower_corner(a), number_detail::upper_corner(b), -1, rounding::floor),
        number_detail::add_corners(number_detail::upper_corner(a), number_detail::lower_corner(b), -1,
                                   rounding::ceiling));
}

/// The negations of all numbers of \p a. Example: `-closed_interval(1, 2) == closed_interval(-2, -1)`.
[[nodiscard]] constexpr interval operator-(interval const& a) { return exactly(0) - a; }

/// The products of all pairs of numbers.
/// Example: `closed_interval(0, 1) * open_interval(2, 3) == half_open_interval(0, 3)`.
[[nodiscard]] constexpr interval operator*(interval const& a, interval const& b) {
    number_detail::corner const of_a[] = {number_detail::lower_corner(a), number_detail::upper_corner(a)};
    number_detail::corner const of_b[] = {number_detail::lower_corner(b), number_detail::upper_corner(b)};
    number_detail::corner lower{{}, false, 1};
    number_detail::corner upper{{}, false, -1};
    for (number_detail::corner const& left : of_a) {
        for (number_detail::corner const& right : of_b) {
            auto const low = number_detail::multiply_corners(left, right, rounding::floor);
            auto const high = number_detail::multiply_corners(left, right, rounding::ceiling);
            if (number_detail::is_lower(low, lower)) lower = low;
            if (number_detail::is_higher(high, upper)) upper = high;
        }
    }
    return number_detail::between(lower, upper);
}

} // namespace interval_operators

/// The quotients of all pairs of numbers from \p a and \p b, with ends of at most \p digits significant digits (1 to
/// 18), rounded outward where they do not come out even. Raises `domain_error` when \p b contains zero. An open end at
/// zero does not: [1, 2] / (0, 2) is [0.5, inf) without its closed end, (0.5, inf).
/// Example: `divide(closed_interval(1, 2), closed_interval(4, 8)) == closed_interval(0.125_dec, 0.5_dec)`.
[[nodiscard]] constexpr interval divide(interval const& a, interval const& b,
                                        int digits = number_detail::outward_digits) {
    number_detail::check_significant_digits(digits);
    if (contains(b, decimal())) number_detail::interval_division_by_zero();
    int const divisor_sign = b.lower_bound != bound::unbounded && sign(b.lower) >= 0 ? 1 : -1;
    number_detail::corner const of_a[] = {number_detail::lower_corner(a), number_detail::upper_corner(a)};
    number_detail::corner const of_b[] = {number_detail::lower_corner(b), number_detail::upper_corner(b)};
    number_detail::corner lower{{}, false, 1};
    number_detail::corner upper{{}, false, -1};
    for (number_detail::corner const& left : of_a) {
        for (number_detail::corner const& right : of_b) {
            auto const low = number_detail::divide_corners(left, right, divisor_sign, digits, rounding::floor);
            auto const high = number_detail::divide_corners(left, right, divisor_sign, digits, rounding::ceiling);
            if (number_detail::is_lower(low, lower)) lower = low;
            if (number_detail::is_higher(high, upper)) upper = high;
        }
    }
    return number_detail::between(lower, upper);
}

/// The distance between the ends; rounded up to 18 digits where 64 bits do not hold it. Raises `domain_error` for an
/// unbounded interval. Example: `width(half_open_interval(391.5_dec, 392.5_dec)) == 1`.
[[nodiscard]] constexpr decimal width(interval const& a) {
    if (!is_bounded(a)) number_detail::interval_is_unbounded("width");
    return number_detail::add_corners(number_detail::upper_corner(a), number_detail::lower_corner(a), -1,
                                      rounding::ceiling)
        .value;
}

/// The number half way between the ends; rounded half to even, as fine as 64 bits hold, where they do not hold it. In
/// any case it lies in the interval or is an end of it. Raises `domain_error` for an unbounded interval.
/// Example: `midpoint(half_open_interval(391.5_dec, 392.5_dec)) == 392`.
[[nodiscard]] constexpr decimal midpoint(interval const& a) {
    if (!is_bounded(a)) number_detail::interval_is_unbounded("midpoint");
    number_detail::wide_decimal const lower{a.lower.coefficient, a.lower.exponent};
    number_detail::wide_decimal const upper{a.upper.coefficient, a.upper.exponent};
    decimal out;
    if (number_detail::add_exactly(lower, upper, out) &&
        number_detail::settle({static_cast<core_detail::int128>(out.coefficient) * 5, out.exponent - 1}, out)) {
        return out;
    }
    number_detail::cut_decimal sum = number_detail::wide_sum(lower, upper);
    constexpr core_detail::int128 a_fifth = core_detail::int128{INT64_MAX} * INT64_MAX / 5 * 2; // of what 128 bits hold
    if (-a_fifth < sum.value.coefficient && sum.value.coefficient < a_fifth) {
        sum.value = {sum.value.coefficient * 5, sum.value.exponent - 1};
    } else { // far more digits than are kept
        sum.is_cut = sum.is_cut || sum.value.coefficient % 2 != 0;
        sum.value.coefficient /= 2;
    }
    decimal const fine = number_detail::finish_digits(sum, a.lower, " + ", a.upper, 18, rounding::half_even);
    // Of 19 digits 64 bits hold those up to 9.22.
    decimal finer;
    auto const became = number_detail::settle_to_digits(sum, 19, rounding::half_even, finer);
    return became == number_detail::outcome::overflow ? fine : finer;
}

} // namespace almanac::inline v0
