// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Flows added up over time, and amounts taken apart again, of a series or of each area of a panel: running totals,
/// sums of the year to date and these as values of their own periods, rates as the amounts of their periods.
/// All are linear in the cells.
#pragma once

#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/compare/containers/frequency.hpp>
#include <almanac/compare/containers/growth.hpp>
#include <almanac/compare/figures/time.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: the values are not said to be of the year to date.
[[noreturn]] inline void these_are_not_of_the_year_to_date() {
    raise<domain_error>("these values are not said to be of the year to date, in about.accumulated");
}
} // namespace refused

namespace compare_detail {
/// Refuses what does not add up over time, unless waived. Returns what had to be.
template <class Container>
constexpr reasons check_sums_over_time(Container const& flows, reasons waived) {
    check_answer(asks::amounts, "add up over time", flows.in());
    reasons found = against_sum_over_time(flows.about.kind, flows.in());
    if (flows.about.accumulated != accumulation::of_each_period) found.add(reason::transformation);
    reasons const open = found - waived;
    if (!open.empty()) {
        refusal_of(open)("add up over time", open, stand_in(flows), stand_in(flows));
    }
    return found;
}
} // namespace compare_detail

/// The running totals of flows, from the first period on: what they add to a stock. After a missing flow the total is
/// not known and stays missing. The result is a stock. What is not a flow, or is of the year to date, raises
/// `not_comparable` unless waived; percentages, index numbers and ranks do not compile, or raise `unit_mismatch`.
/// Example: `cumulate(net_borrowing)`.
template <over_time Container>
requires compare_detail::may_answer<compare_detail::asks::amounts, Container::unit_of>
[[nodiscard]] constexpr auto cumulate(Container const& flows, reasons waived = {}) {
    reasons const found = compare_detail::check_sums_over_time(flows, waived);
    using number_type = typename Container::number_type;
    common_basis about = compare_detail::derived_basis(flows.about, nature::stock, flows.about.waived | found);
    about.what = {};
    auto result = compare_detail::same_keys<Container::unit_of, number_type>(flows, flows.in(), about);
    auto const [count, length] = compare_detail::runs_of(flows);
    for (std::size_t run = 0; run < count; ++run) {
        number_type total(0.0);
        for (std::size_t i = run * length; i < (run + 1) * length; ++i) {
            bool const is_known = !is_missing(total) && !is_missing(flows.cells.values[i]);
            total = is_known ? number_type(total + flows.cells.values[i]) : number_type(missing_value);
            result.cells.values[i] = total;
        }
    }
    return result;
}
// clang-format off
template <over_time Container, class Why = compare_detail::why_no_answer<compare_detail::asks::amounts, Container>> requires compare_detail::cells_are_refused<Why>
Container cumulate(Container const&, reasons = {}) = delete; // almanac: percentages, index numbers and ranks do not add
// clang-format on

/// Flows as those of the year to date: each the sum from the beginning of its year on, missing where a flow of the year
/// so far is, and in a first year whose beginning the values lack. The year is that of the frequency's calendar. A cell
/// is then a figure of the time from the beginning of its year. Undone by `ytd_to_period`. Raises as `cumulate`, and
/// `domain_error` for weeks and days. Example: `year_to_date(monthly_exports)`.
template <over_time Container>
requires compare_detail::may_answer<compare_detail::asks::amounts, Container::unit_of>
[[nodiscard]] constexpr auto year_to_date(Container const& flows, reasons waived = {}) {
    reasons const found = compare_detail::check_sums_over_time(flows, waived);
    std::int32_t const a_year = periods_per_year(flows.every);
    if (a_year == 0) refused::the_lag_is_no_whole_number_of_periods(one_year, flows.every);
    using number_type = typename Container::number_type;
    common_basis about = flows.about;
    about.waived = about.waived | found;
    about.accumulated = accumulation::year_to_date;
    auto result = compare_detail::same_keys<Container::unit_of, number_type>(flows, flows.in(), about);
    auto const [count, length] = compare_detail::runs_of(flows);
    for (std::size_t run = 0; run < count; ++run) {
        number_type total(missing_value);
        for (std::size_t i = 0; i < length; ++i) {
            if ((flows.first_ordinal + static_cast<std::int32_t>(i)) % a_year == 0) total = number_type(0.0);
            number_type const flow = flows.cells.values[run * length + i];
            bool const is_known = !is_missing(total) && !is_missing(flow);
            total = is_known ? number_type(total + flow) : number_type(missing_value);
            result.cells.values[run * length + i] = total;
        }
    }
    return result;
}
// clang-format off
template <over_time Container, class Why = compare_detail::why_no_answer<compare_detail::asks::amounts, Container>> requires compare_detail::cells_are_refused<Why>
Container year_to_date(Container const&, reasons = {}) = delete; // almanac: percentages, index numbers and ranks do not add
// clang-format on

/// Values of the year to date as those of their own periods: the first of a year as it is, each other less the one
/// before it, missing where that is. The year is that of the frequency's calendar. Raises `domain_error` for values
/// that are not said to be of the year to date (`about.accumulated`), and for weeks and days.
/// Example: `ytd_to_period(exports_since_january)`.
template <over_time Container>
[[nodiscard]] constexpr auto ytd_to_period(Container const& values) {
    if (values.about.accumulated != accumulation::year_to_date) refused::these_are_not_of_the_year_to_date();
    std::int32_t const a_year = periods_per_year(values.every);
    if (a_year == 0) refused::the_lag_is_no_whole_number_of_periods(one_year, values.every);
    using number_type = typename Container::number_type;
    common_basis about = values.about;
    about.accumulated = accumulation::of_each_period;
    auto result = compare_detail::same_keys<Container::unit_of, number_type>(values, values.in(), about);
    auto const [count, length] = compare_detail::runs_of(values);
    for (std::size_t run = 0; run < count; ++run) {
        for (std::size_t i = 0; i < length; ++i) {
            std::size_t const cell = run * length + i;
            bool const begins = (values.first_ordinal + static_cast<std::int32_t>(i)) % a_year == 0;
            number_type const to_date = values.cells.values[cell];
            number_type const before = begins || i == 0 ? number_type(missing_value) : values.cells.values[cell - 1];
            bool const is_known = !is_missing(to_date) && (begins || !is_missing(before));
            result.cells.values[cell] = !is_known ? number_type(missing_value)
                                        : begins  ? to_date
                                                  : number_type(to_date - before);
        }
    }
    return result;
}

/// Rates as the amounts of their own periods: dollars a year over a quarter are a quarter of them, barrels a day over a
/// month are as many times that as it has days. Years and months of the unit count by the calendar. The result is a
/// flow, in the unit of the rate times that of time. Does not compile, or raises `unit_mismatch`, for a unit that is
/// not per time; what is no rate raises `not_comparable` unless waived. Example:
/// `over_each_period(oil_supply)`.
template <over_time Container>
requires compare_detail::may_answer<compare_detail::asks::per_time, Container::unit_of>
[[nodiscard]] constexpr auto over_each_period(Container const& rates, reasons waived = {}) {
    constexpr unit in = compare_detail::unit_over_time<Container::unit_of>();
    using number_type = typename Container::number_type;
    common_basis about = rates.about;
    about.kind = nature::flow;
    if (!compare_detail::is_amount_per_time(rates.in())) refused::this_unit_is_not_per_time(rates.in());
    any_figure const sample = compare_detail::stand_in(rates);
    reasons found;
    if (sample.on.kind == nature::unstated) found.add(reason::nature_unknown);
    if (sample.on.kind != nature::unstated && nature_of(sample) != nature::rate) found.add(reason::nature);
    reasons const open = found - waived;
    if (!open.empty()) compare_detail::refusal_of(open)("take over periods", open, sample, sample);
    about.waived = about.waived | found;
    auto const& time = compare_detail::units_of_time[compare_detail::time_of_rate(rates.in())];
    auto result = compare_detail::same_keys<in, number_type>(rates, rates.in() * time.in, about);
    auto const [count, length] = compare_detail::runs_of(rates);
    for (std::size_t t = 0; t < length; ++t) {
        day_fraction const times = compare_detail::times_in(rates.when(t), time);
        for (std::size_t i = t; i < count * length; i += length) {
            number_type const rate = rates.cells.values[i];
            bool const is_there = !is_missing(rate);
            result.cells.values[i] =
                is_there
                    ? number_type(rate * static_cast<double>(times.numerator) / static_cast<double>(times.denominator))
                    : rate;
        }
    }
    return result;
}
// clang-format off
template <over_time Container, class Why = compare_detail::why_no_answer<compare_detail::asks::per_time, Container>> requires compare_detail::cells_are_refused<Why>
Container over_each_period(Container const&, reasons = {}) = delete; // almanac: only a rate, an amount per time, becomes a flow over a period; Why says what this is in
// clang-format on

} // namespace almanac::inline v0
