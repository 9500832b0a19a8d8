// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// `interval`: a set of numbers between two ends, each closed, open or unbounded. It is never empty.
/// `interval.hpp` is the header to include: it adds arithmetic and text.
#pragma once

#include <almanac/core/no_limits.hpp>
#include <almanac/number/decimal.hpp>

#include <cstdint>

namespace almanac::inline v0 {

/// What an end of an interval is. An unbounded end has no value. Example: `below(700).lower_bound == bound::unbounded`.
enum class bound : std::uint8_t {
    closed,    ///< the end belongs to the interval: [1, 2]
    open,      ///< the end does not belong to it, everything up to it does: (1, 2)
    unbounded, ///< there is no end: (-inf, inf)
};

/// The operators of intervals, found by argument-dependent lookup.
namespace interval_operators {
struct found_here {};
} // namespace interval_operators

/// All numbers between `lower` and `upper`. Make one with `closed_interval`, `half_open_interval`, `above` and so on:
/// they check that it is not empty, and every function here relies on it. The value of an unbounded end is ignored, and
/// zero where the library made it. All members are public so that an interval can be a template argument.
/// Example: `half_open_interval(391.5_dec, 392.5_dec) == interval(391.5_dec, 392.5_dec, bound::closed, bound::open)`.
struct interval : interval_operators::found_here {
    decimal lower;                     ///< the lower end
    decimal upper;                     ///< the upper end
    bound lower_bound = bound::closed; ///< whether the lower end belongs to it, or whether there is none
    bound upper_bound = bound::closed; ///< whether the upper end belongs to it, or whether there is none

    /// [0, 0].
    constexpr interval() = default;
    /// The ends, unchecked: for callers who know that it is not empty.
    constexpr interval(decimal its_lower, decimal its_upper, bound of_lower = bound::closed,
                       bound of_upper = bound::closed)
        : lower(its_lower)
        , upper(its_upper)
        , lower_bound(of_lower)
        , upper_bound(of_upper) {}

    /// The same set of numbers.
    friend constexpr bool operator==(interval const& a, interval const& b) {
        return a.lower_bound == b.lower_bound && a.upper_bound == b.upper_bound &&
               (a.lower_bound == bound::unbounded || a.lower == b.lower) &&
               (a.upper_bound == bound::unbounded || a.upper == b.upper);
    }
};

namespace number_detail {

[[noreturn]] inline void interval_would_be_empty(interval const& a) {
    raise(domain_error(text<300>("almanac: interval: ")
                           .append(a.lower_bound == bound::closed ? '[' : '(')
                           .append(plain_digits(a.lower.coefficient, a.lower.exponent).view())
                           .append(", ")
                           .append(plain_digits(a.upper.coefficient, a.upper.exponent).view())
                           .append(a.upper_bound == bound::closed ? ']' : ')')
                           .append(" is empty")));
}
[[noreturn]] inline void interval_is_unbounded(char const* operation) {
    raise(domain_error(text<160>("almanac: ").append(operation).append(" of an unbounded interval")));
}

constexpr bool is_empty(interval const& a) {
    if (a.lower_bound == bound::unbounded || a.upper_bound == bound::unbounded) return false;
    auto const order = a.lower <=> a.upper;
    return order > 0 || (order == 0 && (a.lower_bound == bound::open || a.upper_bound == bound::open));
}

constexpr interval checked(interval const& a) {
    if (is_empty(a)) interval_would_be_empty(a); // almanac: the lower end must not be above the upper one
    return a;
}

/// Compares two lower ends, or with `side` -1 two upper ends, by what they exclude: greater excludes more.
constexpr int compare_ends(decimal a, bound a_bound, decimal b, bound b_bound, int side) {
    if (a_bound == bound::unbounded || b_bound == bound::unbounded) {
        return (a_bound != bound::unbounded ? 1 : 0) - (b_bound != bound::unbounded ? 1 : 0);
    }
    auto const order = a <=> b;
    if (order != 0) return order > 0 ? side : -side;
    return (a_bound == bound::open ? 1 : 0) - (b_bound == bound::open ? 1 : 0);
}
constexpr int compare_lower(interval const& a, interval const& b) {
    return compare_ends(a.lower, a.lower_bound, b.lower, b.lower_bound, 1);
}
constexpr int compare_upper(interval const& a, interval const& b) {
    return compare_ends(a.upper, a.upper_bound, b.upper, b.upper_bound, -1);
}

/// The lower end of one interval and the upper end of another, unchecked.
constexpr interval joined(interval const& low, interval const& high) {
    return {low.lower, high.upper, low.lower_bound, high.upper_bound};
}

} // namespace number_detail

/// [a, a]: the number itself and no other. Example: `contains(exactly(27), 27) && !contains(exactly(27), 27.1_dec)`.
[[nodiscard]] constexpr interval exactly(decimal a) { return {a, a, bound::closed, bound::closed}; }
/// [a, b]. Raises `domain_error` when \p a is above \p b. Example: `contains(closed_interval(1, 2), 2)`.
[[nodiscard]] constexpr interval closed_interval(decimal a, decimal b) {
    return number_detail::checked({a, b, bound::closed, bound::closed});
}
/// [a, b). Raises `domain_error` unless \p a is below \p b.
/// Example: `contains(half_open_interval(1, 2), 1) && !contains(half_open_interval(1, 2), 2)`.
[[nodiscard]] constexpr interval half_open_interval(decimal a, decimal b) {
    return number_detail::checked({a, b, bound::closed, bound::open});
}
/// (a, b). Raises `domain_error` unless \p a is below \p b. Example: `!contains(open_interval(1, 2), 1)`.
[[nodiscard]] constexpr interval open_interval(decimal a, decimal b) {
    return number_detail::checked({a, b, bound::open, bound::open});
}
/// (a, inf): "over 700". Example: `!contains(above(700), 700)`.
[[nodiscard]] constexpr interval above(decimal a) { return {a, {}, bound::open, bound::unbounded}; }
/// [a, inf): "700 or more". Example: `contains(at_least(700), 700)`.
[[nodiscard]] constexpr interval at_least(decimal a) { return {a, {}, bound::closed, bound::unbounded}; }
/// (-inf, a): "under 700". Example: `!contains(below(700), 700)`.
[[nodiscard]] constexpr interval below(decimal a) { return {{}, a, bound::unbounded, bound::open}; }
/// (-inf, a]: "up to 700". Example: `contains(at_most(700), 700)`.
[[nodiscard]] constexpr interval at_most(decimal a) { return {{}, a, bound::unbounded, bound::closed}; }
/// (-inf, inf): nothing is known. Example: `contains(everything(), at_least(700))`.
[[nodiscard]] constexpr interval everything() { return {{}, {}, bound::unbounded, bound::unbounded}; }

/// True when \p value lies in \p a. Example: `contains(closed_interval(1, 2), 1.5_dec)`.
[[nodiscard]] constexpr bool contains(interval const& a, decimal value) {
    bool const above_lower =
        a.lower_bound == bound::unbounded || (a.lower_bound == bound::open ? a.lower < value : a.lower <= value);
    bool const below_upper =
        a.upper_bound == bound::unbounded || (a.upper_bound == bound::open ? value < a.upper : value <= a.upper);
    return above_lower && below_upper;
}
/// True when every number of \p inner lies in \p outer.
[[nodiscard]] constexpr bool contains(interval const& outer, interval const& inner) {
    return number_detail::compare_lower(outer, inner) <= 0 && number_detail::compare_upper(outer, inner) <= 0;
}
/// True when \p a is a single number. Example: `is_point(closed_interval(2, 2)) && !is_point(closed_interval(1, 2))`.
[[nodiscard]] constexpr bool is_point(interval const& a) {
    return a.lower_bound == bound::closed && a.upper_bound == bound::closed && a.lower == a.upper;
}
/// True when both ends have a value. Example: `is_bounded(closed_interval(1, 2)) && !is_bounded(at_least(700))`.
[[nodiscard]] constexpr bool is_bounded(interval const& a) {
    return a.lower_bound != bound::unbounded && a.upper_bound != bound::unbounded;
}
/// True when every number of \p a is less than every number of \p b. [1, 2] is not before [2, 3].
/// Example: `is_before(half_open_interval(1, 2), closed_interval(2, 3))`.
[[nodiscard]] constexpr bool is_before(interval const& a, interval const& b) {
    return number_detail::is_empty(number_detail::joined(b, a));
}
/// True when some number lies in both. Example: `overlaps(closed_interval(1, 2), closed_interval(2, 3))`.
[[nodiscard]] constexpr bool overlaps(interval const& a, interval const& b) {
    return !is_before(a, b) && !is_before(b, a);
}

/// The least interval that contains both. Example: `hull(closed_interval(1, 2), exactly(5)) == closed_interval(1, 5)`.
[[nodiscard]] constexpr interval hull(interval const& a, interval const& b) {
    return number_detail::joined(number_detail::compare_lower(a, b) <= 0 ? a : b,
                                 number_detail::compare_upper(a, b) <= 0 ? a : b);
}

} // namespace almanac::inline v0

template <>
struct std::numeric_limits<almanac::interval> : almanac::core_detail::no_limits<almanac::interval> {};
