// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// How many digits of a computed number its interval can defend.
#pragma once

#include <almanac/number/decimal.hpp>
#include <almanac/number/interval.hpp>

#include <cstdint>

namespace almanac::inline v0 {

namespace indicator_detail {
/// How many digits a result shows at most, unless it is a whole number and exact.
inline constexpr int most_digits_shown = 6;
/// The place of the last of those digits.
constexpr int last_place_shown(decimal value) { return leading_exponent(value) - most_digits_shown + 1; }
} // namespace indicator_detail

/// What a value and its interval allow to be said: the value, or only that it is over or under one end.
enum class claim : std::uint8_t { value, over, under, nothing };

/// The claim that an interval allows. A value within a fifth of the interval from one end, or beyond it, stands for
/// that end: "less than 1 %" of "20 %" is computed with 1 %, and is not 0.05 but something under 0.052. (A ratio of
/// plain figures stays clear of that: its value is a quarter of the interval from the end when the divisor is known to
/// half of itself, the worst that a plain figure can be.)
[[nodiscard]] constexpr claim claim_of(decimal value, interval const& range) {
    bool const has_floor = range.lower_bound != bound::unbounded;
    bool const has_ceiling = range.upper_bound != bound::unbounded;
    if (!has_floor && !has_ceiling) return claim::nothing;
    if (!has_ceiling) return claim::over;
    if (!has_floor) return claim::under;
    // What is exact but for the rounding of a quotient stands at an end only by that rounding.
    if (is_point(range) || width(range) < power_of_ten(indicator_detail::last_place_shown(value))) return claim::value;
    decimal const fifth = multiply_to_digits(width(range), decimal(2, -1), 18, rounding::half_even);
    if (subtract_to_digits(range.upper, value, 18, rounding::half_even) < fifth) return claim::under;
    return subtract_to_digits(value, range.lower, 18, rounding::half_even) < fifth ? claim::over : claim::value;
}

namespace indicator_detail {
/// The finest decimal place of which an interval of this width is at most five units wide.
constexpr int defended_place(decimal width) {
    int const place = leading_exponent(width);
    return width > decimal(5, place) ? place + 1 : place;
}
} // namespace indicator_detail

/// The digits that an interval can defend: for a bounded one, `value` rounded (half even) to the finest decimal place
/// of which the interval is at most five units wide, and to six digits at most. 4.8469 in [4.71, 4.98] is 4.8, 22.14 in
/// [21.74, 22.56] is 22. So a figure as printed, half a unit either way, keeps its digits and gets no finer ones: 25
/// days less exactly 10 are 15, not 15.0. An exact whole number keeps all digits. Where only `over` or `under` can be
/// claimed, it is that end with two digits, rounded away from the values: over 16.27 is over 16.
/// JCGM 100:2008 (GUM), 7.2.6, asks for no more digits than the uncertainty supports; the five units are our choice.
[[nodiscard]] constexpr decimal honest_digits(decimal value, interval const& range) {
    switch (claim_of(value, range)) {
    case claim::over: return round_to_digits(range.lower, 2, rounding::floor);
    case claim::under: return round_to_digits(range.upper, 2, rounding::ceiling);
    case claim::nothing: return value;
    case claim::value: break;
    }
    bool const exact = is_point(range);
    if (exact && (is_integer(value) || digit_count(value) <= indicator_detail::most_digits_shown)) return value;
    int const defended = exact ? value.exponent : indicator_detail::defended_place(width(range));
    int const shown = indicator_detail::last_place_shown(value);
    return round_to(value, defended > shown ? defended : shown, rounding::half_even);
}

/// The interval with at most `digits` significant digits at each end, which move outward: it contains the given one.
[[nodiscard]] constexpr interval rounded_outward(interval range, int digits) {
    if (digit_count(range.lower) > digits) range.lower = round_to_digits(range.lower, digits, rounding::floor);
    if (digit_count(range.upper) > digits) range.upper = round_to_digits(range.upper, digits, rounding::ceiling);
    return range;
}

} // namespace almanac::inline v0
