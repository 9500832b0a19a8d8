// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Who said a figure, and the text in which it was read.
#pragma once

#include <almanac/calendar/period.hpp>
#include <almanac/core/leads_somewhere.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// Whom a text names for a figure, or who published it where no text stands between: publisher, publication and when
/// that was published. What a text says of its sources is not checked against them. Any of them may be empty, as far as
/// the text that quotes them leaves it open. Example: `source{"State Bank of Pakistan", "Annual Report", year(2024)}`.
struct source {
    std::string_view publisher{};   ///< who published it: "State Bank of Pakistan"
    std::string_view publication{}; ///< in what: "Annual Report"
    period published = no_period(); ///< when
};

/// Nobody is named.
inline constexpr source no_source{};

/// Where it was read: a line of the quoting text and the words there. Where a line has the same words more than once,
/// `occurrence` says which of them, from 1. A fact that is repeated has several mentions.
/// Example: `mention{.line = 6, .printed = "$392 million"}`.
struct mention {
    std::uint16_t line = 0;       ///< the line, from 1
    std::string_view printed{};   ///< the words, as they are printed
    std::uint16_t occurrence = 1; ///< which of the same words in the line, from 1
    /// Whom the text names here. Null: whom the row names. `&no_source`: nobody, as a cell of a table without a source.
    source const* said_by = nullptr;
};

/// A text that rows were read from: what mentions and citations refer to. Example: `corridor::article.lines == 125`.
struct quoted_text {
    std::string_view name{};     ///< as citations call it: "the article of April 2025"
    std::string_view title{};    ///< empty where the text has none
    period date = no_period();   ///< when it was published, as far as it says so
    std::string_view edition{};  ///< which form of it was read
    std::string_view language{}; ///< its code in ISO 639: "en"
    std::string_view where{};    ///< where it can be found; empty where that is not known
    int lines = 0;               ///< how many lines the edition has
    std::string_view sha256{};   ///< the checksum of the edition, so that nobody takes another text for it
};

namespace indicator_detail {
constexpr bool leads_somewhere(source const* s) { return core_detail::leads_somewhere<&source::publisher>(s); }
} // namespace indicator_detail

} // namespace almanac::inline v0
