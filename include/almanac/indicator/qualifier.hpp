// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The word that a source puts before a number.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// How a source qualifies a figure: "over 700" is `over`, "less than 1 %" is `under`, plain "392 million" is `plain`.
/// Example: `parse_figure("over 700 attacks").qualified == qualifier::over`.
enum class qualifier : std::uint8_t {
    plain,
    exact, ///< the number is exact although its printed form would leave room ("doubling" as a target)
    about,
    estimated,
    over,
    at_least,
    under,
    at_most,
    nearly,   ///< close to the number, and below it
    multiple, ///< a multiple in words: "doubled", "three times", "halved"
    between, ///< of what is computed: one operand is bounded from below and the other from above, so neither word holds
};

/// The qualifier's name; empty for a plain figure. Example: `to_text(qualifier::at_least) == "at_least"`.
[[nodiscard]] constexpr std::string_view to_text(qualifier q) {
    constexpr std::string_view names[] = {"",      "exact",   "about",  "estimated", "over",   "at_least",
                                          "under", "at_most", "nearly", "multiple",  "between"};
    return names[static_cast<int>(q)];
}

namespace indicator_detail {
// Not in the function, where a compiler would build the table at each call.
inline constexpr std::string_view words_of_qualifiers[] = {
    "", "", "about", "an estimated", "over", "at least", "less than", "at most", "nearly", "", ""};
} // namespace indicator_detail

/// The qualifier as a reader expects it before a number; empty where no word stands there.
/// Example: `to_words(qualifier::estimated) == "an estimated"`.
[[nodiscard]] constexpr std::string_view to_words(qualifier q) {
    return indicator_detail::words_of_qualifiers[static_cast<int>(q)];
}

/// Whether the figure is bounded from one side only: over, at least, under, at most.
/// Example: `is_one_sided(qualifier::over) && !is_one_sided(qualifier::about)`.
[[nodiscard]] constexpr bool is_one_sided(qualifier q) { return q >= qualifier::over && q <= qualifier::at_most; }

} // namespace almanac::inline v0
