// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Figures and time: a rate over a period is a flow, and a flow by the length of its period a rate.
#pragma once

#include <almanac/compare/figures/arithmetic.hpp>
#include <almanac/unit/units.hpp>

namespace almanac::inline v0 {

namespace refused {
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
/// Example: `convertibility_over(rate, year(2023))`.
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
requires compare_detail::may_be_per_time<F>
[[nodiscard]] constexpr auto over(F const& rate, period const& when, reasons waived = {}) {
    constexpr unit in = compare_detail::unit_over_time<F::unit_of>();
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
// clang-format off
template <figure_like F, class Why = compare_detail::why_not_per_time<F>> requires(!compare_detail::may_be_per_time<F>)
F over(F const&, period const&, reasons = {}) = delete; // almanac: only a rate, an amount per time, becomes a flow over a period; Why says what this is in
// clang-format on

/// The rate that a flow amounts to, a year: 25 in a quarter are 100 a year. The way back is `over`. Raises
/// `not_comparable` for what is no flow (`nature`) or of no stated period, and `domain_error` for a period without
/// length. Example: `rate_of(exports_of_the_quarter)`.
template <figure_like F>
[[nodiscard]] constexpr auto rate_of(F const& flow, reasons waived = {}) {
    constexpr unit in = F::unit_of == any_unit ? any_unit : F::unit_of / units::a;
    any_figure const& from = forget_unit(flow);
    reasons found = compare_detail::against_either(from, from);
    if (from.on.mixed.has(reason::nature)) found.add(reason::nature);
    if (from.on.kind == nature::unstated) found.add(reason::nature_unknown);
    if (from.on.kind != nature::unstated && nature_of(from) != nature::flow) found.add(reason::nature);
    if (from.on.mixed.has(reason::period)) found.add(reason::period);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take the rate of", open, from, from);
    if (!has_length(from.on.when) || !is_bounded(from.on.when)) refused::the_period_has_no_length(from.on.when);
    day_fraction const years = length_in_years(from.on.when);
    any_figure rate = compare_detail::times_fraction(from, {years.denominator, years.numerator});
    rate.its_unit = from.in() / units::a;
    rate.on.mixed = compare_detail::without(rate.on.mixed, reason::nature);
    rate.on.kind = nature::rate;
    rate.on.waived = rate.on.waived | found;
    return compare_detail::with_unit<in>(rate);
}

} // namespace almanac::inline v0
