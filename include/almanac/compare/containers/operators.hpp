// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// `+`, `-` and `/` of containers, cell by cell: short for `sum`, `gap`, and `ratio` or `per`, which say what they ask.
#pragma once

#include <almanac/compare/containers/arithmetic.hpp>

namespace almanac::inline v0 {

namespace container_operators {

// The comment at the end of a deleted function is a message: compilers print its line.
// clang-format off

/// The `sum`: `exports_to_china + exports_to_india`. Raises as that does.
template <class A, class B>
requires compare_detail::cells_compute<compare_detail::cell_step::sum, A, B>
[[nodiscard]] constexpr auto operator+(A const& a, B const& b) { return sum(a, b); }
template <class A, class B, class Why = compare_detail::why_not_cells<compare_detail::cell_step::sum, A, B>>
requires compare_detail::cells_are_refused<Why>
A operator+(A const&, B const&) = delete; // almanac: cannot add these; Why says why; per(a, b) divides, gap(a, b) and share(part, whole) compare

/// The `gap`: `exports - imports`. Raises as that does.
template <class A, class B>
requires compare_detail::cells_compute<compare_detail::cell_step::difference, A, B>
[[nodiscard]] constexpr auto operator-(A const& a, B const& b) { return gap(a, b); }
template <class A, class B, class Why = compare_detail::why_not_cells<compare_detail::cell_step::difference, A, B>>
requires compare_detail::cells_are_refused<Why>
A operator-(A const&, B const&) = delete; // almanac: cannot subtract these; Why says why; per(a, b) divides, ratio(a, b) compares

/// The quotient: the `ratio` of two of one dimension, else `per`: `gdp / population`. Raises as those do.
template <class A, class B>
requires compare_detail::cells_compute<compare_detail::cell_step::quotient, A, B>
[[nodiscard]] constexpr auto operator/(A const& a, B const& b) {
    if constexpr (!compare_detail::units_in_types<A::unit_of, B::unit_of>) {
        return per(a, b);
    } else if constexpr (same_dimension_but_prices(A::unit_of, B::unit_of)) {
        return ratio(a, b);
    } else {
        return per(a, b);
    }
}
template <class A, class B, class Why = compare_detail::why_not_cells<compare_detail::cell_step::quotient, A, B>>
requires compare_detail::cells_are_refused<Why>
A operator/(A const&, B const&) = delete; // almanac: cannot divide these; Why says why; growth, rebase and gap compare index numbers and ranks

template <class A, class B, class Why = compare_detail::why_not_cells<compare_detail::cell_step::product, A, B>>
requires compare_detail::cells_are_refused<Why>
A operator*(A const&, B const&) = delete; // almanac: cannot multiply these; Why says why
template <class A, class B, class Why = compare_detail::why_not_cells<compare_detail::cell_step::order, A, B>>
requires compare_detail::cells_are_refused<Why>
bool operator==(A const&, B const&) = delete; // almanac: cannot compare these; Why says why; ratio(a, b) and gap(a, b) compare cell by cell
template <class A, class B, class Why = compare_detail::why_not_cells<compare_detail::cell_step::order, A, B>>
requires compare_detail::cells_are_refused<Why>
bool operator<=>(A const&, B const&) = delete; // almanac: cannot compare these; Why says why; ratio(a, b) and gap(a, b) compare cell by cell
// clang-format on

} // namespace container_operators
} // namespace almanac::inline v0
