// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// `+`, `-` and `/` of containers, cell by cell: short for `sum`, `gap`, and `ratio` or `per`, which say what they ask.
#pragma once

#include <almanac/compare/container_arithmetic.hpp>

namespace almanac::inline v0 {

namespace compare_detail {
/// Two series, two cross-sections or two panels; units that the compiler does not know are looked at when they meet.
template <class A, class B>
concept meet = container<A> && container<B> && are_of_one_kind<A, B>;
template <class A, class B>
concept meet_in_a_sum = meet<A, B> && (!units_are_known<A::unit_of, B::unit_of> || have_sum(A::unit_of, B::unit_of));
template <class A, class B>
concept meet_in_a_gap =
    meet<A, B> && (!units_are_known<A::unit_of, B::unit_of> || have_difference(A::unit_of, B::unit_of));
template <class A, class B>
concept meet_in_a_quotient =
    meet<A, B> && (!units_are_known<A::unit_of, B::unit_of> || units_multiply(A::unit_of, B::unit_of));
} // namespace compare_detail

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

// The lines below are messages too: compilers print them.
// clang-format off
template <container A, container B> requires(!compare_detail::meet_in_a_sum<A, B>)
void operator+(A const&, B const&) = delete; // almanac: these containers do not add: per(a, b) divides them, gap(a, b) and share(part, whole) compare them
template <container A, container B> requires(!compare_detail::meet_in_a_gap<A, B>)
void operator-(A const&, B const&) = delete; // almanac: these containers have no difference: per(a, b) divides them, ratio(a, b) compares them
template <container A, container B> requires(!compare_detail::meet_in_a_quotient<A, B>)
void operator/(A const&, B const&) = delete; // almanac: these containers have no quotient: gap(a, b) compares them, growth and rebase are over time
// clang-format on

} // namespace almanac::inline v0
