// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Change and growth of a stated figure over time: its figure of an earlier period against that of a later one.
///
/// As in compare.hpp, units are checked by the compiler, what speaks against the computation is refused unless the
/// caller waives it by name, and in a constant expression the refusal does not compile. Here another period is
/// expected; what is asked of the two is in `comparability_over_time`. The results are percentages whose interval
/// contains the growth between all true values that the printed forms leave open.
#pragma once

#include <almanac/compare/figure_arithmetic.hpp>
#include <almanac/statistics/growth.hpp>

namespace almanac::inline v0 {

namespace compare_detail {
/// Whether two bounded periods are of one kind and calendar, spans also of one length.
constexpr bool are_of_one_length(period const& p, period const& q) {
    if (p.kind != q.kind || p.part != q.part || !(p.calendar == q.calendar)) return false;
    if (is_regular(p.kind)) return true;
    return is_bounded(p) && is_bounded(q) && length_in_years(p) == length_in_years(q);
}
} // namespace compare_detail

/// What speaks against computing the change from one figure to another over time. The reasons of `comparability` hold
/// but for the period:
/// - the second period must come after the first and be of the same kind and calendar (two years, two quarters, two
///   years of Pakistan, two spans of one length), or it is `reason::period`; a moment ("by 2030", "as of 2024") counts
///   as its period;
/// - they must not share days, or it is `reason::overlap`;
/// - the area and the counterpart must be the same, or it is `reason::area` and `reason::counterpart`.
[[nodiscard]] constexpr reasons comparability_over_time(any_figure const& before, any_figure const& after) {
    reasons found = comparability(before, after) - (reasons(reason::period) | reason::counterpart);
    if (!(before.on.where == after.on.where)) found.add(reason::area);
    if (!(before.on.counterpart == after.on.counterpart)) found.add(reason::counterpart);
    if (found.has(reason::period_unknown)) return found;
    period const from = period_of(before.on.when);
    period const to = period_of(after.on.when);
    if (overlaps(from, to)) found.add(reason::overlap);
    if (to.first < from.first || !compare_detail::are_of_one_length(from, to)) found.add(reason::period);
    return found;
}

namespace refused {
/// Throws `domain_error`: from zero or less there is no rate.
[[noreturn]] inline void growth_from_a_figure_that_may_be_zero_or_less(any_figure const& before,
                                                                       any_figure const& after) {
    text<600> why = compare_detail::cannot("take the growth between", before, after);
    why.append(": the earlier one may be zero or less, it is in ").append(to_text(before.range));
    raise(domain_error(why.append(' ').append(to_text(before.in()))));
}
/// Throws `domain_error`: what may be negative has no compound rate.
[[noreturn]] inline void compound_growth_to_a_figure_that_may_be_below_zero(any_figure const& before,
                                                                            any_figure const& after) {
    text<600> why = compare_detail::cannot("take the growth between", before, after);
    why.append(": the later one may be below zero, it is in ").append(to_text(after.range));
    raise(domain_error(why.append(' ').append(to_text(after.in()))));
}
/// Throws `domain_error`: the two figures are of one time, so that there is no growth a year.
[[noreturn]] inline void there_are_no_years_between_the_figures(any_figure const& before, any_figure const& after) {
    text<600> why = compare_detail::cannot("take the growth between", before, after);
    why.append(": there are no years between ").append(to_text(before.on.when));
    raise(domain_error(why.append(" and ").append(to_text(after.on.when))));
}
} // namespace refused

namespace compare_detail {

constexpr bool is_surely_above_zero(any_figure const& f) {
    bool const not_below = f.range.lower_bound != bound::unbounded && f.range.lower >= decimal(0);
    return not_below && !may_be_zero(f) && f.value > decimal(0);
}
constexpr bool is_surely_not_below_zero(any_figure const& f) {
    return f.range.lower_bound != bound::unbounded && f.range.lower >= decimal(0);
}

/// The growth in per cent, with nothing checked.
constexpr any_result percent_growth_of(any_figure const& before, any_figure const& after, reasons waived) {
    any_result const times = quotient(after, before, waived);
    decimal const rate = subtract_to_digits(times.value, decimal(1), 18, rounding::half_even);
    return {times_power_of_ten(rate, 2), (times.range - exactly(decimal(1))) * exactly(decimal(1, 2)), waived,
            units::percent};
}

/// An end of a range of quotients, none below zero, as the per cent of a compound rate; rounded outward.
constexpr decimal compound_end(decimal times, day_fraction years, rounding outward) {
    bool const is_low = outward == rounding::floor;
    double const nearest = to_double(times);
    double const end = nearest == 0 ? 0 : is_low ? next_down(nearest) : next_up(nearest);
    auto const root = statistics_detail::raised_end(end, static_cast<double>(years.denominator),
                                                    static_cast<double>(years.numerator));
    bounded const rate = (root - 1.0) * 100.0;
    return from_double(is_low ? rate.low : rate.high, 17, outward);
}

/// The compound annual growth in per cent over a number of years above zero, with nothing else checked. Over one year
/// it is the growth, exactly; otherwise a root, computed in doubles.
constexpr any_result compound_growth_of(any_figure const& before, any_figure const& after, day_fraction years,
                                        reasons waived) {
    if (years == day_fraction{1, 1}) return percent_growth_of(before, after, waived);
    any_result const times = quotient(after, before, waived);
    interval range = times.range;
    range.lower = compound_end(range.lower, years, rounding::floor);
    if (range.upper_bound != bound::unbounded) range.upper = compound_end(range.upper, years, rounding::ceiling);
    double const root = statistics_detail::raised(to_double(times.value), static_cast<double>(years.denominator),
                                                  static_cast<double>(years.numerator));
    decimal const value = from_double((root - 1.0) * 100.0, 15, rounding::half_even);
    // Of exact figures the interval is the last digits of a double, which the value may miss by its own rounding.
    bool const is_inside = contains(before.range, before.value) && contains(after.range, after.value);
    if (is_inside) range = hull(range, exactly(value));
    return {value, range, waived, units::percent};
}

} // namespace compare_detail

/// The growth from `before` to `after` in per cent, over the whole time between them. Raises `unit_mismatch`, also for
/// ranks, `not_comparable`, and `domain_error` when the earlier figure may be zero or less.
[[nodiscard]] constexpr any_result growth(any_figure const& before, any_figure const& after, reasons waived = {}) {
    if (!compare_detail::have_ratio(before.in(), after.in())) {
        refused::figures_of_different_units("take the growth between", before.in(), after.in());
    }
    reasons const found = comparability_over_time(before, after);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the growth between", open, before, after);
    if (!compare_detail::is_surely_above_zero(before)) {
        refused::growth_from_a_figure_that_may_be_zero_or_less(before, after);
    }
    return compare_detail::percent_growth_of(before, after, found);
}

/// The compound annual growth rate from `before` to `after` in per cent, over the years between the midpoints of their
/// periods, or between their ends. Raises `unit_mismatch` and `not_comparable` as `growth`, and `domain_error` when the
/// earlier figure may be zero or less, the later one below zero, or when there are no years between them (which only a
/// waiver lets come so far).
[[nodiscard]] constexpr any_result cagr(any_figure const& before, any_figure const& after, reasons waived = {},
                                        time_between how = time_between::midpoints) {
    if (!compare_detail::have_ratio(before.in(), after.in())) {
        refused::figures_of_different_units("take the annual growth between", before.in(), after.in());
    }
    reasons const found = comparability_over_time(before, after);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the annual growth between", open, before, after);
    if (!compare_detail::is_surely_above_zero(before)) {
        refused::growth_from_a_figure_that_may_be_zero_or_less(before, after);
    }
    if (!compare_detail::is_surely_not_below_zero(after)) {
        refused::compound_growth_to_a_figure_that_may_be_below_zero(before, after);
    }
    day_fraction const years = years_between(before.on.when, after.on.when, how);
    if (years.numerator == 0) refused::there_are_no_years_between_the_figures(before, after);
    return compare_detail::compound_growth_of(before, after, years, found);
}

/// The compound annual growth rate in per cent that leads from what is `now` to a `target` of a later period. It is for
/// figures that differ in their assertion, so that this does not speak against it; all else as `cagr`.
[[nodiscard]] constexpr any_result required_growth(any_figure const& now, any_figure const& target, reasons waived = {},
                                                   time_between how = time_between::midpoints) {
    if (!compare_detail::have_ratio(now.in(), target.in())) {
        refused::figures_of_different_units("take the required growth between", now.in(), target.in());
    }
    reasons const found = comparability_over_time(now, target) - reasons(reason::assertion);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the required growth between", open, now, target);
    if (!compare_detail::is_surely_above_zero(now)) refused::growth_from_a_figure_that_may_be_zero_or_less(now, target);
    if (!compare_detail::is_surely_not_below_zero(target)) {
        refused::compound_growth_to_a_figure_that_may_be_below_zero(now, target);
    }
    day_fraction const years = years_between(now.on.when, target.on.when, how);
    if (years.numerator == 0) refused::there_are_no_years_between_the_figures(now, target);
    return compare_detail::compound_growth_of(now, target, years, found);
}

/// By how much `after` exceeds `before`, in the unit of `after`; in percentage points between two percentages, in
/// places between two ranks. Raises `unit_mismatch`, also for index numbers, and `not_comparable`.
[[nodiscard]] constexpr any_result change(any_figure const& before, any_figure const& after, reasons waived = {}) {
    if (!compare_detail::have_difference(before.in(), after.in())) {
        refused::figures_of_different_units("take the change between", before.in(), after.in());
    }
    reasons const found = comparability_over_time(before, after);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the change between", open, before, after);
    return compare_detail::difference(after, before, found);
}

// The typed twins, which repeat the checks for the same reason as in compare.hpp.

/// The growth from `before` to `after` in per cent; units that do not go together do not compile. Raises
/// `not_comparable`, and `domain_error` when the earlier figure may be zero or less.
/// Example: `growth(trade_2019, trade_2024)`.
template <unit A, unit B>
[[nodiscard]] constexpr result<units::percent> growth(figure<A> const& before, figure<B> const& after,
                                                      reasons waived = {}) {
    if constexpr (!compare_detail::check_ratio_of_units<A, B>()) return {};
    any_figure const from = forget_unit(before);
    any_figure const to = forget_unit(after);
    reasons const found = comparability_over_time(from, to);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the growth between", open, from, to);
    if (!compare_detail::is_surely_above_zero(from)) refused::growth_from_a_figure_that_may_be_zero_or_less(from, to);
    return compare_detail::with_unit<units::percent>(compare_detail::percent_growth_of(from, to, found));
}

/// The compound annual growth rate in per cent. Raises as the function of `any_figure`s; units do not compile.
template <unit A, unit B>
[[nodiscard]] constexpr result<units::percent> cagr(figure<A> const& before, figure<B> const& after,
                                                    reasons waived = {}, time_between how = time_between::midpoints) {
    if constexpr (!compare_detail::check_ratio_of_units<A, B>()) return {};
    any_figure const from = forget_unit(before);
    any_figure const to = forget_unit(after);
    reasons const found = comparability_over_time(from, to);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the annual growth between", open, from, to);
    if (!compare_detail::is_surely_above_zero(from)) refused::growth_from_a_figure_that_may_be_zero_or_less(from, to);
    if (!compare_detail::is_surely_not_below_zero(to))
        refused::compound_growth_to_a_figure_that_may_be_below_zero(from, to);
    day_fraction const years = years_between(from.on.when, to.on.when, how);
    if (years.numerator == 0) refused::there_are_no_years_between_the_figures(from, to);
    return compare_detail::with_unit<units::percent>(compare_detail::compound_growth_of(from, to, years, found));
}

/// The compound annual growth rate in per cent that leads from what is `now` to a `target` of a later period.
/// Example: `required_growth(trade_now, state<units::USD>({1, 9}, {.when = by(year(2030)), .asserted =
/// assertion::target}))`.
template <unit A, unit B>
[[nodiscard]] constexpr result<units::percent> required_growth(figure<A> const& now, figure<B> const& target,
                                                               reasons waived = {},
                                                               time_between how = time_between::midpoints) {
    if constexpr (!compare_detail::check_ratio_of_units<A, B>()) return {};
    any_figure const from = forget_unit(now);
    any_figure const to = forget_unit(target);
    reasons const found = comparability_over_time(from, to) - reasons(reason::assertion);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the required growth between", open, from, to);
    if (!compare_detail::is_surely_above_zero(from)) refused::growth_from_a_figure_that_may_be_zero_or_less(from, to);
    if (!compare_detail::is_surely_not_below_zero(to))
        refused::compound_growth_to_a_figure_that_may_be_below_zero(from, to);
    day_fraction const years = years_between(from.on.when, to.on.when, how);
    if (years.numerator == 0) refused::there_are_no_years_between_the_figures(from, to);
    return compare_detail::with_unit<units::percent>(compare_detail::compound_growth_of(from, to, years, found));
}

/// By how much `after` exceeds `before`, in the unit of `after`; in percentage points between two percentages, in
/// places between two ranks. Raises `not_comparable`.
template <unit A, unit B>
[[nodiscard]] constexpr auto change(figure<A> const& before, figure<B> const& after, reasons waived = {}) {
    constexpr unit difference = compare_detail::checked_unit_of_gap<B, A>();
    if constexpr (!compare_detail::have_difference(B, A)) {
        return result<difference>{};
    } else {
        any_figure const from = forget_unit(before);
        any_figure const to = forget_unit(after);
        reasons const found = comparability_over_time(from, to);
        reasons const open = found - waived;
        if (!open.empty()) compare_detail::refusal_of(open)("take the change between", open, from, to);
        return compare_detail::with_unit<difference>(compare_detail::difference(to, from, found));
    }
}

} // namespace almanac::inline v0
