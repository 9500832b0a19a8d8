// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// `bounded`: a computed number together with the bounds that the printed forms of its inputs leave open.
///
/// A source prints 391.5; the number behind it lies in [391.45, 391.55). What is computed from it lies between bounds
/// too, and a statement that holds at every number between them holds whatever the source rounded. The bounds are
/// doubles, and each operation rounds them outward: the interval of the result contains the result of every choice of
/// numbers from the intervals of the operands (R. E. Moore, "Interval Analysis", 1966; the operations on doubles are
/// those of IEEE 754-2019, each within half a unit in the last place). Operands count as independent: `x - x` is wider
/// than zero.
///
/// `bounded share = bounded_of(392, half_open_interval(391.5_dec, 392.5_dec)) / bounded(1900);`
#pragma once

#include <almanac/number/bounded_arithmetic.hpp>
#include <almanac/number/elementary.hpp>
#include <almanac/number/interval.hpp>

#include <cstdint>

namespace almanac::inline v0 {

namespace number_detail {

/// -1, 0 or 1 as the double `x`, which is the one nearest to `a`, is below, equal to or above `a`. Where 17 digits do
/// not tell, the answer is `unsure`.
inline constexpr int unsure = 2;
constexpr int side_of_double(decimal a, double x) {
    constexpr std::int64_t greatest = std::int64_t{1} << 53;
    if (a.coefficient <= greatest && a.coefficient >= -greatest && a.exponent >= -19 && a.exponent <= 19) {
        // Coefficient and power of ten are doubles, exactly: what x 10^-e is to c, or x to c 10^e, x is to the number.
        auto const digits = static_cast<double>(a.coefficient);
        auto const power = static_cast<double>(powers_of_ten[a.exponent < 0 ? -a.exponent : a.exponent]);
        auto const product = elementary::number_detail::two_product(a.exponent < 0 ? x : digits, power);
        double const rest = a.exponent < 0 ? (product.high - digits) + product.low : (x - product.high) - product.low;
        return rest < 0 ? -1 : rest > 0 ? 1 : 0;
    }
    decimal const below = from_double(x, 17, rounding::floor);
    decimal const above = from_double(x, 17, rounding::ceiling);
    if (below == above && below == a) return 0;
    return above <= a ? -1 : below >= a ? 1 : unsure;
}

constexpr double double_from(decimal a, outward side) {
    double const x = to_double(a);
    int const where = side_of_double(a, x);
    bool const holds = where == 0 || where == (side == outward::down ? -1 : 1);
    return holds ? x : widened(x, side);
}

} // namespace number_detail

/// The number \p value of a printed form that leaves \p range open. The value becomes the nearest double, the ends the
/// nearest doubles that are not inside, unbounded ends infinities. That an end is open is forgotten: the bounds say
/// "from" and "to", which contains it. Raises `domain_error` when \p value is not in \p range, `overflow_error` for a
/// number beyond the greatest double.
/// Example: `bounded_of(392, half_open_interval(391.5_dec, 392.5_dec)).high == 392.5`.
[[nodiscard]] constexpr bounded bounded_of(decimal value, interval const& range) {
    double const low = range.lower_bound == bound::unbounded
                           ? -number_detail::infinity
                           : number_detail::double_from(range.lower, number_detail::outward::down);
    double const high = range.upper_bound == bound::unbounded
                            ? number_detail::infinity
                            : number_detail::double_from(range.upper, number_detail::outward::up);
    return {to_double(value), low, high};
}

/// The bounds as an interval of decimals of at most 17 digits, rounded outward, closed; infinite ones are unbounded.
/// Raises `domain_error` when \p a is missing or infinite.
/// Example: `to_interval(bounded(12, 11.5, 12.5)) == closed_interval(11.5_dec, 12.5_dec)`.
[[nodiscard]] constexpr interval to_interval(bounded const& a) {
    if (is_missing(a) || number_detail::is_infinite(a.value))
        number_detail::not_a_finite_number("to_interval"); // almanac: a missing number has no interval
    interval out = everything();
    if (!number_detail::is_infinite(a.low)) {
        out.lower = from_double(a.low, 17, rounding::floor);
        out.lower_bound = bound::closed;
    }
    if (!number_detail::is_infinite(a.high)) {
        out.upper = from_double(a.high, 17, rounding::ceiling);
        out.upper_bound = bound::closed;
    }
    return out;
}

} // namespace almanac::inline v0

/// The elementary functions of bounded numbers. Their bounds are two units in the last place further out than the
/// functions say, which is more than these, or those of a C library in use, are wrong by.
namespace almanac::inline v0::elementary {

namespace number_detail {

constexpr double two_down(double a) { return next_down(next_down(a)); }
constexpr double two_up(double a) { return next_up(next_up(a)); }

/// A value and bounds, moved outward where the value is not between them: no function is trusted to be monotonic.
constexpr bounded around(double value, double low, double high) {
    return almanac::number_detail::unchecked_bounded(value, (min)(low, value), (max)(high, value));
}

} // namespace number_detail

/// The natural logarithm. A bound that is zero has the logarithm minus infinity. Raises `domain_error` when the bounds
/// reach below zero: a number between them would have none. Example: `elementary::log(bounded(1.5, 1, 2)).low == 0`.
[[nodiscard]] constexpr bounded log(bounded const& x) {
    if (is_missing(x)) return x;
    if (x.low < 0) almanac::number_detail::bounds_reach_below_zero("logarithm", x.low, x.high); // almanac: no logarithm
    double const value = log(x.value);
    double const low = x.low == 1 ? 0 : number_detail::two_down(x.low == x.value ? value : log(x.low));
    double const high = x.high == 1 ? 0 : number_detail::two_up(x.high == x.value ? value : log(x.high));
    return number_detail::around(value, low, high);
}

/// e to the power of \p x. Example: `elementary::exp(bounded(0.5, 0, 1)).low == 1`.
[[nodiscard]] constexpr bounded exp(bounded const& x) {
    if (is_missing(x)) return x;
    double const value = exp(x.value);
    double const low = x.low == 0 ? 1 : (max)(0, number_detail::two_down(x.low == x.value ? value : exp(x.low)));
    double const high = x.high == 0 ? 1 : number_detail::two_up(x.high == x.value ? value : exp(x.high));
    return number_detail::around(value, low, high);
}

/// The natural logarithm of 1 + \p x. Raises `domain_error` when the bounds reach below -1.
/// Example: `elementary::log1p(bounded(0.5, 0, 1)).low == 0`.
[[nodiscard]] constexpr bounded log1p(bounded const& x) {
    if (is_missing(x)) return x;
    if (x.low < -1) {
        almanac::number_detail::bounds_reach_below_zero("logarithm", 1 + x.low, 1 + x.high); // almanac: no logarithm
    }
    double const value = log1p(x.value);
    double const low = x.low == 0 ? 0 : number_detail::two_down(x.low == x.value ? value : log1p(x.low));
    double const high = x.high == 0 ? 0 : number_detail::two_up(x.high == x.value ? value : log1p(x.high));
    return number_detail::around(value, low, high);
}

/// e to the power of \p x, less 1. Example: `elementary::expm1(bounded(-0.5, -1, 0)).high == 0`.
[[nodiscard]] constexpr bounded expm1(bounded const& x) {
    if (is_missing(x)) return x;
    double const value = expm1(x.value);
    double const low = x.low == 0 ? 0 : (max)(-1, number_detail::two_down(x.low == x.value ? value : expm1(x.low)));
    double const high = x.high == 0 ? 0 : number_detail::two_up(x.high == x.value ? value : expm1(x.high));
    return number_detail::around(value, low, high);
}

/// The square root. Exact where doubles hold it. Raises `domain_error` when the bounds reach below zero.
/// Example: `elementary::sqrt(bounded(9, 4, 16)).high == 4`.
[[nodiscard]] constexpr bounded sqrt(bounded const& x) {
    if (is_missing(x)) return x;
    if (x.low < 0) almanac::number_detail::bounds_reach_below_zero("square root", x.low, x.high); // almanac: no root
    using almanac::number_detail::outward;
    double low = sqrt(x.low);
    double high = sqrt(x.high);
    // The ends of the squares say for sure on which side of the roots these doubles are.
    if (almanac::number_detail::product_end(low, low, outward::up) > x.low) low = next_down(low);
    if (almanac::number_detail::product_end(high, high, outward::down) < x.high) high = next_up(high);
    return almanac::number_detail::unchecked_bounded(sqrt(x.value), low, high);
}

/// The magnitude of a number: from 0 when the bounds are on both sides of it.
/// Example: `elementary::abs(bounded(1, -3, 2)).high == 3`.
[[nodiscard]] constexpr bounded abs(bounded const& x) {
    if (is_missing(x) || x.low >= 0) return x;
    if (x.high <= 0) return -x;
    return almanac::number_detail::unchecked_bounded(abs(x.value), 0, (max)(-x.low, x.high));
}

/// A number times itself. Never below zero, unlike `x * x`, whose operands count as independent.
/// Example: `elementary::square(bounded(1, -3, 2)).low == 0`.
[[nodiscard]] constexpr bounded square(bounded const& x) {
    bounded const magnitude = abs(x);
    return magnitude * magnitude;
}

/// The lesser of two numbers, and its bounds; missing when one of them is.
/// Example: `elementary::min(bounded(3, 2, 4), bounded(3, 1, 5)).low == 1`.
[[nodiscard]] constexpr bounded(min)(bounded const& a, bounded const& b) {
    if (is_missing(a) || is_missing(b)) return {};
    return almanac::number_detail::unchecked_bounded((min)(a.value, b.value), (min)(a.low, b.low),
                                                     (min)(a.high, b.high));
}
/// The greater of two numbers, and its bounds; missing when one of them is.
/// Example: `elementary::max(bounded(3, 2, 4), bounded(3, 1, 5)).high == 5`.
[[nodiscard]] constexpr bounded(max)(bounded const& a, bounded const& b) {
    if (is_missing(a) || is_missing(b)) return {};
    return almanac::number_detail::unchecked_bounded((max)(a.value, b.value), (max)(a.low, b.low),
                                                     (max)(a.high, b.high));
}

namespace number_detail {

[[noreturn]] inline void power_of_bounds_that_reach_below_zero(double low, double high) {
    almanac::number_detail::bounds_reach_below_zero("power with a fraction as exponent", low, high);
}

/// `x` >= 0.
constexpr double power_end(double x, double y, almanac::number_detail::outward side) {
    if (x == 1 || y == 1) return x;
    double const power = pow(x, y);
    if (x == 0 || x == infinity) return power;
    return side == almanac::number_detail::outward::down ? (max)(0, two_down(power)) : two_up(power);
}

} // namespace number_detail

/// \p x to the power of \p y, which is exact; exactly 1 for an exponent of 0. Raises `domain_error` when the bounds of
/// \p x reach below zero and \p y is not an integer, and when they contain zero and \p y is negative.
/// Example: `elementary::pow(bounded(2, 1, 3), 2).low == 1`.
[[nodiscard]] constexpr bounded pow(bounded const& x, double y) {
    using almanac::number_detail::outward;
    if (is_missing(x) || is_missing(y)) return {};
    if (y == 0) return bounded(1.0);
    if (y < 0 && x.low <= 0 && x.high >= 0) almanac::number_detail::division_by_bounds_that_contain_zero(x.low, x.high);
    auto const kind = x.low < 0 ? number_detail::parity_of(y) : number_detail::parity::even;
    if (kind == number_detail::parity::fraction) number_detail::power_of_bounds_that_reach_below_zero(x.low, x.high);
    if (kind == number_detail::parity::odd) {
        // Increasing on both sides of zero for a positive exponent, decreasing on each for a negative one.
        auto const signed_end = [y](double end, outward side) {
            if (end >= 0) return number_detail::power_end(end, y, side);
            return -number_detail::power_end(-end, y, side == outward::down ? outward::up : outward::down);
        };
        return number_detail::around(pow(x.value, y), signed_end(y > 0 ? x.low : x.high, outward::down),
                                     signed_end(y > 0 ? x.high : x.low, outward::up));
    }
    bounded const magnitude = abs(x);
    return number_detail::around(pow(x.value, y),
                                 number_detail::power_end(y > 0 ? magnitude.low : magnitude.high, y, outward::down),
                                 number_detail::power_end(y > 0 ? magnitude.high : magnitude.low, y, outward::up));
}

} // namespace almanac::inline v0::elementary
