// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What is against what is wanted: how much is missing, and how much of the way is made.
#pragma once

#include <almanac/compare/figures/growth.hpp>
#include <almanac/number/interval.hpp>

namespace almanac::inline v0 {

/// What speaks against comparing what is now with a target: as for a change to it, or within one period as for a
/// comparison; that one is a fact and the other wanted does not.
/// Example: `comparability_with_target(trade_now, target_2030)`.
[[nodiscard]] constexpr reasons comparability_with_target(any_figure const& now, any_figure const& target) {
    bool const is_now = compare_detail::against_periods(now, target).empty();
    reasons const found = is_now ? comparability(now, target) : comparability_over_time(now, target);
    return found - (reasons(reason::assertion) | reason::vintage); // a target has an edition of its own
}

/// By how much a target exceeds what is now: what is still missing, below zero where more is there. Raises
/// `not_comparable` (see `comparability_with_target`), and `unit_mismatch`.
/// Example: `shortfall(target_2030, trade_now)`.
template <class A, class B>
requires compare_detail::units_allow<compare_detail::step::difference, A, B>
[[nodiscard]] constexpr auto shortfall(A const& target, B const& now, reasons waived = {}) {
    constexpr unit in = compare_detail::known_or_any<A::unit_of, B::unit_of>(compare_detail::unit_of_gap(A::unit_of));
    any_figure const& to = forget_unit(target);
    any_figure const& from = forget_unit(now);
    if (!compare_detail::have_difference(to.in(), from.in())) {
        refused::figures_of_different_units("take the shortfall of", to.in(), from.in());
    }
    reasons const found = comparability_with_target(from, to);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the shortfall of", open, to, from);
    basis const on = compare_detail::basis_of_change(from.on, to.on, measured_as::change);
    return compare_detail::with_unit<in>(compare_detail::difference(to, from, on, found));
}

namespace compare_detail {
/// (now - baseline) / (target - baseline) at every corner: along each of the three it rises or falls throughout.
constexpr interval range_of_progress(interval const& baseline, interval const& now, interval const& target) {
    for (interval const* each : {&baseline, &now, &target}) {
        if (each->lower_bound == bound::unbounded || each->upper_bound == bound::unbounded) {
            return divide(now - baseline, target - baseline);
        }
    }
    interval all;
    bool is_first = true;
    for (int corner = 0; corner < 8; ++corner) {
        interval const b = exactly((corner & 1) != 0 ? baseline.upper : baseline.lower);
        interval const n = exactly((corner & 2) != 0 ? now.upper : now.lower);
        interval const t = exactly((corner & 4) != 0 ? target.upper : target.lower);
        interval const here = divide(n - b, t - b);
        all = is_first ? here : hull(all, here);
        is_first = false;
    }
    return all;
}
} // namespace compare_detail

/// How much of the way from a baseline to a target is made, in per cent: 100 when the target is met. The interval is as
/// narrow as the three are known. Raises as `change` and `shortfall`, and `domain_error` when the target may be the
/// baseline. Example: `progress(trade_2019, trade_2024, target_2030)`.
template <figure_like A, figure_like B, figure_like C>
requires(compare_detail::units_allow<compare_detail::step::difference, A, B>&&
             compare_detail::units_allow<compare_detail::step::difference, B, C>)
    [[nodiscard]] constexpr auto progress(A const& baseline, B const& now, C const& target, reasons waived = {}) {
    constexpr bool is_known = A::unit_of != any_unit && B::unit_of != any_unit && C::unit_of != any_unit;
    constexpr unit in = is_known ? units::percent : any_unit;
    any_figure const& from = forget_unit(baseline);
    any_figure const& here = forget_unit(now);
    any_figure const& to = forget_unit(target);
    bool const have_units =
        compare_detail::have_difference(from.in(), here.in()) && compare_detail::have_difference(here.in(), to.in());
    if (!have_units) refused::figures_of_different_units("take the progress of", from.in(), to.in());
    reasons const until_now = comparability_over_time(from, here);
    reasons const from_now = comparability_with_target(here, to);
    if (reasons const open = until_now - waived; !open.empty()) {
        compare_detail::refusal_of(open)("take the change between", open, from, here);
    }
    if (reasons const open = from_now - waived; !open.empty()) {
        compare_detail::refusal_of(open)("take the progress of", open, here, to);
    }
    basis on = compare_detail::basis_of_change(from.on, here.on, measured_as::change);
    on = compare_detail::spread_over(on, to.on);
    compare_detail::set_kind(on, nature::ratio);
    any_figure const way = compare_detail::difference(to, from, on, until_now | from_now);
    if (compare_detail::may_be_zero(way)) refused::division_by_a_figure_that_may_be_zero(here, way);
    any_figure const made = compare_detail::difference(here, from, on, until_now | from_now);
    any_figure out = compare_detail::quotient(made, way, on, until_now | from_now);
    out.range = compare_detail::range_of_progress(compare_detail::range_in(from, here.in()), here.range,
                                                  compare_detail::range_in(to, here.in()));
    return compare_detail::with_unit<in>(compare_detail::in_percent(out));
}

} // namespace almanac::inline v0
