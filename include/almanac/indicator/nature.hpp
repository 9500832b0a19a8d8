// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What kind of thing a figure measures, which decides what may be done with it.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// The nature of a figure. Stocks and flows as in SNA 2008, 2.25: a stock is a position at a moment, a flow happens
/// over a period. A rate is an amount for a unit of time (barrels a day, dollars a year), however long it lasted: it
/// has a mean over time and no sum, and becomes a flow over a period. A price is money per thing; a ratio is a level
/// against another; a change is against an earlier figure, with its sign; a capacity is what something could do; an
/// extent is the length or height of a thing; a duration is a length of time; an event happens at a date and has no
/// number. `unstated` is the default, and is refused where the nature matters, like a period that is not stated.
/// Example: `to_text(nature::stock) == "stock"`.
enum class nature : std::uint8_t {
    unstated,
    stock,
    flow,
    rate,
    price,
    ratio,
    change,
    rank,
    capacity,
    extent,
    duration,
    event
};

/// The nature's name. Example: `to_text(nature::flow) == "flow"`.
[[nodiscard]] constexpr std::string_view to_text(nature n) {
    constexpr std::string_view names[] = {"unstated", "stock", "flow",     "rate",   "price",    "ratio",
                                          "change",   "rank",  "capacity", "extent", "duration", "event"};
    return names[static_cast<int>(n)];
}

/// Whether two figures of this nature have a sum within one period: amounts do, whether of a moment, of a period, per
/// time, of what could be, of length or of time. Prices, ratios, ranks and events do not; a change does when it is an
/// amount, which the nature does not say. Example: `is_additive(nature::flow) && !is_additive(nature::price)`.
[[nodiscard]] constexpr bool is_additive(nature n) {
    return n == nature::stock || n == nature::flow || n == nature::rate || n == nature::capacity ||
           n == nature::extent || n == nature::duration;
}

/// Whether figures of this nature add over periods that follow one another: flows alone.
/// Example: `adds_over_time(nature::flow) && !adds_over_time(nature::stock)`.
[[nodiscard]] constexpr bool adds_over_time(nature n) { return n == nature::flow; }

/// Whether figures of this nature have a mean over periods that follow one another, weighted by their lengths.
/// Example: `has_mean_over_time(nature::price) && !has_mean_over_time(nature::flow)`.
[[nodiscard]] constexpr bool has_mean_over_time(nature n) {
    return n == nature::rate || n == nature::price || n == nature::ratio;
}

} // namespace almanac::inline v0
