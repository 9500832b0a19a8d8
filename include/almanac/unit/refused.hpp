// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The conditions behind the readable errors about units: a failing `static_assert` on one of these makes the compiler
/// print its arguments, which are the names of the two units.
#pragma once

#include <almanac/core/fixed_string.hpp>

namespace almanac::inline v0 {

/// The conditions of the errors that the compiler prints about units. Each is false; its arguments are the names that
/// the compiler then prints.
namespace refused {
template <class Left, class Right>
struct adding {
    static constexpr bool allowed = false;
};
template <class Left, class Right>
struct subtracting {
    static constexpr bool allowed = false;
};
template <class Left, class Right>
struct comparing {
    static constexpr bool allowed = false;
};
template <class Left, class Right>
struct multiplying {
    static constexpr bool allowed = false;
};
template <class Left, class Right>
struct dividing {
    static constexpr bool allowed = false;
};
template <class From, class To>
struct converting {
    static constexpr bool allowed = false;
};
template <class From, class To>
struct lossless {
    static constexpr bool allowed = false;
};
template <class Left, class Right>
struct common_type {
    static constexpr bool exists = false;
};
template <class Unit, class Number>
struct number_without_unit {
    static constexpr bool allowed = false;
};
template <class From, class To>
struct rounding_mode {
    static constexpr bool is_named = false;
};
} // namespace refused

} // namespace almanac::inline v0
