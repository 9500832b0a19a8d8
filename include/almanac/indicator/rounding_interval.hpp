// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A printed number is an interval: everything that would have been printed like that.
#pragma once

#include <almanac/indicator/qualifier.hpp>
#include <almanac/number/interval.hpp>
#include <almanac/unit/unit.hpp>

namespace almanac::inline v0 {

/// The rule that turns a printed form into an interval. Replace single members to follow another rule:
/// `rounding_interval(value, q, u, {.about_factor = 5})`.
struct rounding_rule {
    /// "about" and "an estimated" widen the half unit of the last digit by this factor.
    int about_factor = 2;
    /// Plain whole numbers of counted things below this are exact: 12 trucks are 12 trucks.
    int counts_exact_below = 100;
    /// Whether the trailing zeros of a plain whole number of three digits or more are rounding: 12,000 is 11,500 to
    /// 12,500.
    bool trailing_zeros_are_rounding = true;
};

namespace indicator_detail {
constexpr bool counts_things(unit const& u) {
    unit only_counted{};
    only_counted.counted = u.counted;
    return u.counted.exponent == 1 && u == only_counted;
}

/// The exponent of the last digit that carries information. A magnitude word shows as a positive exponent, so that the
/// digits of "500 million" ({500, 6}) all count and those of "12,000" ({12000, 0}) do not.
constexpr int last_significant_exponent(decimal value, unit const& u, rounding_rule const& rule) {
    bool const plain_integer = value.exponent == 0 && u.kind == measure::amount;
    std::int64_t rest = value.coefficient;
    if (!plain_integer || !rule.trailing_zeros_are_rounding || (rest > -100 && rest < 100)) return value.exponent;
    int exponent = 0;
    for (; rest % 10 == 0; rest /= 10) ++exponent;
    return exponent;
}

constexpr bool is_exact(decimal value, qualifier q, unit const& u, rounding_rule const& rule) {
    if (q == qualifier::exact || u.kind == measure::rank) return true;
    bool const small = value.exponent == 0 && abs(value) < decimal(rule.counts_exact_below);
    return q == qualifier::plain && small && counts_things(u);
}
} // namespace indicator_detail

/// Where the true value lies, given how it was printed. `value` holds the printed digits: {19, 8} for "1.9 billion",
/// {12000, 0} for "12,000".
///
/// - A plain figure is half a unit of its last digit either way, the end nearer to zero included: "1.9 billion" is
///   [1.85, 1.95) billion, "25 days" [24.5, 25.5), "76 %" [75.5, 76.5).
/// - The trailing zeros of an amount of three digits or more, printed as a whole number without a magnitude word, are
///   rounding: "12,000" is [11,500, 12,500). Those of a percentage are not: "100 %" is [99.5, 100.5) %.
/// - Plain counts below 100, ranks and figures marked `exact` are exact.
/// - "about" and "estimated" widen by the factor of the rule; "over" 700 is (700, inf), "at least" [700, inf).
/// - "less than" and "at most" reach down to zero for a value above zero, and are unbounded below otherwise.
[[nodiscard]] constexpr interval rounding_interval(decimal value, qualifier q, unit const& u,
                                                   rounding_rule const& rule = {}) {
    bool const positive = value > decimal(0);
    switch (q) {
    case qualifier::over: return above(value);
    case qualifier::at_least: return at_least(value);
    case qualifier::under: return positive ? half_open_interval(decimal(0), value) : below(value);
    case qualifier::at_most: return positive ? closed_interval(decimal(0), value) : at_most(value);
    default: break;
    }
    if (indicator_detail::is_exact(value, q, u, rule)) return exactly(value);
    bool const widened = q == qualifier::about || q == qualifier::estimated;
    decimal const half(5 * (widened ? rule.about_factor : 1),
                       indicator_detail::last_significant_exponent(value, u, rule) - 1);
    if (positive || value == decimal(0)) return half_open_interval(value - half, value + half);
    return {value - half, value + half, bound::open, bound::closed};
}

} // namespace almanac::inline v0
