// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Two stated figures added up, where that means something. `figure + figure` is here, and its errors beside `figure`.
#pragma once

#include <almanac/compare/compare.hpp>

namespace almanac {

namespace detail {
/// Whether one of two different areas is inside the other on the first or on the last day of the period. Areas that are
/// not stated do not overlap.
constexpr bool is_inside(area const& a, area const& b, period const& when) {
    if (a == b || a.empty() || b.empty() || when.kind == period_kind::none) return false;
    auto const on = [&](serial_day day) { return includes(a, b, day) || includes(b, a, day); };
    return on(when.first) || (is_bounded(when) && on(when.past - 1));
}

/// What speaks against adding two flows of different periods: they must abut, and be of one area and counterpart.
constexpr reasons against_sum_over_time(basis const& a, basis const& b) {
    bool const is_flow = a.kind == nature::flow && b.kind == nature::flow && has_length(a.when) && has_length(b.when);
    if (!is_flow) return a.kind == nature::stock || b.kind == nature::stock ? reason::stock_over_time : reason::period;
    if (overlaps(a.when, b.when)) return reason::overlap;
    reasons found;
    if (!abuts(a.when, b.when)) found.add(reason::period);
    if (!(a.where == b.where)) found.add(reason::area);
    if (!(a.counterpart == b.counterpart)) found.add(reason::counterpart);
    return found;
}
} // namespace detail

/// What speaks against adding two figures. Unlike in a comparison, different counterparts are no obstacle, because one
/// adds over them; and besides `comparability`:
/// - prices, ratios, changes and ranks have no sum (see `is_additive`);
/// - stocks, capacities and the rest need one period; flows one period, or two that abut, of one area and counterpart;
/// - where one area is inside the other, or of one area one counterpart inside the other, the sum would count it twice.
/// Two undated figures are not asked. That two figures of one area, counterpart and period are not the same thing
/// twice, the caller answers for.
[[nodiscard]] constexpr reasons additivity(any_figure const& a, any_figure const& b) {
    reasons const compared = comparability(a, b);
    reasons found = compared - (reasons(reason::counterpart) | reason::period);
    if (!is_additive(a.on.kind) || !is_additive(b.on.kind)) found.add(reason::not_additive);
    if (compared.has(reason::period)) return found | detail::against_sum_over_time(a.on, b.on);
    period const& when = a.on.when.kind == period_kind::none ? b.on.when : a.on.when;
    bool const areas_overlap = detail::is_inside(a.on.where, b.on.where, when);
    bool const counterparts_overlap = detail::is_inside(a.on.counterpart, b.on.counterpart, when);
    if (areas_overlap || (a.on.where == b.on.where && counterparts_overlap)) found.add(reason::area);
    return found;
}

namespace detail {
constexpr any_result total(any_figure const& a, any_figure const& b, reasons waived) {
    return {add_to_digits(a.value, value_in(b, a.in()), 18, rounding::half_even), a.range + range_in(b, a.in()), waived,
            a.in()};
}
constexpr bool have_sum(unit const& a, unit const& b) { return same_dimension_but_prices(a, b) && units_add(a, a); }
} // namespace detail

/// The sum, in the unit of `a`. Raises `unit_mismatch` and `not_comparable`, see `additivity`.
[[nodiscard]] constexpr any_result sum(any_figure const& a, any_figure const& b, reasons waived = {}) {
    if (!detail::have_sum(a.in(), b.in())) refused::figures_of_different_units("add", a.in(), b.in());
    reasons const found = additivity(a, b);
    reasons const open = found - waived;
    if (!open.empty()) detail::refusal_of(open)("add", open, a, b);
    return detail::total(a, b, found);
}

/// The sum of two typed figures, in the unit of `a`; units that do not add do not compile. Raises `not_comparable`.
/// Example: `sum(exports, imports)`.
template <unit A, unit B>
[[nodiscard]] constexpr result<A> sum(figure<A> const& a, figure<B> const& b, reasons waived = {}) {
    if constexpr (!detail::have_sum(A, B)) {
        static_assert(refused::adding<name<spelled<A>()>, name<spelled<B>()>>::allowed,
                      "almanac: cannot add these units");
        return {};
    } else {
        any_figure const left = forget_unit(a);
        any_figure const right = forget_unit(b);
        reasons const found = additivity(left, right);
        reasons const open = found - waived;
        if (!open.empty()) detail::refusal_of(open)("add", open, left, right);
        return detail::with_unit<A>(detail::total(left, right, found));
    }
}

/// The sum, as `sum` without a waiver. Units that differ, also in the price basis of money, do not compile. Raises
/// `not_comparable`.
template <unit A, unit B>
requires(units_add(A, B)) [[nodiscard]] constexpr result<A> operator+(figure<A> const& a, figure<B> const& b) {
    any_figure const left = forget_unit(a);
    any_figure const right = forget_unit(b);
    reasons const open = additivity(left, right);
    if (!open.empty()) detail::refusal_of(open)("add", open, left, right);
    return detail::with_unit<A>(detail::total(left, right, {}));
}

} // namespace almanac
