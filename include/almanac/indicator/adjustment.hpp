// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Whether figures of quarters and months are adjusted for the season.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// How a figure is adjusted for the time of the year. The codes of SDMX CL_SEASONAL_ADJUST: N, S, W, Y, T.
/// Yearly figures seldom state it. Example: `to_text(adjustment::season) == "season"`.
enum class adjustment : std::uint8_t {
    unstated,
    none,     ///< N: adjusted for nothing
    season,   ///< S: seasonally adjusted
    calendar, ///< W: adjusted for working days
    both,     ///< Y: for both
    trend     ///< T: trend
};

/// The adjustment's name. Example: `to_text(adjustment::both) == "both"`.
[[nodiscard]] constexpr std::string_view to_text(adjustment a) {
    constexpr std::string_view names[] = {"unstated", "none", "season", "calendar", "both", "trend"};
    return names[static_cast<int>(a)];
}

/// Whether two figures are adjusted for the same. Unadjusted and unstated are one: yearly figures seldom say it.
/// Example: `are_adjusted_alike(adjustment::none, adjustment::unstated)`.
[[nodiscard]] constexpr bool are_adjusted_alike(adjustment a, adjustment b) {
    bool const a_is_plain = a == adjustment::unstated || a == adjustment::none;
    bool const b_is_plain = b == adjustment::unstated || b == adjustment::none;
    return a == b || (a_is_plain && b_is_plain);
}

} // namespace almanac::inline v0
