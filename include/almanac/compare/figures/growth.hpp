// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Change and growth of a figure over time: its figure of an earlier period against that of a later one; and what
/// growth makes of it: a projection, a mean rate, the time to catch up.
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
#include <almanac/unit/growth_rate.hpp>

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
/// - from a fact to a projection is no obstacle: the result is projected.
[[nodiscard]] constexpr reasons comparability_over_time(any_figure const& before, any_figure const& after) {
    reasons found = comparability(before, after) - reasons(reason::period);
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
/// Raises `domain_error`: a projection moves a period on.
[[noreturn]] inline void the_figure_to_project_has_no_period(any_figure const& f) {
    raise(domain_error(
        text<400>("cannot project ").append(f.key.empty() ? "a figure" : f.key).append(": it is of no stated period")));
}
} // namespace refused

namespace compare_detail {

/// Growth of percentages can mean two things, and of ranks none: they have a change.
constexpr bool have_growth(unit const& a, unit const& b) {
    return have_ratio(a, b) && a.kind != measure::proportion && a.kind != measure::proportion_difference;
}
template <unit A, unit B>
consteval bool check_growth_of_units() {
    constexpr bool compare = !units_in_types<A, B> || same_dimension_but_prices(A, B);
    constexpr bool grow = !units_in_types<A, B> || have_growth(A, B);
    if constexpr (!compare) {
        static_assert(refused::comparing<name<spelled<A>()>, name<spelled<B>()>>::allowed,
                      "almanac: cannot compare these units");
    } else if constexpr (!grow) {
        static_assert(refused::dividing<name<spelled<A>()>, name<spelled<B>()>>::allowed,
                      "almanac: a percentage or a rank has a change, in points or places, and no growth rate");
    }
    return grow;
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
template <figure_like A, figure_like B>
[[nodiscard]] constexpr auto growth(A const& before, B const& after, reasons waived = {}) {
    constexpr unit in = compare_detail::known_or_any<A::unit_of, B::unit_of>(units::percent);
    if constexpr (!compare_detail::check_growth_of_units<A::unit_of, B::unit_of>()) return figure_in<in>{};
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

/// The compound annual growth rate from `before` to `after` in per cent, over the years between the midpoints of their
/// periods, or between their ends. Raises as `growth`, and `domain_error` when the later figure may be below zero, or
/// when there are no years between them (which only a waiver lets come so far).
template <figure_like A, figure_like B>
[[nodiscard]] constexpr auto cagr(A const& before, B const& after, reasons waived = {},
                                  time_between how = time_between::midpoints) {
    constexpr unit in = compare_detail::known_or_any<A::unit_of, B::unit_of>(units::percent);
    if constexpr (!compare_detail::check_growth_of_units<A::unit_of, B::unit_of>()) return figure_in<in>{};
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

/// The compound annual growth rate in per cent that leads from what is `now` to a `target` of a later period. It is for
/// figures that differ in their assertion, so that this does not speak against it; all else as `cagr`. Example:
/// `required_growth(trade_now, state<units::USD>({1, 9}, {.when = by(year(2030)), .asserted = assertion::target}))`.
template <figure_like A, figure_like B>
[[nodiscard]] constexpr auto required_growth(A const& now, B const& target, reasons waived = {},
                                             time_between how = time_between::midpoints) {
    constexpr unit in = compare_detail::known_or_any<A::unit_of, B::unit_of>(units::percent);
    if constexpr (!compare_detail::check_growth_of_units<A::unit_of, B::unit_of>()) return figure_in<in>{};
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

/// By how much `after` exceeds `before`, below zero for a fall, in the unit of `after`; in percentage points between
/// two percentages, in places between two ranks. Raises `not_comparable` (see `comparability_over_time`), and
/// `unit_mismatch`, also for index numbers.
template <figure_like A, figure_like B>
[[nodiscard]] constexpr auto change(A const& before, B const& after, reasons waived = {}) {
    constexpr unit in = compare_detail::checked_unit_of_gap<B::unit_of, A::unit_of>();
    if constexpr (!compare_detail::gap_is_defined<B::unit_of, A::unit_of>) {
        return figure_in<in>{};
    } else {
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
}

// What growth makes of a figure.

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
/// The period a number of years later.
constexpr period years_later(period const& p, int years) {
    if (p.kind == period_kind::by) return by(years_later(period_of(p), years));
    if (p.kind == period_kind::as_of) return as_of(years_later(period_of(p), years));
    if (p.kind == period_kind::span) {
        auto const moved = [years](serial_day day) { return to_serial(plus_months(to_civil(day), 12 * years)); };
        if (is_regular(p.part) && p.part != period_kind::day) {
            return span(years_later(period_at(p.first, p.part, p.calendar), years),
                        years_later(period_at(p.past - 1, p.part, p.calendar), years));
        }
        return span(moved(p.first), moved(p.past - 1));
    }
    if (p.kind == period_kind::day) return day(to_serial(plus_months(to_civil(p.first), 12 * years)));
    // The middle of it, so that neither a leap day nor a week's start moves it into a neighbour.
    serial_day const middle = p.first + (p.past - p.first) / 2;
    return period_at(to_serial(plus_months(to_civil(middle), 12 * years)), p.kind, p.calendar);
}
/// A rate of a program's own, as a figure of nothing.
constexpr any_figure rate_as_figure(growth_rate rate) {
    any_figure f;
    f.value = times_power_of_ten(from_double(rate.fraction()), 2);
    f.range = exactly(f.value);
    f.its_unit = units::percent;
    f.on.kind = nature::change;
    f.on.what.as = measured_as::yearly_growth;
    return f;
}
/// The basis of what grew at the rate for some years.
constexpr basis basis_of_projection(basis on, basis const& rate, int years) {
    on.when = years_later(on.when, years);
    on.asserted = weaker(weaker(on.asserted, rate.asserted), assertion::projected);
    on.status = on.status | rate.status;
    on.inferred = on.inferred || rate.inferred;
    on.waived = on.waived | rate.waived;
    return on;
}
constexpr any_figure projected(any_figure const& now, any_figure const& rate, int years, reasons found) {
    decimal factor = add_to_digits(times_power_of_ten(rate.value, -2), decimal(1), 18, rounding::half_even);
    interval factors = rate.range * exactly(decimal(1, -2)) + exactly(decimal(1));
    any_figure out = computed(now.value, now.range, direction_of_product(now, rate),
                              basis_of_projection(now.on, rate.on, years), found, now.in());
    for (int i = 0; i < years; ++i) {
        out.value = multiply_to_digits(out.value, factor, 18, rounding::half_even);
        out.range = out.range * factors;
    }
    return out;
}
} // namespace compare_detail

/// What speaks against letting a figure grow at a rate: that the rate is no growth (`nature`), none of a year
/// (`base_period`), of another thing (`indicator`) or another area (`area`), where both say it, or that a value is
/// missing.
[[nodiscard]] constexpr reasons comparability_of_growth(any_figure const& now, any_figure const& rate) {
    reasons found = compare_detail::against_either(now, rate);
    if (now.on.mixed.has(reason::period)) found.add(reason::period);
    if (rate.on.kind != nature::change || !(rate.in() == units::percent)) found.add(reason::nature);
    if (!compare_detail::is_yearly(rate)) found.add(reason::base_period);
    bool const both_say_what = now.on.what.is_stated() && rate.on.what.is_stated();
    if (both_say_what && !indicator_detail::same_code(now.on.what.of, rate.on.what.of)) found.add(reason::indicator);
    bool const both_say_where = !now.on.where.empty() && !rate.on.where.empty();
    if (both_say_where && !(now.on.where == rate.on.where)) found.add(reason::area);
    return found;
}

/// The figure after a number of years of growth at a yearly rate, which is a figure in per cent: `project(gdp,
/// cagr(before, gdp), 3)`. It is of the period that many years later and projected, by the caller and nobody else.
/// Raises `not_comparable` (see `comparability_of_growth`), and `domain_error` for a figure of no period and for less
/// than no years.
template <figure_like F, figure_like Rate>
[[nodiscard]] constexpr auto project(F const& now, Rate const& rate, int years, reasons waived = {}) {
    constexpr unit in = F::unit_of;
    if constexpr (!compare_detail::check_percent<Rate>()) return figure_in<in>{};
    any_figure const& from = forget_unit(now);
    any_figure const& yearly = forget_unit(rate);
    if (!(yearly.in() == units::percent)) refused::a_share_is_in_percent(yearly.in());
    if (from.on.when.kind == period_kind::none || years < 0) refused::the_figure_to_project_has_no_period(from);
    reasons const found = comparability_of_growth(from, yearly);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("project", open, from, yearly);
    return compare_detail::with_unit<in>(compare_detail::projected(from, yearly, years, found));
}
/// The same at a rate of the caller's own: `project(gdp, growth_rate::from_percent(5), 3)`.
template <figure_like F>
[[nodiscard]] constexpr auto project(F const& now, growth_rate rate, int years, reasons waived = {}) {
    return project(now, compare_detail::rate_as_figure(rate), years, waived);
}

// clang-format off
/// Does not compile: 5 can be per cent or a multiple, and a bare level is of no unit.
template <figure_like F, class Number> requires std::convertible_to<Number, double>
F project(F const&, Number, int, reasons = {}) = delete; // almanac: a growth rate is a type: growth_rate::from_percent(5), or a figure in per cent
template <class Number, figure_like Rate> requires(!figure_like<Number>)
Rate project(Number const&, Rate const&, int, reasons = {}) = delete; // almanac: a figure is projected, not a bare number; figure_of(quantity, basis) makes one
// clang-format on

/// The growth rate of a figure in per cent, for functions that take one. Raises `not_comparable` unless it is a growth
/// over one year; its interval is left behind.
template <figure_like Rate>
[[nodiscard]] constexpr growth_rate growth_rate_of(Rate const& rate) {
    if constexpr (!compare_detail::check_percent<Rate>()) return {};
    any_figure const& f = forget_unit(rate);
    reasons found;
    if (f.on.kind != nature::change || !(f.in() == units::percent)) found.add(reason::nature);
    if (!compare_detail::is_yearly(f)) found.add(reason::base_period);
    if (!found.empty()) compare_detail::refusal_of(found)("take the growth rate of", found, f, f);
    return growth_rate::from_percent(to_double(f.value));
}

} // namespace almanac::inline v0
