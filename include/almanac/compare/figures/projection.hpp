// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What growth makes of a figure: after it, before it, some years on; and growth after growth.
#pragma once

#include <almanac/compare/figures/growth.hpp>
#include <almanac/unit/growth_rate.hpp>

#include <concepts>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: a projection moves a period on.
[[noreturn]] inline void the_figure_to_project_has_no_period(any_figure const& f) {
    raise(domain_error(
        text<700>("cannot project ").append(f.key.empty() ? "a figure" : f.key).append(": it is of no stated period")));
}
} // namespace refused

namespace compare_detail {
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
/// Both say an area, a counterpart, an indicator or a part, and not the same; or one of them is mixed.
constexpr reasons against_one_subject(any_figure const& level, any_figure const& step) {
    reasons found = against_either(level, step);
    bool const both_say_what = level.on.what.is_stated() && step.on.what.is_stated();
    if (is_mixed(level, step, reason::indicator)) found.add(reason::indicator);
    if (both_say_what && !indicator_detail::same_code(level.on.what.of, step.on.what.of)) found.add(reason::indicator);
    bool const both_say_parts = both_say_what || (!level.on.by.empty() && !step.on.by.empty());
    if (both_say_parts) found = found | against_breakdowns(level, step);
    bool const both_say_where = !level.on.where.empty() && !step.on.where.empty();
    bool const elsewhere = both_say_where && !(level.on.where == step.on.where);
    if (is_mixed(level, step, reason::area) || elsewhere) found.add(reason::area);
    bool const both_say_partner = !level.on.counterpart.empty() && !step.on.counterpart.empty();
    bool const with_another = both_say_partner && !(level.on.counterpart == step.on.counterpart);
    if (is_mixed(level, step, reason::counterpart) || with_another) found.add(reason::counterpart);
    return found;
}
} // namespace compare_detail

/// What speaks against letting a figure grow at a rate: that the rate is no growth (`nature`), none of a year
/// (`base_period`), of another thing (`indicator`), part (`breakdown`), area (`area`) or partner (`counterpart`), where
/// both say it or one is mixed, or that a value is missing. Example: `comparability_of_growth(exports_2024,
/// growth_2024)`.
[[nodiscard]] constexpr reasons comparability_of_growth(any_figure const& now, any_figure const& rate) {
    reasons found = compare_detail::against_one_subject(now, rate);
    if (now.on.mixed.has(reason::period)) found.add(reason::period);
    if (rate.on.kind != nature::change || !(rate.in() == units::percent)) found.add(reason::nature);
    if (!compare_detail::is_yearly(rate)) found.add(reason::base_period);
    return found;
}

/// The figure after a number of years of growth at a yearly rate, which is a figure in per cent. It is of the period
/// that many years later and projected, by the caller and nobody else. Raises `not_comparable` (see
/// `comparability_of_growth`), `domain_error` for a figure of no period and for less than no years, and `unit_mismatch`
/// for a rate that is not in per cent. Linear in the years. Example: `project(gdp_2024, cagr(gdp_2023, gdp_2024), 3)`.
template <figure_like F, class Rate>
requires compare_detail::may_be_in_percent<Rate>
[[nodiscard]] constexpr auto project(F const& now, Rate const& rate, int years, reasons waived = {}) {
    constexpr unit in = F::unit_of;
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
template <figure_like F, figure_like Rate, class Why = compare_detail::why_no_percent<Rate>> requires(!compare_detail::may_be_in_percent<Rate>)
F project(F const&, Rate const&, int, reasons = {}) = delete; // almanac: a growth is in per cent; Why says what this is in
/// Does not compile: 5 can be per cent or a multiple, and a bare level is of no unit.
template <figure_like F, class Number> requires std::convertible_to<Number, double>
F project(F const&, Number, int, reasons = {}) = delete; // almanac: a growth rate is a type: growth_rate::from_percent(5), or a figure in per cent
template <class Number, figure_like Rate> requires(!figure_like<Number>)
Rate project(Number const&, Rate const&, int, reasons = {}) = delete; // almanac: a figure is projected, not a bare number; figure_of(quantity, basis) makes one
// clang-format on

/// The growth rate of a figure in per cent, for functions that take one. Raises `not_comparable` unless it is a growth
/// over one year; its interval is left behind. Example: `growth_rate_of(growth_2024)`.
template <figure_like Rate>
requires compare_detail::may_be_in_percent<Rate>
[[nodiscard]] constexpr growth_rate growth_rate_of(Rate const& rate, reasons waived = {}) {
    any_figure const& f = forget_unit(rate);
    reasons found;
    if (f.on.kind != nature::change || !(f.in() == units::percent)) found.add(reason::nature);
    if (!compare_detail::is_yearly(f)) found.add(reason::base_period);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the growth rate of", open, f, f);
    return growth_rate::from_percent(to_double(f.value));
}
// clang-format off
template <figure_like Rate, class Why = compare_detail::why_no_percent<Rate>> requires(!compare_detail::may_be_in_percent<Rate>)
growth_rate growth_rate_of(Rate const&, reasons = {}) = delete; // almanac: a growth is in per cent; Why says what this is in
// clang-format on

// A step from one figure to another: growth in per cent, or a multiple.

namespace compare_detail {
constexpr bool is_growth(any_figure const& f) { return f.on.kind == nature::change && f.in() == units::percent; }
constexpr bool is_multiple(any_figure const& f) {
    return f.on.what.as == measured_as::multiple && f.in() == units::one;
}
/// The factor of a step: 1.05 for growth of 5 %, 2 for twice as much.
constexpr any_figure factor_of(any_figure f) {
    if (!(f.in() == units::percent)) return f;
    f.value = add_to_digits(times_power_of_ten(f.value, -2), decimal(1), 18, rounding::half_even);
    f.range = f.range * exactly(decimal(1, -2)) + exactly(decimal(1));
    f.its_unit = units::one;
    return f;
}
/// The growth of a factor, in per cent.
constexpr any_figure growth_of_factor(any_figure f) {
    f.value = subtract_to_digits(f.value, decimal(1), 18, rounding::half_even);
    f.range = f.range - exactly(decimal(1));
    return in_percent(f);
}
/// The period that a step starts from: the one that it is against, or the year before a year's.
constexpr period start_of(any_figure const& step) {
    if (step.on.against.kind != period_kind::none || step.on.when.kind == period_kind::none) return step.on.against;
    return is_yearly(step) ? years_later(step.on.when, -1) : no_period();
}
constexpr reasons against_step(any_figure const& level, any_figure const& step, period const& there) {
    reasons found = against_one_subject(level, step);
    if (!is_growth(step) && !is_multiple(step)) found.add(reason::nature);
    if (is_undated(level) || step.on.when.kind == period_kind::none) found.add(reason::period_unknown);
    if (is_mixed(level, step, reason::period)) found.add(reason::period);
    if (step.on.mixed.has(reason::base_period) || there.kind == period_kind::none) {
        found.add(reason::base_period);
    } else if (!is_undated(level) && !same_days(period_of(level.on.when), period_of(there))) {
        found.add(reason::base_period);
    }
    return found;
}
/// Of the level, and of another period.
constexpr basis basis_of_step(basis on, basis const& step, period const& when) {
    on.when = when;
    return spread_over(on, step);
}
template <class F>
inline constexpr bool may_be_a_step = [] {
    if constexpr (!figure_like<F>) {
        return false;
    } else {
        return F::unit_of == any_unit || F::unit_of == units::percent || F::unit_of == units::one;
    }
}();
} // namespace compare_detail

/// The figure that growth, or a multiple, leads to. The step is against the period of the figure, which the result
/// leaves for that of the step. Raises `not_comparable` when it is against another one (`base_period`), of another
/// thing, part, area or partner, or no growth and no multiple (`nature`).
/// Example: `grown_by(exports_2023, growth_2024)`.
template <figure_like F, figure_like Step>
requires compare_detail::may_be_a_step<Step>
[[nodiscard]] constexpr auto grown_by(F const& base, Step const& step, reasons waived = {}) {
    any_figure const& from = forget_unit(base);
    any_figure const& by = forget_unit(step);
    reasons const found = compare_detail::against_step(from, by, compare_detail::start_of(by));
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("let grow", open, from, by);
    basis const on = compare_detail::basis_of_step(from.on, by.on, by.on.when);
    any_figure const factor = compare_detail::factor_of(by);
    return compare_detail::with_unit<F::unit_of>(compare_detail::product(from, factor, on, found, from.in()));
}

/// The figure that growth, or a multiple, started from. It is of the period that the step is against. Raises as
/// `grown_by`, and `domain_error` when all may have been lost, so that nothing tells the base.
/// Example: `base_of(exports_2024, growth_2024)`.
template <figure_like F, figure_like Step>
requires compare_detail::may_be_a_step<Step>
[[nodiscard]] constexpr auto base_of(F const& after, Step const& step, reasons waived = {}) {
    any_figure const& to = forget_unit(after);
    any_figure const& by = forget_unit(step);
    reasons found = compare_detail::against_step(to, by, by.on.when);
    period const start = compare_detail::start_of(by);
    if (start.kind == period_kind::none) found.add(reason::base_period);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the base of", open, to, by);
    any_figure const factor = compare_detail::factor_of(by);
    if (compare_detail::may_be_zero(factor)) refused::division_by_a_figure_that_may_be_zero(to, factor);
    basis const on = compare_detail::basis_of_step(to.on, by.on, start);
    any_figure out = compare_detail::computed(divide_to_digits(to.value, factor.value, 18, rounding::half_even),
                                              divide(to.range, factor.range),
                                              compare_detail::direction_of_quotient(to, factor), on, found, to.in());
    return compare_detail::with_unit<F::unit_of>(out);
}

/// Growth after growth: 10 % and then 10 % are 21 %, against the first period. Raises `not_comparable` unless the
/// second is against the period of the first (`base_period`) and both are of one thing, and as `comparability`.
/// Example: `chained(growth_2023, growth_2024)`.
template <class A, class B>
requires(compare_detail::may_be_in_percent<A>&& compare_detail::may_be_in_percent<B>)
    [[nodiscard]] constexpr auto chained(A const& first, B const& second, reasons waived = {}) {
    constexpr unit in = compare_detail::known_or_any<A::unit_of, B::unit_of>(units::percent);
    any_figure const& before = forget_unit(first);
    any_figure const& later = forget_unit(second);
    if (!(before.in() == units::percent)) refused::a_share_is_in_percent(before.in());
    if (!(later.in() == units::percent)) refused::a_share_is_in_percent(later.in());
    reasons found = comparability(before, later) - (compare_detail::other_period | reason::base_period);
    found = found | compare_detail::against_one_subject(before, later);
    if (!compare_detail::is_growth(before) || !compare_detail::is_growth(later)) found.add(reason::nature);
    if (compare_detail::is_mixed(before, later, reason::period)) found.add(reason::period);
    period const start = compare_detail::start_of(before);
    period const middle = compare_detail::start_of(later);
    bool const follow = middle.kind != period_kind::none && same_days(before.on.when, middle);
    if (start.kind == period_kind::none || !follow || compare_detail::is_mixed(before, later, reason::base_period)) {
        found.add(reason::base_period);
    }
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("chain", open, before, later);
    basis on = later.on;
    on.against = before.on.against; // of what they have in common all but the times
    basis head = before.on;
    head.when = on.when;
    on = in_common(head, on);
    on.against = start;
    if (on.what.is_stated() || on.what.as != measured_as::level) on.what.as = measured_as::growth;
    any_figure const factors = compare_detail::product(compare_detail::factor_of(before),
                                                       compare_detail::factor_of(later), on, found, units::one);
    return compare_detail::with_unit<in>(compare_detail::growth_of_factor(factors));
}

/// Real growth: nominal growth less that of prices, (1 + g) / (1 + p) - 1. Of the same two periods and area. What it
/// measures is another thing than nominal growth, and so mixed. Raises `not_comparable`, `unit_mismatch` for what is
/// not in per cent, and `domain_error` when prices may have fallen to nothing. Example:
/// `real_growth(growth_of_gdp_at_current_prices, growth_of_its_deflator)`.
template <class A, class B>
requires(compare_detail::may_be_in_percent<A>&& compare_detail::may_be_in_percent<B>)
    [[nodiscard]] constexpr auto real_growth(A const& nominal, B const& prices, reasons waived = {}) {
    constexpr unit in = compare_detail::known_or_any<A::unit_of, B::unit_of>(units::percent);
    any_figure const& all = forget_unit(nominal);
    any_figure const& of_prices = forget_unit(prices);
    if (!(all.in() == units::percent)) refused::a_share_is_in_percent(all.in());
    if (!(of_prices.in() == units::percent)) refused::a_share_is_in_percent(of_prices.in());
    reasons found = compare_detail::against_periods(all, of_prices) | compare_detail::against_either(all, of_prices);
    if (!compare_detail::is_growth(all) || !compare_detail::is_growth(of_prices)) found.add(reason::nature);
    if (!compare_detail::against_the_same(all, of_prices)) found.add(reason::base_period);
    bool const both_say_where = !all.on.where.empty() && !of_prices.on.where.empty();
    bool const elsewhere = both_say_where && !(all.on.where == of_prices.on.where);
    if (compare_detail::is_mixed(all, of_prices, reason::area) || elsewhere) found.add(reason::area);
    if (is_factual(all.on.asserted) != is_factual(of_prices.on.asserted)) found.add(reason::assertion);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the real growth of", open, all, of_prices);
    any_figure const above = compare_detail::factor_of(all);
    any_figure const below = compare_detail::factor_of(of_prices);
    if (compare_detail::may_be_zero(below)) refused::division_by_a_figure_that_may_be_zero(above, below);
    basis on = compare_detail::basis_of_step(all.on, of_prices.on, all.on.when);
    on.what = {};
    on.mixed.add(reason::indicator);
    return compare_detail::with_unit<in>(
        compare_detail::growth_of_factor(compare_detail::quotient(above, below, on, found)));
}

} // namespace almanac::inline v0
