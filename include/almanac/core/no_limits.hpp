// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// For types of numbers that have no greatest or least: `std::numeric_limits<T>::max()` of them does not compile, where
/// the standard's own template would answer 0.
#pragma once

#include <almanac/core/conditions.hpp>

#include <limits>

namespace almanac::inline v0::core_detail {

/// The base of a specialization of `std::numeric_limits`.
template <class T>
struct no_limits {
    static constexpr bool is_specialized = false;
    static T(min)() = delete;
    static T(max)() = delete;
    static T lowest() = delete;
    static T epsilon() = delete;
    static T round_error() = delete;
    static T infinity() = delete;
    static T quiet_NaN() = delete;
    static T signaling_NaN() = delete;
    static T denorm_min() = delete;
};

} // namespace almanac::inline v0::core_detail
