// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The type `bounded` and its arithmetic. `bounded.hpp` is the header to include: it adds the way from a decimal and
/// its interval, the way back, and the elementary functions.
#pragma once

#include <almanac/core/no_limits.hpp>
#include <almanac/number/elementary.hpp>
#include <almanac/number/interval.hpp>

#include <bit>
#include <cstdint>

namespace almanac::inline v0 {

struct bounded;

/// The operators of bounded numbers, found by argument-dependent lookup.
namespace bounded_operators {
struct found_here {};
} // namespace bounded_operators

namespace number_detail {
constexpr bounded unchecked_bounded(double value, double low, double high);
constexpr bounded checked_bounded(double value, double low, double high);
} // namespace number_detail

/// A number that was computed as `value`, and that is from `low` to `high` whatever its inputs were before they were
/// printed. `low` <= `value` <= `high`; an end that nothing bounds is an infinity. Missing: all three are not-a-number.
/// There is no comparison: say `low_of(a) > high_of(b)` (surely), `high_of(a) > low_of(b)` (possibly) or
/// `value_of(a) > value_of(b)` (as printed). Example: `bounded(392, 391.5, 392.5).low == 391.5`.
struct bounded : bounded_operators::found_here {
    double value = missing_value; ///< the number, as it was printed or computed
    double low = missing_value;   ///< the least that it can be
    double high = missing_value;  ///< the greatest that it can be

    /// A missing number.
    constexpr bounded() = default;
    /// A number that is known exactly, or the missing one. Explicit: whoever drops bounds says so.
    /// Example: `bounded(12.0).low == 12`.
    constexpr explicit bounded(double exact)
        : value(exact)
        , low(exact)
        , high(exact) {}
    /// A number and its bounds. Raises `domain_error` unless \p low_ <= \p value_ <= \p high_. Missing when all are.
    constexpr bounded(double value_, double low_, double high_) {
        *this = number_detail::checked_bounded(value_, low_, high_);
    }
};

/// The number, as the printed forms give it. For a `double`, itself.
[[nodiscard]] constexpr double value_of(double a) { return a; }
/// The number, as the printed forms give it.
/// Example: `value_of(bounded(392, 391.5, 392.5)) == 392 && value_of(392.0) == 392`.
[[nodiscard]] constexpr double value_of(bounded const& a) { return a.value; }
/// The least that the number can be. For a `double`, itself.
[[nodiscard]] constexpr double low_of(double a) { return a; }
/// The least that the number can be. Example: `low_of(bounded(392, 391.5, 392.5)) == 391.5`.
[[nodiscard]] constexpr double low_of(bounded const& a) { return a.low; }
/// The greatest that the number can be. For a `double`, itself.
[[nodiscard]] constexpr double high_of(double a) { return a; }
/// The greatest that the number can be. Example: `high_of(bounded(392, 391.5, 392.5)) == 392.5`.
[[nodiscard]] constexpr double high_of(bounded const& a) { return a.high; }
/// True when the number is missing. Arithmetic with a missing number gives a missing number.
/// Example: `is_missing(bounded())`.
[[nodiscard]] constexpr bool is_missing(bounded const& a) { return is_missing(a.value); }

/// The least double above \p a; infinity above the greatest one. Infinity and missing stay as they are.
/// Example: `next_up(1.0) > 1 && next_up(1.0) < 1.000000000000001`.
[[nodiscard]] constexpr double next_up(double a) {
    auto const bits = std::bit_cast<std::uint64_t>(a);
    if (is_missing(a) || a == elementary::number_detail::infinity) return a;
    if (a == 0) return std::bit_cast<double>(std::uint64_t{1});
    return std::bit_cast<double>(a > 0 ? bits + 1 : bits - 1);
}
/// The greatest double below \p a; minus infinity below the least one. Minus infinity and missing stay as they are.
/// Example: `next_down(0.0) < 0 && next_down(next_up(1.0)) == 1`.
[[nodiscard]] constexpr double next_down(double a) { return -next_up(-a); }

namespace number_detail {

using elementary::number_detail::infinity;

constexpr bool is_infinite(double a) { return a == infinity || a == -infinity; }

/// Plain digits of an end, for messages.
[[nodiscard]] inline text<64> text_of_end(double a) {
    if (is_missing(a)) return "missing";
    if (is_infinite(a)) return a < 0 ? "-inf" : "inf";
    decimal const shortest = from_double(a);
    return plain_digits(shortest.coefficient, shortest.exponent);
}
[[nodiscard]] inline text<300> text_of_ends(double low, double high) {
    return text<300>("[").append(text_of_end(low).view()).append(", ").append(text_of_end(high).view()).append("]");
}
[[noreturn]] inline void bounds_do_not_hold_the_value(double value, double low, double high) {
    raise(domain_error(text<300>("almanac: bounded: the value ")
                           .append(text_of_end(value).view())
                           .append(" is not in ")
                           .append(text_of_ends(low, high).view())));
}
[[noreturn]] inline void division_by_bounds_that_contain_zero(double low, double high) {
    raise(domain_error(text<300>("almanac: division by a number whose bounds ")
                           .append(text_of_ends(low, high).view())
                           .append(" contain zero")));
}
[[noreturn]] inline void bounds_reach_below_zero(char const* operation, double low, double high) {
    raise(domain_error(text<300>("almanac: ")
                           .append(operation)
                           .append(" of a number whose bounds ")
                           .append(text_of_ends(low, high).view())
                           .append(" reach below zero")));
}
[[noreturn]] inline void not_a_finite_number(char const* operation) {
    raise(domain_error(text<160>("almanac: ").append(operation).append(": not a finite number")));
}

constexpr bounded unchecked_bounded(double value, double low, double high) {
    bounded out;
    if (is_missing(value)) return out;
    out.value = value;
    out.low = low;
    out.high = high;
    return out;
}
constexpr bounded checked_bounded(double value, double low, double high) {
    bool const is_absent = is_missing(value) && is_missing(low) && is_missing(high);
    if (!is_absent && !(low <= value && value <= high))
        bounds_do_not_hold_the_value(value, low, high); // almanac: low <= value <= high
    return unchecked_bounded(value, low, high);
}

/// Which way an end moves when it is rounded.
enum class outward : unsigned char { down, up };

constexpr double widened(double a, outward side) { return side == outward::down ? next_down(a) : next_up(a); }

/// The bits of a significand from its first one to its last one: 1 for powers of two, 0 for zero.
constexpr int significant_bits(double a) {
    auto const bits = std::bit_cast<std::uint64_t>(a);
    std::uint64_t const fraction = bits & ((std::uint64_t{1} << 52) - 1);
    if (((bits >> 52) & 0x7ff) == 0) return 64 - std::countl_zero(fraction);
    return fraction == 0 ? 1 : 53 - std::countr_zero(fraction);
}

/// An end of a sum. Exact sums stay as they are: of two doubles, the sum is exact when taking away either leaves the
/// other, because taking away the greater one is always exact (D. E. Knuth, "The Art of Computer Programming", volume
/// 2, 4.2.2).
constexpr double sum_end(double a, double b, outward side) {
    if (is_infinite(a) || is_infinite(b)) {
        if (a == -b) return side == outward::down ? -infinity : infinity;
        return is_infinite(a) ? a : b;
    }
    double const sum = a + b;
    return sum - a == b && sum - b == a ? sum : widened(sum, side);
}

constexpr bool is_normal(double a) { return !is_infinite(a) && (a >= 0x1p-1022 || a <= -0x1p-1022); }

/// The bound of a result that may have been rounded. One that underflowed to zero keeps its sign.
constexpr double rounded_end(double a, bool is_positive, outward side) {
    return a == 0 && (side == outward::down) == is_positive ? 0 : widened(a, side);
}

/// An end of a product: 0 times an infinite end is 0, since the end beside it decides. Products of few enough bits are
/// exact.
constexpr double product_end(double a, double b, outward side) {
    if (a == 0 || b == 0) return 0;
    double const product = a * b;
    if (is_infinite(a) || is_infinite(b)) return product;
    bool const is_exact = is_normal(product) && significant_bits(a) + significant_bits(b) <= 53;
    return is_exact ? product : rounded_end(product, (a < 0) == (b < 0), side);
}

/// An end of a quotient; `b` is not zero.
constexpr double quotient_end(double a, double b, outward side) {
    if (a == 0 || is_infinite(b)) return 0;
    double const quotient = a / b;
    if (is_infinite(a)) return quotient;
    bool const is_exact = is_normal(a) && is_normal(quotient) &&
                          significant_bits(quotient) + significant_bits(b) <= 53 && quotient * b == a;
    return is_exact ? quotient : rounded_end(quotient, (a < 0) == (b < 0), side);
}

/// `a` x `b` when no number of `b` is below zero: each end of `a` goes with the end of `b` that takes it further out.
constexpr bounded product_with_positive(bounded const& a, bounded const& b) {
    return unchecked_bounded(a.value * b.value, product_end(a.low, a.low < 0 ? b.high : b.low, outward::down),
                             product_end(a.high, a.high < 0 ? b.low : b.high, outward::up));
}
/// `a` / `b` when each number of `b` is above zero.
constexpr bounded quotient_by_positive(bounded const& a, bounded const& b) {
    return unchecked_bounded(a.value / b.value, quotient_end(a.low, a.low < 0 ? b.low : b.high, outward::down),
                             quotient_end(a.high, a.high < 0 ? b.high : b.low, outward::up));
}

} // namespace number_detail

namespace bounded_operators {

/// The number with the other sign; its bounds change places. Example: `(-bounded(1, 0, 2)).low == -2`.
[[nodiscard]] constexpr bounded operator-(bounded const& a) {
    return number_detail::unchecked_bounded(-a.value, -a.high, -a.low);
}
/// The same number.
[[nodiscard]] constexpr bounded operator+(bounded const& a) { return a; }

/// Sum, difference, product and quotient, with bounds rounded outward where doubles do not hold them. An operand that
/// is a `double` is exact. In a constant expression an overflow of the value does not compile.
/// Example: `(bounded(1, 0, 2) + bounded(10, 9, 11)).high == 13`.
[[nodiscard]] constexpr bounded operator+(bounded const& a, bounded const& b) {
    if (is_missing(a) || is_missing(b)) return {};
    return number_detail::unchecked_bounded(a.value + b.value,
                                            number_detail::sum_end(a.low, b.low, number_detail::outward::down),
                                            number_detail::sum_end(a.high, b.high, number_detail::outward::up));
}
/// The difference, with the least and the greatest that it can be.
/// Example: `(bounded(1, 0, 2) - bounded(10, 9, 11)).high == -7`.
[[nodiscard]] constexpr bounded operator-(bounded const& a, bounded const& b) { return a + -b; }

/// The product, with the least and the greatest that it can be. Example: `(bounded(2, 1, 3) * 10).high == 30`.
[[nodiscard]] constexpr bounded operator*(bounded const& a, bounded const& b) {
    if (is_missing(a) || is_missing(b)) return {};
    if (b.low >= 0) return number_detail::product_with_positive(a, b);
    if (b.high <= 0) return -number_detail::product_with_positive(a, -b);
    if (a.low >= 0) return number_detail::product_with_positive(b, a);
    if (a.high <= 0) return -number_detail::product_with_positive(b, -a);
    using number_detail::outward;
    using number_detail::product_end;
    return number_detail::unchecked_bounded(
        a.value * b.value,
        (elementary::min)(product_end(a.low, b.high, outward::down), product_end(a.high, b.low, outward::down)),
        (elementary::max)(product_end(a.low, b.low, outward::up), product_end(a.high, b.high, outward::up)));
}

/// The quotient, with the least and the greatest that it can be. Raises `domain_error` when the bounds of \p b contain
/// zero, an end included.
/// Example: `(bounded(12, 10, 14) / 2).low == 5`.
[[nodiscard]] constexpr bounded operator/(bounded const& a, bounded const& b) {
    if (is_missing(a) || is_missing(b)) return {};
    if (b.low <= 0 && b.high >= 0)
        number_detail::division_by_bounds_that_contain_zero(b.low, b.high); // almanac: the divisor may be zero
    return b.low > 0 ? number_detail::quotient_by_positive(a, b) : -number_detail::quotient_by_positive(a, -b);
}

[[nodiscard]] constexpr bounded operator+(bounded const& a, double b) { return a + bounded(b); }
[[nodiscard]] constexpr bounded operator+(double a, bounded const& b) { return bounded(a) + b; }
[[nodiscard]] constexpr bounded operator-(bounded const& a, double b) { return a - bounded(b); }
[[nodiscard]] constexpr bounded operator-(double a, bounded const& b) { return bounded(a) - b; }
[[nodiscard]] constexpr bounded operator*(bounded const& a, double b) { return a * bounded(b); }
[[nodiscard]] constexpr bounded operator*(double a, bounded const& b) { return bounded(a) * b; }
[[nodiscard]] constexpr bounded operator/(bounded const& a, double b) { return a / bounded(b); }
[[nodiscard]] constexpr bounded operator/(double a, bounded const& b) { return bounded(a) / b; }

constexpr bounded& operator+=(bounded& a, bounded const& b) { return a = a + b; }
constexpr bounded& operator-=(bounded& a, bounded const& b) { return a = a - b; }
constexpr bounded& operator*=(bounded& a, bounded const& b) { return a = a * b; }
constexpr bounded& operator/=(bounded& a, bounded const& b) { return a = a / b; }
constexpr bounded& operator+=(bounded& a, double b) { return a = a + b; }
constexpr bounded& operator-=(bounded& a, double b) { return a = a - b; }
constexpr bounded& operator*=(bounded& a, double b) { return a = a * b; }
constexpr bounded& operator/=(bounded& a, double b) { return a = a / b; }

} // namespace bounded_operators

} // namespace almanac::inline v0

template <>
struct std::numeric_limits<almanac::bounded> : almanac::core_detail::no_limits<almanac::bounded> {};
