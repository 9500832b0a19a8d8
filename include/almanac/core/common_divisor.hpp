// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The greatest common divisor, without what `<numeric>` costs to include.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstdint>

namespace almanac::inline v0::core_detail {

/// Euclid's algorithm; the other number where one is zero.
[[nodiscard]] constexpr std::uint64_t greatest_common_divisor(std::uint64_t a, std::uint64_t b) {
    while (b != 0) {
        std::uint64_t const rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

} // namespace almanac::inline v0::core_detail
