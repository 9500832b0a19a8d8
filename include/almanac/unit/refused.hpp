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

// Why a function is deleted: the last argument of its template, which compilers print. The arguments are the names of
// the two sides.
template <class Left, class Right>
struct these_units_do_not_convert {};
template <class Left, class Right>
struct these_units_do_not_add {};
template <class Left, class Right>
struct these_units_do_not_subtract {};
template <class Left, class Right>
struct these_units_do_not_compare {};
template <class Left, class Right>
struct an_index_number_or_a_rank_does_not_multiply_or_divide {};
template <class Left, class Right>
struct this_number_has_no_unit {};
template <class Left, class Right>
struct this_narrows_the_number_use_quantity_cast {};
template <class Left, class Right>
struct this_loses_digits_use_quantity_cast {};
template <class Left, class Right>
struct this_loses_digits_use_divide_to_digits {};
template <class Left, class Right>
struct these_numbers_have_no_exact_common_type_use_quantity_cast {};
template <class Unit>
struct a_bounded_number_has_no_unit_use_a_figure {};
template <class From, class To>
struct this_needs_a_rounding_mode {};
template <class From, class To>
struct floating_point_rounds_to_the_nearest_leave_the_rounding_mode_out {};
} // namespace refused

} // namespace almanac::inline v0
