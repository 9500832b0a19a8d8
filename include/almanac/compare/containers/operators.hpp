// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// `+`, `-` and `/` of containers, cell by cell: short for `sum`, `gap`, and `ratio` or `per`, which say what they ask.
#pragma once

#include <almanac/compare/containers/arithmetic.hpp>

namespace almanac::inline v0 {

namespace compare_detail {
template <class A, class B>
inline constexpr bool are_containers = container<A>&& container<B>;
/// Two series, two cross-sections or two panels; units that the compiler does not know are looked at when they meet.
template <class A, class B>
inline constexpr bool meet = [] {
    if constexpr (are_containers<A, B>) {
        return are_of_one_kind<A, B>;
    } else {
        return false;
    }
}();
template <class A, class B, bool (*May)(unit const&, unit const&)>
inline constexpr bool meet_in_units = [] {
    if constexpr (!meet<A, B>) {
        return false;
    } else if constexpr (units_are_known<A::unit_of, B::unit_of>) {
        return May(A::unit_of, B::unit_of);
    } else {
        return true;
    }
}();
template <class A, class B>
inline constexpr bool meet_in_a_sum = meet_in_units<A, B, have_sum>;
template <class A, class B>
inline constexpr bool meet_in_a_gap = meet_in_units<A, B, have_difference>;
template <class A, class B>
inline constexpr bool meet_in_a_quotient = meet_in_units<A, B, units_multiply>;
template <class A, class B>
inline constexpr bool do_not_meet_in_a_sum = are_containers<A, B> && !meet_in_a_sum<A, B>;
template <class A, class B>
inline constexpr bool do_not_meet_in_a_gap = are_containers<A, B> && !meet_in_a_gap<A, B>;
template <class A, class B>
inline constexpr bool do_not_meet_in_a_quotient = are_containers<A, B> && !meet_in_a_quotient<A, B>;
} // namespace compare_detail

namespace container_operators {

/// The `sum`: `exports_to_china + exports_to_india`. Raises as that does.
template <class A, class B>
requires compare_detail::meet_in_a_sum<A, B>
[[nodiscard]] constexpr auto operator+(A const& a, B const& b) { return sum(a, b); }

/// The `gap`: `exports - imports`. Raises as that does.
template <class A, class B>
requires compare_detail::meet_in_a_gap<A, B>
[[nodiscard]] constexpr auto operator-(A const& a, B const& b) { return gap(a, b); }

/// The quotient: the `ratio` of two of one dimension, else `per`: `gdp / population`. Raises as those do.
template <class A, class B>
requires compare_detail::meet_in_a_quotient<A, B>
[[nodiscard]] constexpr auto operator/(A const& a, B const& b) {
    if constexpr (!compare_detail::units_are_known<A::unit_of, B::unit_of>) {
        return per(a, b);
    } else if constexpr (same_dimension_but_prices(A::unit_of, B::unit_of)) {
        return ratio(a, b);
    } else {
        return per(a, b);
    }
}

// The end of each line is a message: compilers print it.
// clang-format off
template <class A, class B> requires compare_detail::do_not_meet_in_a_sum<A, B>
A operator+(A const&, B const&) = delete; // almanac: these containers do not add: per(a, b) divides them, gap(a, b) and share(part, whole) compare them
template <class A, class B> requires compare_detail::do_not_meet_in_a_gap<A, B>
A operator-(A const&, B const&) = delete; // almanac: these containers have no difference: per(a, b) divides them, ratio(a, b) compares them
template <class A, class B> requires compare_detail::do_not_meet_in_a_quotient<A, B>
A operator/(A const&, B const&) = delete; // almanac: these containers have no quotient: gap(a, b) compares them, growth and rebase are over time
// clang-format on

} // namespace container_operators
} // namespace almanac::inline v0
