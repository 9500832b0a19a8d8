// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The missing number: how an absent value stands among numbers of type `double`.
#pragma once

#include <almanac/core/conditions.hpp>

namespace almanac::inline v0 {

/// A number that is missing: not-a-number (IEEE 754-2019, 6.2, a quiet one). It is equal to nothing, not even itself:
/// ask with `is_missing`.
inline constexpr double missing_value = __builtin_nan("");

/// True when \p value is missing, that is, not-a-number. Compilers that are told that there
/// is no not-a-number (`-ffast-math`) are not supported. Example: `is_missing(missing_value) && !is_missing(0.0)`.
[[nodiscard]] constexpr bool is_missing(double value) { return value != value; }

} // namespace almanac::inline v0
