// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What kind of thing a figure measures, which decides what may be done with it.
#pragma once

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// The nature of a figure. Stocks and flows as in SNA 2008, 2.25: a stock is a position at a moment, a flow happens
/// over a period. A price is money per thing; a ratio is a level against a whole; a change is against an earlier
/// figure; a capacity is what something could do; an extent is the length or height of a thing; a duration is a length
/// of time; an event happens at a date and has no number.
enum class nature : std::uint8_t { stock, flow, price, ratio, change, rank, capacity, extent, duration, event };

/// The nature's name.
[[nodiscard]] constexpr std::string_view to_text(nature n) {
    constexpr std::string_view names[] = {"stock", "flow",     "price",  "ratio",    "change",
                                          "rank",  "capacity", "extent", "duration", "event"};
    return names[static_cast<int>(n)];
}

/// Whether two figures of this nature have a sum: amounts do, whether of a moment, of a period, of what could be, of
/// length or of time. Prices, ratios, changes, ranks and events do not.
[[nodiscard]] constexpr bool is_additive(nature n) {
    return n == nature::stock || n == nature::flow || n == nature::capacity || n == nature::extent ||
           n == nature::duration;
}

} // namespace almanac::inline v0
