// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What two intervals have in common. A header of its own, which no other opens: it alone needs `<optional>`.
#pragma once

#include <almanac/number/interval_core.hpp>

#include <optional>

namespace almanac::inline v0 {

/// The numbers that lie in both, if there are any.
/// Example: `*intersection(closed_interval(1, 3), at_least(2)) == closed_interval(2, 3)`.
[[nodiscard]] constexpr std::optional<interval> intersection(interval const& a, interval const& b) {
    if (!overlaps(a, b)) return std::nullopt;
    return number_detail::joined(number_detail::compare_lower(a, b) >= 0 ? a : b,
                                 number_detail::compare_upper(a, b) >= 0 ? a : b);
}

} // namespace almanac::inline v0
