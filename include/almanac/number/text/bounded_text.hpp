// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Bounded numbers as text.
#pragma once

#include <almanac/number/bounded.hpp>
#include <almanac/number/text/decimal_text.hpp>

namespace almanac::inline v0 {

namespace number_detail {
/// At most six digits of an end, rounded away from the value, in groups of three; of an infinite one its name.
constexpr text<160> end_in_words(double end, rounding outward) {
    if (is_infinite(end)) return text<160>(end < 0 ? "-inf" : "inf");
    return to_grouped_text(from_double(end, 6, outward));
}
} // namespace number_detail

/// The number and its bounds, to six digits, the bounds rounded outward: "0.206316 (0.206044 to 0.206589)". Of a number
/// that is known exactly, and of which six digits say all, the number alone: "12". "missing" for a missing number.
/// Example: `to_text(bounded(0.5, 0.25, 0.75)) == "0.5 (0.25 to 0.75)"`.
[[nodiscard]] constexpr text<300> to_text(bounded const& a) {
    if (is_missing(a)) return text<300>("missing");
    text<300> out(number_detail::end_in_words(a.value, rounding::half_even).view());
    auto const low = number_detail::end_in_words(a.low, rounding::floor);
    auto const high = number_detail::end_in_words(a.high, rounding::ceiling);
    if (low == out.view() && high == out.view()) return out;
    return out.append(" (").append(low).append(" to ").append(high).append(')');
}

} // namespace almanac::inline v0
