// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The word that a source puts before a number.
#pragma once

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// How a source qualifies a figure: "over 700" is `over`, "less than 1 %" is `under`, plain "392 million" is `plain`.
/// `exact` is for a row whose number is exact although its printed form would leave room ("doubling" as a target).
enum class qualifier : std::uint8_t {
    plain,
    exact,
    about,
    estimated,
    over,
    at_least,
    under,
    at_most,
    nearly,
    multiple,
    between
};

/// The qualifier's name; empty for a plain figure.
[[nodiscard]] constexpr std::string_view to_text(qualifier q) {
    constexpr std::string_view names[] = {"", "exact", "about", "estimated", "over", "at_least", "under", "at_most", "nearly", "multiple", "between"};
    return names[static_cast<int>(q)];
}

/// The qualifier as a reader expects it before a number; empty for plain and exact figures.
[[nodiscard]] constexpr std::string_view to_words(qualifier q) {
    constexpr std::string_view words[] = {"", "", "about", "an estimated", "over", "at least", "less than", "at most", "nearly", "", ""};
    return words[static_cast<int>(q)];
}

} // namespace almanac::inline v0
