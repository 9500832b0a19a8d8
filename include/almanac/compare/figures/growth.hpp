// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Change and growth of a figure over time: its figure of an earlier period against that of a later one.
///
/// As in arithmetic.hpp, units are checked by the compiler, what speaks against the computation is refused
/// unless the caller waives it by name, and in a constant expression the refusal does not compile. Here another period
/// is expected; what is asked of the two is in `comparability_over_time`. Growth is a figure in per cent whose interval
/// contains the growth between all true values that the printed forms leave open, and says against which period it is.
#pragma once

#include <almanac/calendar/period_range.hpp>
#include <almanac/calendar/years_between.hpp>
#include <almanac/compare/figures/arithmetic.hpp>
#include <almanac/number/bounded.hpp>
#include <almanac/statistics/fractional_power.hpp>

#include <concepts>

namespace almanac::inline v0 {

namespace compare_detail {
/// Whether a bounded period has the days of a regular one of the other's kind and calendar: the span of the twelve
/// months of a fiscal year.
constexpr bool has_days_of_kind(period const& p, period const& model) {
    return is_regular(model.kind) && is_bounded(p) && same_days(p, period_at(p.first, model.kind, model.calendar));
}
/// Whether two bounded periods are of one kind and calendar, spans also of one length.
constexpr bool are_of_one_length(period const& p, period const& q) {
    if (has_days_of_kind(p, q) || has_days_of_kind(q, p)) return true;
    if (p.kind != q.kind || p.part != q.part || !(p.calendar == q.calendar)) return false;
    return is_bounded(p) && is_bounded(q) && length_in_years(p) == length_in_years(q);
}
/// Whether a season would pass for a change: unadjusted figures of two quarters or months less than a year apart.
constexpr bool is_season(any_figure const& before, any_figure const& after) {
    bool const is_unadjusted = before.on.adjusted == adjustment::none || after.on.adjusted == adjustment::none;
    if (!is_unadjusted || !is_bounded(before.on.when) || !is_bounded(after.on.when)) return false;
    civil_date const from = to_civil(before.on.when.first);
    civil_date const to = to_civil(after.on.when.first);
    return before.on.when.past - before.on.when.first < 360 && (from.month != to.month || from.day != to.day);
}
/// From what was to what is expected is what a projection is for; to what is wanted is `required_growth`.
constexpr bool leads_to_a_forecast(any_figure const& before, any_figure const& after) {
    bool const is_forecast = after.on.asserted == assertion::projected || after.on.asserted == assertion::modelled;
    return is_factual(before.on.asserted) && is_forecast;
}
} // namespace compare_detail

/// What speaks against computing the change from one figure to another over time. The reasons of `comparability` hold
/// but for the period:
/// - the second period must come after the first and be of the same kind and calendar (two years, two quarters, two
///   years of Pakistan, two spans of one length), or it is `reason::period`; a moment ("by 2030", "as of 2024") counts
///   as its period, and so does a span of exactly the days of one;
/// - they must not share days, or it is `reason::overlap`;
/// - the area and the counterpart must be the same, or it is `reason::area` and `reason::counterpart`;
/// - what is said not to be adjusted for the season needs the same season of another year, or it is
///   `reason::adjustment`;
/// - the two must be of one edition of the data, or both say of none, or it is `reason::vintage`: else a revision would
///   pass for growth;
/// - from a fact to a projection is no obstacle: the result is projected.
/// Example: `comparability_over_time(exports_2023, exports_2024)`.
[[nodiscard]] constexpr reasons comparability_over_time(any_figure const& before, any_figure const& after) {
    reasons found = comparability(before, after) - compare_detail::other_period;
    found = found | compare_detail::against_vintages(before, after);
    if (before.on.kind == nature::change) found = found - reasons(reason::base_period);
    if (compare_detail::leads_to_a_forecast(before, after)) found = found - reasons(reason::assertion);
    if (compare_detail::is_mixed(before, after, reason::area) || !(before.on.where == after.on.where)) {
        found.add(reason::area);
    }
    if (compare_detail::is_mixed(before, after, reason::counterpart) ||
        !(before.on.counterpart == after.on.counterpart)) {
        found.add(reason::counterpart);
    }
    if (compare_detail::is_mixed(before, after, reason::period)) found.add(reason::period);
    if (found.has(reason::period_unknown) || found.has(reason::period)) return found;
    period const from = period_of(before.on.when);
    period const to = period_of(after.on.when);
    if (overlaps(from, to)) found.add(reason::overlap);
    if (compare_detail::is_season(before, after)) found.add(reason::adjustment);
    if (to.first < from.first || !compare_detail::are_of_one_length(from, to)) found.add(reason::period);
    return found;
}

namespace refused {
/// Raises `domain_error`: from zero or less there is no rate.
[[noreturn]] inline void growth_from_a_figure_that_may_be_zero_or_less(any_figure const& before,
                                                                       any_figure const& after) {
    text<1200> why = compare_detail::cannot("take the growth between", before, after);
    why.append(": the earlier one may be zero or less, it is in ").append(to_text(before.range));
    raise(domain_error(why.append(' ').append(to_text(before.in()))));
}
/// Raises `domain_error`: what may be negative has no compound rate.
[[noreturn]] inline void compound_growth_to_a_figure_that_may_be_below_zero(any_figure const& before,
                                                                            any_figure const& after) {
    text<1200> why = compare_detail::cannot("take the growth between", before, after);
    why.append(": the later one may be below zero, it is in ").append(to_text(after.range));
    raise(domain_error(why.append(' ').append(to_text(after.in()))));
}
/// Raises `domain_error`: the two figures are of one time, so that there is no growth a year.
[[noreturn]] inline void there_are_no_years_between_the_figures(any_figure const& before, any_figure const& after) {
    text<1200> why = compare_detail::cannot("take the growth between", before, after);
    why.append(": there are no years between ").append(to_text(before.on.when));
    raise(domain_error(why.append(" and ").append(to_text(after.on.when))));
}
} // namespace refused

namespace compare_detail {

/// Whether a growth is over one year: of a compound rate, between two periods a year apart, or of a year and stated
/// without saying against which.
constexpr bool is_yearly(any_figure const& rate) {
    if (rate.on.mixed.has(reason::base_period)) return false;
    if (rate.on.what.as == measured_as::yearly_growth) return true;
    period const& when = rate.on.when;
    if (rate.on.against.kind == period_kind::none) {
        period_kind const kind = period_of(when).kind;
        return kind == period_kind::year || kind == period_kind::fiscal_year;
    }
    return has_length(rate.on.against) && has_length(when) &&
           years_between(rate.on.against, when, time_between::midpoints) == day_fraction{1, 1};
}
constexpr bool is_surely_above_zero(any_figure const& f) {
    return is_surely_not_below_zero(f) && !may_be_zero(f) && f.value > decimal(0);
}

/// The growth in per cent, with nothing checked.
constexpr any_figure percent_growth_of(any_figure const& before, any_figure const& after, basis const& on,
                                       reasons found) {
    any_figure times = quotient(after, before, on, found);
    times.value = subtract_to_digits(times.value, decimal(1), 18, rounding::half_even);
    times.range = times.range - exactly(decimal(1));
    return in_percent(times);
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
constexpr any_figure compound_growth_of(any_figure const& before, any_figure const& after, day_fraction years,
                                        basis const& on, reasons found) {
    if (years == day_fraction{1, 1}) return percent_growth_of(before, after, on, found);
    any_figure times = quotient(after, before, on, found);
    interval range = times.range;
    range.lower = compound_end(range.lower, years, rounding::floor);
    if (range.upper_bound != bound::unbounded) range.upper = compound_end(range.upper, years, rounding::ceiling);
    double const root = statistics_detail::raised(to_double(times.value), static_cast<double>(years.denominator),
                                                  static_cast<double>(years.numerator));
    decimal const value = from_double((root - 1.0) * 100.0, 15, rounding::half_even);
    // Of exact figures the interval is the last digits of a double, which the value may miss by its own rounding.
    bool const is_inside = contains(before.range, before.value) && contains(after.range, after.value);
    if (is_inside) range = hull(range, exactly(value));
    times.value = value;
    times.range = range;
    times.its_unit = units::percent;
    return times;
}

} // namespace compare_detail

/// The growth from `before` to `after` in per cent, over the whole time between them. Raises `not_comparable` (see
/// `comparability_over_time`), `unit_mismatch`, also for ranks and percentages, and `domain_error` when the earlier
/// figure may be zero or less. Example: `growth(trade_2019, trade_2024)`.
template <class A, class B>
requires compare_detail::units_allow<compare_detail::step::growth, A, B>
[[nodiscard]] constexpr auto growth(A const& before, B const& after, reasons waived = {}) {
    constexpr unit in = compare_detail::known_or_any<A::unit_of, B::unit_of>(units::percent);
    any_figure const& from = forget_unit(before);
    any_figure const& to = forget_unit(after);
    if (!compare_detail::have_growth(from.in(), to.in())) {
        refused::figures_of_different_units("take the growth between", from.in(), to.in());
    }
    reasons const found = comparability_over_time(from, to);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the growth between", open, from, to);
    if (!compare_detail::is_surely_above_zero(from)) refused::growth_from_a_figure_that_may_be_zero_or_less(from, to);
    basis const on = compare_detail::basis_of_change(from.on, to.on, measured_as::growth);
    return compare_detail::with_unit<in>(compare_detail::percent_growth_of(from, to, on, found));
}
// clang-format off
template <class A, class B, class Why = compare_detail::why_units_refuse<compare_detail::step::growth, A, B>> requires compare_detail::units_refuse<compare_detail::step::growth, A, B>
A growth(A const&, B const&, reasons = {}) = delete; // almanac: these have no growth rate; Why says why
// clang-format on

/// The compound annual growth rate from `before` to `after` in per cent, over the years between the midpoints of their
/// periods, or between their ends. Raises as `growth`, and `domain_error` when the later figure may be below zero, or
/// when there are no years between them (which only a waiver lets come so far).
/// Example: `cagr(trade_2019, trade_2024)`.
template <class A, class B>
requires compare_detail::units_allow<compare_detail::step::growth, A, B>
[[nodiscard]] constexpr auto cagr(A const& before, B const& after, reasons waived = {},
                                  time_between how = time_between::midpoints) {
    constexpr unit in = compare_detail::known_or_any<A::unit_of, B::unit_of>(units::percent);
    any_figure const& from = forget_unit(before);
    any_figure const& to = forget_unit(after);
    if (!compare_detail::have_growth(from.in(), to.in())) {
        refused::figures_of_different_units("take the annual growth between", from.in(), to.in());
    }
    reasons const found = comparability_over_time(from, to);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the annual growth between", open, from, to);
    if (!compare_detail::is_surely_above_zero(from)) refused::growth_from_a_figure_that_may_be_zero_or_less(from, to);
    if (!compare_detail::is_surely_not_below_zero(to)) {
        refused::compound_growth_to_a_figure_that_may_be_below_zero(from, to);
    }
    day_fraction const years = years_between(from.on.when, to.on.when, how);
    if (years.numerator == 0) refused::there_are_no_years_between_the_figures(from, to);
    basis const on = compare_detail::basis_of_change(from.on, to.on, measured_as::yearly_growth);
    return compare_detail::with_unit<in>(compare_detail::compound_growth_of(from, to, years, on, found));
}
// clang-format off
template <class A, class B, class Why = compare_detail::why_units_refuse<compare_detail::step::growth, A, B>> requires compare_detail::units_refuse<compare_detail::step::growth, A, B>
A cagr(A const&, B const&, reasons = {}, time_between = {}) = delete; // almanac: these have no growth rate; Why says why
// clang-format on

/// The compound annual growth rate in per cent that leads from what is `now` to a `target` of a later period. It is for
/// figures that differ in their assertion, so that this does not speak against it; raises as `cagr` for all else.
/// Example: `required_growth(trade_now, state<units::USD>({1, 9}, {.when = by(year(2030)), .asserted =
/// assertion::target}))`.
template <class A, class B>
requires compare_detail::units_allow<compare_detail::step::growth, A, B>
[[nodiscard]] constexpr auto required_growth(A const& now, B const& target, reasons waived = {},
                                             time_between how = time_between::midpoints) {
    constexpr unit in = compare_detail::known_or_any<A::unit_of, B::unit_of>(units::percent);
    any_figure const& from = forget_unit(now);
    any_figure const& to = forget_unit(target);
    if (!compare_detail::have_growth(from.in(), to.in())) {
        refused::figures_of_different_units("take the required growth between", from.in(), to.in());
    }
    reasons const found = comparability_over_time(from, to) - reasons(reason::assertion);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the required growth between", open, from, to);
    if (!compare_detail::is_surely_above_zero(from)) refused::growth_from_a_figure_that_may_be_zero_or_less(from, to);
    if (!compare_detail::is_surely_not_below_zero(to)) {
        refused::compound_growth_to_a_figure_that_may_be_below_zero(from, to);
    }
    day_fraction const years = years_between(from.on.when, to.on.when, how);
    if (years.numerator == 0) refused::there_are_no_years_between_the_figures(from, to);
    basis const on = compare_detail::basis_of_change(from.on, to.on, measured_as::yearly_growth);
    return compare_detail::with_unit<in>(compare_detail::compound_growth_of(from, to, years, on, found));
}
// clang-format off
template <class A, class B, class Why = compare_detail::why_units_refuse<compare_detail::step::growth, A, B>> requires compare_detail::units_refuse<compare_detail::step::growth, A, B>
A required_growth(A const&, B const&, reasons = {}, time_between = {}) = delete; // almanac: these have no growth rate; Why says why
// clang-format on

/// By how much `after` exceeds `before`, below zero for a fall, in the unit of `after`; in percentage points between
/// two percentages, in places between two ranks. Raises `not_comparable` (see `comparability_over_time`), and
/// `unit_mismatch`, also for index numbers. Example: `change(exports_2023, exports_2024)`.
template <class A, class B>
requires compare_detail::units_allow<compare_detail::step::difference, B, A>
[[nodiscard]] constexpr auto change(A const& before, B const& after, reasons waived = {}) {
    constexpr unit in = compare_detail::known_or_any<A::unit_of, B::unit_of>(compare_detail::unit_of_gap(B::unit_of));
    any_figure const& from = forget_unit(before);
    any_figure const& to = forget_unit(after);
    if (!compare_detail::have_difference(from.in(), to.in())) {
        refused::figures_of_different_units("take the change between", from.in(), to.in());
    }
    reasons const found = comparability_over_time(from, to);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the change between", open, from, to);
    basis const on = compare_detail::basis_of_change(from.on, to.on, measured_as::change);
    return compare_detail::with_unit<in>(compare_detail::difference(to, from, on, found));
}
// clang-format off
template <class A, class B, class Why = compare_detail::why_units_refuse<compare_detail::step::difference, B, A>> requires compare_detail::units_refuse<compare_detail::step::difference, B, A>
A change(A const&, B const&, reasons = {}) = delete; // almanac: cannot subtract these; Why says why
// clang-format on

} // namespace almanac::inline v0
