// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Who said a figure, and where it was read.
#pragma once

#include <almanac/calendar/period.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// Who said it: publisher, publication and when that was published. Any of them may be empty, as far as the text that
/// quotes them leaves it open.
struct source {
    std::string_view publisher{};
    std::string_view publication{};
    period published = no_period();
};

/// Nobody is named.
inline constexpr source no_source{};

/// Where it was read: a line of the quoting text and the words there. Where a line has the same words more than once,
/// `occurrence` says which of them, from 1. A fact that is repeated has several mentions.
struct mention {
    std::uint16_t line = 0;
    std::string_view printed{};
    std::uint16_t occurrence = 1;
};

} // namespace almanac::inline v0
