// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Figures and time: a rate over a period, and the mean of rates.
#pragma once

#include <almanac/compare/figures/growth.hpp>
#include <almanac/compare/figures/sum.hpp>
#include <almanac/unit/units.hpp>

namespace almanac::inline v0 {

namespace refused {
template <class Unit>
struct rate_in {
    static constexpr bool is_per_time = false;
};
/// Raises `unit_mismatch`: only a rate becomes an amount over a period.
[[noreturn]] inline void this_unit_is_not_per_time(unit const& in) {
    raise(unit_mismatch(
        text<300>("only a rate becomes a flow over a period, and ").append(to_text(in)).append(" is not per time")));
}
/// Raises `domain_error`: a period without length has no flow.
[[noreturn]] inline void the_period_has_no_length(period const& when) {
    raise(domain_error(
        text<300>("a rate becomes a flow over a period with a length, and not over ").append(to_text(when).view())));
}
} // namespace refused

namespace compare_detail {

/// Units of time, the longest first, with how many whole months they are; 0 for days and what is shorter.
struct unit_of_time {
    unit in;
    int months;
    int seconds;
};
inline constexpr unit_of_time units_of_time[] = {{units::a, 12, 0},    {units::mo, 1, 0},   {units::wk, 0, 604800},
                                                 {units::d, 0, 86400}, {units::h, 0, 3600}, {units::s, 0, 1}};

/// The unit of time that a rate is per: the one that leaves a unit with a name, or else the plainest scale. Barrels a
/// day are not per month.
constexpr int time_of_rate(unit const& rate) {
    for (int i = 0; i < 6; ++i) {
        if (unit_detail::index_of_named_unit(rate * units_of_time[i].in) >= 0) return i;
    }
    int best = 0;
    scale least = (rate * units_of_time[0].in).size;
    for (int i = 1; i < 6; ++i) {
        scale const size = (rate * units_of_time[i].in).size;
        bool const is_plainer = size.denominator != least.denominator ? size.denominator < least.denominator
                                                                      : size.numerator < least.numerator;
        if (!is_plainer) continue;
        best = i;
        least = size;
    }
    return best;
}
constexpr bool is_amount_per_time(unit const& u) { return u.time <= -1 && u.kind == measure::amount; }
template <unit U>
consteval bool check_per_time() {
    constexpr bool fits = U == any_unit || is_amount_per_time(U);
    if constexpr (!fits) {
        static_assert(refused::rate_in<name<spelled<U>()>>::is_per_time,
                      "almanac: only a rate, an amount per time, becomes a flow over a period");
    }
    return fits;
}
template <unit U>
consteval unit unit_over_time() {
    if constexpr (U == any_unit || !is_amount_per_time(U)) {
        return U;
    } else {
        return U * units_of_time[time_of_rate(U)].in;
    }
}
/// How many of the units of time a period has: years and months by the calendar, the rest by its days.
constexpr day_fraction times_in(period const& when, unit_of_time const& each) {
    if (each.months == 0) return {std::int64_t{length_in_days(when)} * 86400, each.seconds};
    day_fraction const years = length_in_years(when);
    return {years.numerator * 12, years.denominator * each.months};
}
constexpr any_figure times_fraction(any_figure f, day_fraction factor) {
    f = times(f, decimal(factor.numerator));
    f.value = divide_to_digits(f.value, decimal(factor.denominator), 18, rounding::half_even);
    f.range = divide(f.range, exactly(decimal(factor.denominator)));
    return f;
}
} // namespace compare_detail

/// What speaks against a rate becoming a flow over a period: its nature (`nature`), that it is not stated, or that the
/// rate is of a period which does not hold the other (`period`): an annualised quarter fills that quarter only.
[[nodiscard]] constexpr reasons convertibility_over(any_figure const& rate, period const& when) {
    reasons found = compare_detail::against_either(rate, rate);
    if (rate.on.mixed.has(reason::nature)) found.add(reason::nature);
    if (rate.on.kind == nature::unstated) found.add(reason::nature_unknown);
    if (rate.on.kind != nature::unstated && nature_of(rate) != nature::rate) found.add(reason::nature);
    bool const is_dated = rate.on.when.kind != period_kind::none;
    if (rate.on.mixed.has(reason::period) || (is_dated && !contains(rate.on.when, when))) found.add(reason::period);
    return found;
}

/// The flow that a rate amounts to over a period: 4 billion dollars a year over 2023 are 4 billion dollars. Years and
/// months of the rate's unit count by the calendar, days by days: 50,000 barrels a day over a leap year are 366 times
/// that. Raises `not_comparable` (see `convertibility_over`), `unit_mismatch` for a unit that is not per time, and
/// `domain_error` for a period without length. Example: `over(rate, year(2023))`.
template <figure_like F>
[[nodiscard]] constexpr auto over(F const& rate, period const& when, reasons waived = {}) {
    constexpr unit in = compare_detail::unit_over_time<F::unit_of>();
    if constexpr (!compare_detail::check_per_time<F::unit_of>()) return figure_in<in>{};
    any_figure const& from = forget_unit(rate);
    if (!compare_detail::is_amount_per_time(from.in())) refused::this_unit_is_not_per_time(from.in());
    if (!has_length(when) || !is_bounded(when)) refused::the_period_has_no_length(when);
    reasons const found = convertibility_over(from, when);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take over a period", open, from, from);
    auto const& time = compare_detail::units_of_time[compare_detail::time_of_rate(from.in())];
    any_figure flow = compare_detail::times_fraction(from, compare_detail::times_in(when, time));
    flow.its_unit = from.in() * time.in;
    flow.on.when = when;
    flow.on.mixed = compare_detail::without(compare_detail::without(flow.on.mixed, reason::period), reason::nature);
    flow.on.kind = nature::flow;
    flow.on.waived = flow.on.waived | found;
    return compare_detail::with_unit<in>(flow);
}

/// What speaks against the mean of two figures over time: as `additivity`, but of rates, prices, ratios and yearly
/// growth
/// (`not_additive` for any other), of periods that follow one another.
namespace compare_detail {
constexpr bool is_yearly_growth(any_figure const& f) {
    return f.on.kind == nature::change && f.in() == units::percent && is_yearly(f);
}
constexpr bool has_mean(any_figure const& f) { return has_mean_over_time(nature_of(f)) || is_yearly_growth(f); }
constexpr reasons against_mean_of(any_figure const& a, any_figure const& b) {
    reasons found = comparability(a, b) - (reasons(reason::period) | reason::base_period);
    if (!has_mean(a) || !has_mean(b)) found.add(reason::not_additive);
    if (is_mixed(a, b, reason::area) || !(a.on.where == b.on.where)) found.add(reason::area);
    bool const same_partner = a.on.counterpart == b.on.counterpart;
    if (is_mixed(a, b, reason::counterpart) || !same_partner) found.add(reason::counterpart);
    if (is_mixed(a, b, reason::period)) found.add(reason::period);
    return found;
}
template <class List>
constexpr sum_obstacles obstacles_to_mean(List const& terms, std::size_t count) {
    sum_obstacles all;
    for (std::size_t j = 0; j < count; ++j) note(all, against_mean_of(terms[0], terms[j]), 0, j);
    if (all.found.has(reason::period_unknown) || all.found.has(reason::period)) return all;
    std::size_t starts = 0;
    for (std::size_t j = 0; j < count; ++j) {
        bool follows = false;
        for (std::size_t i = 0; i < count; ++i) {
            if (i == j) continue;
            follows = follows || terms[i].on.when.past == terms[j].on.when.first;
            if (i < j && overlaps(terms[i].on.when, terms[j].on.when)) note(all, reason::overlap, i, j);
        }
        starts += follows ? 0u : 1u;
        if (!has_length(terms[j].on.when)) note(all, reason::period, 0, j);
    }
    if (starts > 1) note(all, reason::period, 0, 1);
    return all;
}
/// Growth compounds: the mean is the rate that leads as far in as many years. The rest is weighted by days.
template <class List>
constexpr any_figure mean_of_terms(List const& terms, std::size_t count, reasons found) {
    any_figure out = computed(terms[0].value, terms[0].range, joined(terms[0].qualified, qualifier::plain), terms[0].on,
                              found, terms[0].in());
    bool const compounds = is_yearly_growth(terms[0]);
    std::int64_t days = 0;
    bounded product(1.0);
    for (std::size_t i = 0; i < count; ++i) {
        any_figure const& each = terms[i];
        std::int64_t const length = compounds ? 1 : length_in_days(each.on.when);
        if (compounds)
            product = product * (bounded_of(value_in(each, out.in()), range_in(each, out.in())) / 100.0 + 1.0);
        decimal const weighted = multiply_to_digits(value_in(each, out.in()), decimal(length), 18, rounding::half_even);
        interval const range = range_in(each, out.in()) * exactly(decimal(length));
        out.value = i == 0 ? weighted : add_to_digits(out.value, weighted, 18, rounding::half_even);
        out.range = i == 0 ? range : out.range + range;
        days += length;
        if (i == 0) continue;
        out.qualified = joined(out.qualified, each.qualified);
        basis next = each.on;
        next.when = out.on.when;
        next.against = out.on.against;
        bool const is_later = each.on.when.past > out.on.when.past;
        period const latest = is_later ? each.on.when : out.on.when;
        period const when = compounds ? latest : hull(out.on.when, each.on.when);
        period const against = each.on.against.first < out.on.against.first ? each.on.against : out.on.against;
        reasons const waived = out.on.waived;
        out.on = in_common(out.on, next);
        out.on.when = when;
        out.on.against = against;
        out.on.waived = out.on.waived | waived;
    }
    if (compounds) {
        bounded const root = (elementary::pow(product, 1.0 / static_cast<double>(count)) - 1.0) * 100.0;
        out.value = from_double(root.value, 15, rounding::half_even);
        out.range = hull(to_interval(root), exactly(out.value));
        out.on.what.as = measured_as::yearly_growth;
        return out;
    }
    out.value = divide_to_digits(out.value, decimal(days), 18, rounding::half_even);
    out.range = divide(out.range, exactly(decimal(days)));
    return out;
}
} // namespace compare_detail

/// The mean of rates, prices or ratios over periods that follow one another, in any order, weighted by their days; of
/// yearly growth the compound mean. It is of all the time. Flows and stocks have a sum or none. A waiver may stand
/// last. Raises `not_comparable`, and `unit_mismatch`. Example: `mean(growth_2022, growth_2023, growth_2024)`.
template <figure_like First, class... Rest>
requires(compare_detail::are_terms_and_waiver<Rest...>())
    [[nodiscard]] constexpr auto mean(First const& first, Rest const&... rest) {
    constexpr unit in = compare_detail::unit_of_sum<First, Rest...>;
    any_figure terms[1 + sizeof...(Rest)];
    std::size_t count = 0;
    reasons waived;
    compare_detail::take(terms, count, waived, first);
    (compare_detail::take(terms, count, waived, rest), ...);
    for (std::size_t i = 1; i < count; ++i) {
        if (same_dimension_but_prices(terms[0].in(), terms[i].in())) continue;
        refused::figures_of_different_units("take the mean of", terms[0].in(), terms[i].in());
    }
    sum_obstacles const all = compare_detail::obstacles_to_mean(terms, count);
    reasons const open = all.found - waived;
    if (!open.empty()) {
        compare_detail::refusal_of(open)("take the mean of", open, terms[all.first], terms[all.second]);
    }
    return compare_detail::with_unit<in>(compare_detail::mean_of_terms(terms, count, all.found));
}

} // namespace almanac::inline v0
