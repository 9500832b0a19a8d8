// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// How complete an aggregate is: how many of its parts had a value, and what part of the weight.
#pragma once

#include <almanac/core/text.hpp>
#include <almanac/number/missing.hpp>

#include <cstdint>
#include <vector>

namespace almanac::inline v0 {

/// The coverage of an aggregate: "five of seven members, with 80 % of the weight".
/// Example: `to_text(coverage{.expected = 7, .present = 5}).view() == "5/7"`.
struct coverage {
    std::int32_t expected = 0; ///< how many parts there should be
    std::int32_t present = 0;  ///< how many of them have a number
    /// The part of the weight of all that those have, from 0 to 1; missing where no weights were given or one is
    /// unknown.
    double weight_present = missing_value;

    /// Whether all of them are; not when none was expected.
    /// Example: `coverage{.expected = 7, .present = 7}.is_complete()`.
    [[nodiscard]] constexpr bool is_complete() const { return expected > 0 && present == expected; }
    /// The part of the number of parts that is present; 0 when none was expected.
    /// Example: `coverage{.expected = 4, .present = 3}.share_present() == 0.75`.
    [[nodiscard]] constexpr double share_present() const {
        return expected == 0 ? 0.0 : static_cast<double>(present) / expected;
    }
};

/// Computed values, and how complete each of them is, in the order of the cells. There are no statuses, because the
/// coverages say more. Example: `to_frequency(exports, {period_kind::year}, conversion::sum).coverages`.
template <class Container>
struct covered {
    Container values;                ///< the container of aggregates
    std::vector<coverage> coverages; ///< the coverage of each of its cells, in their order
};

/// "3/4". Example: `to_text(coverage{.expected = 4, .present = 3}).view() == "3/4"`.
[[nodiscard]] constexpr text<24> to_text(coverage const& c) {
    return text<24>().append_integer(c.present).append('/').append_integer(c.expected);
}

} // namespace almanac::inline v0
