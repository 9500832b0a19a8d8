// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Change over time of a series, or of each area of a panel: change, growth, compound annual growth.
/// A cell without both of its neighbours, or on a base that is not above zero, is missing: nothing is padded. So is a
/// change across a break in the series (`cell_status::time_series_break`), whose two sides are not of one thing.
#pragma once

#include <almanac/compare/containers/cell_loops.hpp>
#include <almanac/compare/containers/cell_rules.hpp>
#include <almanac/compare/containers/checks.hpp>
#include <almanac/statistics/growth.hpp>
#include <almanac/unit/growth_rate.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <vector>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: the level of an area in a period has no logarithm.
[[noreturn]] inline void an_area_is_not_above_zero(std::string_view operation, area_set const& where,
                                                   period const& when) {
    text<300> message("cannot compute ");
    message.append(operation).append(": the level of ").append(where.empty() ? "the series" : to_text(where).view());
    raise(domain_error(message.append(" in ").append(to_text(when)).append(" is not above zero")));
}
/// Raises `domain_error`: periods of this kind do not make up such a length of time.
[[noreturn]] inline void the_lag_is_no_whole_number_of_periods(time_lag const& lag, frequency const& every) {
    std::int32_t const a_year = periods_per_year(every);
    raise(domain_error(text<300>("a lag of ")
                           .append(to_text(lag))
                           .append(" is no whole number of ")
                           .append(a_year == 0   ? (every.kind == period_kind::week ? "weeks" : "days")
                                   : a_year == 1 ? "years"
                                   : a_year == 2 ? "half-years"
                                   : a_year == 4 ? "quarters"
                                                 : "months")
                           .append("; say how many periods it is")));
}
/// Raises `domain_error`: a lag in periods that is longer than any calendar.
[[noreturn]] inline void the_lag_is_too_long(int lag) {
    raise(domain_error(text<160>("a lag of ").append_integer(lag).append(" periods is longer than the calendar")));
}
/// Raises `not_comparable`: values of the year to date differ from one to the next by one period, or by a whole year.
[[noreturn]] inline void values_of_the_year_to_date(std::string_view operation) {
    raise(not_comparable(text<300>("cannot compute ")
                             .append(operation)
                             .append(": the values are of the year to date; ytd_to_period(values) makes those of their "
                                     "own periods, and a lag of one_year compares with the year before")));
}
/// Raises `domain_error`: a growth rate is over time that passes.
[[noreturn]] inline void the_second_period_is_not_the_later_one(period const& first, period const& second) {
    raise(domain_error(text<300>("a growth rate needs a later period than the first: ")
                           .append(to_text(second))
                           .append(" is not later than ")
                           .append(to_text(first))));
}
} // namespace refused

namespace compare_detail {

constexpr double percent_growth(double before, double after) {
    // What is chosen is what to divide by, so that a loop divides in each of its turns and has no jump.
    double const base = before > 0.0 ? before : missing_value;
    return std::is_constant_evaluated() && is_missing(base) ? missing_value : (after / base - 1.0) * 100.0;
}
constexpr bounded percent_growth(bounded const& before, bounded const& after) {
    if (is_missing(before) || is_missing(after) || !(before.low > 0.0)) return {};
    return statistics::growth(before, after) * 100.0;
}

/// Overwrites the first `lead` cells of each run with what is missing, in a part of a column that begins at `first`.
inline void leave_out_first_of_runs(std::size_t first, std::size_t count, std::size_t length, std::size_t lead,
                                    double* out) {
    std::size_t const past = first + count;
    for (std::size_t start = first / length * length; start < past; start += length) {
        std::size_t const end = start + lead < past ? start + lead : past;
        for (std::size_t i = start < first ? first : start; i < end; ++i) out[i - first] = missing_value;
    }
}
/// The same for plain numbers, all runs in one go: what is computed across their ends is overwritten while it is near.
template <class Result, class Container, class Operation>
void compute_in_blocks(std::string_view name, Result& result, Container const& source, std::size_t length,
                       std::size_t lag, Operation operation) {
    double const* const in = source.cells.values.data();
    bool is_infinite = statistics_detail::any_infinite(in, lag);
    write_in_parts(result.cells.values, source.size(), statistics_detail::part_length,
                   [&](std::size_t first, std::size_t count, double* out) {
                       std::size_t const i = first >= lag ? 0 : lag - first < count ? lag - first : count;
                       double const* const at = in + first + i;
                       if (i < count && statistics_detail::compute_each(at - lag, at, count - i, out + i, operation)) {
                           is_infinite = true;
                       }
                       leave_out_first_of_runs(first, count, length, lag, out);
                   });
    if (is_infinite) refuse_infinite_cells(name, source);
}
/// The same cell by cell.
template <class Result, class Container, class Operation>
constexpr void compute_one_by_one(std::string_view name, Result& result, Container const& source, std::size_t lag,
                                  Operation operation) {
    using number_type = typename Result::number_type;
    refuse_infinite_cells(name, source);
    resize(result.cells.values, source.size());
    auto const& in = source.cells.values;
    for (std::size_t i = lag; i < source.size(); ++i) {
        bool const skip = missing_while_compiling(in[i - lag], in[i]);
        result.cells.values[i] = skip ? number_type(missing_value) : operation(in[i - lag], in[i]);
    }
}
/// Appends `operation(before, after)` for each period that has one `lag` periods before it in its run, and what is
/// missing for the others. Refuses infinite numbers.
template <class Result, class Container, class Operation>
constexpr void compute_over_time(std::string_view name, Result& result, Container const& source, std::size_t lag,
                                 Operation operation) {
    using number_type = typename Result::number_type;
    auto const [count, length] = runs_of(source);
    std::size_t const lead = lag < length ? lag : length;
    if constexpr (std::same_as<number_type, double>) {
        if (has_plain_cells(source)) return compute_in_blocks(name, result, source, length, lead, operation);
    }
    compute_one_by_one(name, result, source, lead, operation);
    for (std::size_t run = 0; run < count; ++run) {
        for (std::size_t i = 0; i < lead; ++i) result.cells.values[run * length + i] = number_type(missing_value);
    }
}

/// Whose run it is.
template <class Container>
constexpr area_set area_of_run(Container const& values, std::size_t run) {
    if constexpr (requires { values.areas; }) {
        return values.areas[run];
    } else {
        return values.where;
    }
}

/// Takes away what was computed across a break: a break at a period stands between it and the one before it.
template <class Result, class Container>
constexpr void leave_out_breaks(Result& result, Container const& source, std::size_t lag) {
    if (!source.cells.has_statuses) return;
    auto const [count, length] = runs_of(source);
    for (std::size_t run = 0; run < count; ++run) {
        std::size_t periods_since = lag; // since the last break
        for (std::size_t i = 0; i < length; ++i) {
            bool const breaks = source.cells.statuses[run * length + i] == cell_status::time_series_break;
            periods_since = breaks ? 0 : periods_since + 1;
            if (periods_since < lag)
                result.cells.values[run * length + i] = typename Result::number_type(missing_value);
        }
    }
}
/// Whether a break stands between two periods of a run, given by their indices.
template <class Cells>
constexpr bool has_break(Cells const& cells, std::size_t start, std::size_t first, std::size_t last) {
    if (!cells.has_statuses) return false;
    for (std::size_t i = first + 1; i <= last; ++i) {
        if (cells.statuses[start + i] == cell_status::time_series_break) return true;
    }
    return false;
}

/// The unit of the change of what is in this unit: points of percentages, places of ranks.
constexpr unit unit_of_cell_change(unit const& u) { return u.kind == measure::rank ? units::one : unit_of_change(u); }

/// The length of time of so many periods.
constexpr time_lag lag_of(int periods, frequency const& every) {
    if (periods > 120'000) refused::the_lag_is_too_long(periods);
    std::int32_t const a_year = periods_per_year(every);
    if (a_year > 0) return {periods * (12 / a_year), 0};
    return {0, periods * (every.kind == period_kind::week ? 7 : 1)};
}
/// How many periods are as long as this.
constexpr int periods_in(time_lag const& lag, frequency const& every) {
    time_lag const of_one = lag_of(1, every);
    bool const by_months = of_one.months != 0;
    std::int32_t const all = by_months ? lag.months : lag.days;
    std::int32_t const rest = by_months ? lag.days : lag.months;
    std::int32_t const one = of_one.months + of_one.days;
    if (rest != 0 || all % one != 0) refused::the_lag_is_no_whole_number_of_periods(lag, every);
    return all / one;
}

template <class Container>
constexpr common_basis basis_of_change(Container const& c, time_lag const& over, measured_as how) {
    common_basis about = c.about;
    bool const is_of_levels = about.what.is_stated() && about.what.as == measured_as::level;
    about.what = is_of_levels ? measured{about.what.of, nullptr, how} : measured{};
    about.kind = nature::change;
    about.base = no_period();
    about.over = over;
    return about;
}

/// What a change over so many periods is said of. Refuses a lag that is none, and one that leads from one value of the
/// year to date to another part of the year. `what` is "growth" or "change".
template <class Container>
constexpr common_basis checked_basis_of_change(std::string_view what, Container const& values, int lag) {
    if (lag < 1) refused::the_lag_is_below_one(what, lag);
    time_lag const over = lag_of(lag, values.every);
    bool const is_to_date = values.about.accumulated == accumulation::year_to_date;
    if (is_to_date && (over.months == 0 || over.months % 12 != 0)) {
        refused::values_of_the_year_to_date(text<24>("the ").append(what));
    }
    return basis_of_change(values, over, what == "growth" ? measured_as::growth : measured_as::change);
}

} // namespace compare_detail

/// A series or a panel: what has consecutive periods.
/// Example: `over_time<series<units::USD>> && !over_time<cross_section<units::USD>>`.
template <class T>
concept over_time = container<T> && requires(T const& c) {
    c.first_ordinal;
};

/// The growth against the period `lag` before it, in per cent: 12 compares a month with that of the year before. Over
/// how much time it is stays in the result, in `about.over`: growth over other times does not compare with it.
/// Percentages and ranks have none and do not compile, or raise `domain_error` where the unit is known at run time
/// only; see `change`. Raises `domain_error` for a lag below one, and `not_comparable` for values of the year to date
/// unless the lag is of whole years. Example: `growth(gdp)`.
template <over_time Container>
requires compare_detail::may_answer<compare_detail::asks::growth, Container::unit_of>
[[nodiscard]] constexpr auto growth(Container const& values, int lag = 1) {
    compare_detail::check_has_growth(values.in());
    common_basis const about = compare_detail::checked_basis_of_change("growth", values, lag);
    using number_type = typename Container::number_type;
    constexpr unit known = compare_detail::known_unit<Container::unit_of, units::percent>;
    auto result = compare_detail::only_keys<known, number_type>(values, units::percent, about);
    compare_detail::compute_over_time("the growth", result, values, static_cast<std::size_t>(lag),
                                      [](number_type const& before, number_type const& after) {
                                          return compare_detail::percent_growth(before, after);
                                      });
    compare_detail::leave_out_breaks(result, values, static_cast<std::size_t>(lag));
    return result;
}
/// The same over a length of time: `growth(quarters, one_year)`. Raises `domain_error` where the periods do not make it
/// up, as weeks do not make up a year.
template <over_time Container>
requires compare_detail::may_answer<compare_detail::asks::growth, Container::unit_of>
[[nodiscard]] constexpr auto growth(Container const& values, time_lag const& lag) {
    return growth(values, compare_detail::periods_in(lag, values.every));
}
// clang-format off
template <over_time Container, class Why = compare_detail::why_no_answer<compare_detail::asks::growth, Container>> requires compare_detail::cells_are_refused<Why>
Container growth(Container const&, auto const&...) = delete; // almanac: a percentage or a rank has a change, in points or places, and no growth rate; Why says what this is in
// clang-format on

/// The change against the period `lag` before it, in the unit of the values; in points of percentages, in places of
/// ranks. Over how much time it is stays in the result. Raises as `growth`. Example: `change(literacy_rate)`.
template <over_time Container>
[[nodiscard]] constexpr auto change(Container const& values, int lag = 1) {
    common_basis const about = compare_detail::checked_basis_of_change("change", values, lag);
    using number_type = typename Container::number_type;
    constexpr unit known =
        compare_detail::known_unit<Container::unit_of, compare_detail::unit_of_cell_change(Container::unit_of)>;
    auto result =
        compare_detail::only_keys<known, number_type>(values, compare_detail::unit_of_cell_change(values.in()), about);
    compare_detail::compute_over_time(
        "the change", result, values, static_cast<std::size_t>(lag),
        [](number_type const& before, number_type const& after) { return after - before; });
    compare_detail::leave_out_breaks(result, values, static_cast<std::size_t>(lag));
    return result;
}
/// The same over a length of time: `change(quarters, one_year)`.
template <over_time Container>
[[nodiscard]] constexpr auto change(Container const& values, time_lag const& lag) {
    return change(values, compare_detail::periods_in(lag, values.every));
}

/// A growth of a series as a rate, which is a type. The cells of the series are in per cent. Raises `unknown_key` as
/// `at`, `domain_error` where there is no number, and `not_comparable` for percentages that are no growth.
/// Example: `rate_at(growth(exports_of_pakistan), year(2024))`.
template <class Storage>
[[nodiscard]] constexpr growth_rate rate_at(series<units::percent, double, Storage> const& growths,
                                            period const& when) {
    any_figure const found = compare_detail::stand_in(growths, when);
    if (growths.about.kind != nature::change) {
        compare_detail::refusal_of(reason::nature)("take a growth rate from", reason::nature, found, found);
    }
    return growth_rate::from_percent(growths.amount(when).value());
}
/// The same of an area of a panel.
template <class Storage>
[[nodiscard]] constexpr growth_rate rate_at(panel<units::percent, double, Storage> const& growths, area const& where,
                                            period const& when) {
    return rate_at(growths.series(where), when);
}

namespace compare_detail {

/// The years from one period to another of the same frequency: exact, because such periods begin and have their middle
/// and their end equally far apart.
template <class Container>
constexpr double years_in(Container const& values, period const& first, period const& last) {
    if (last.first <= first.first) refused::the_second_period_is_not_the_later_one(first, last);
    std::int32_t const a_year = periods_per_year(values.every);
    if (a_year == 0) return to_double(length_in_years(span(first.first, last.first - 1)));
    return static_cast<double>(ordinal(last) - ordinal(first)) / a_year;
}

/// The years of a compound growth and what to raise to, computed once for many areas.
struct compound_years {
    double years;
    double exponent = 1.0 / years;
};

/// As `cagr` of two numbers, but missing where that refuses.
constexpr double percent_cagr(double before, double after, compound_years const& over) {
    if (!(before > 0.0) || !(after >= 0.0)) return missing_value; // nor is what is missing
    return (elementary::pow(after / before, over.exponent) - 1.0) * 100.0;
}
constexpr bounded percent_cagr(bounded const& before, bounded const& after, compound_years const& over) {
    if (is_missing(before) || is_missing(after) || !(before.low > 0.0) || !(after.low >= 0.0)) return {};
    return (statistics_detail::raised(after / before, 1.0, over.years) - 1.0) * 100.0;
}

/// The rates of a block of areas from the `first` on. All cells are fetched before the first power is taken, which so
/// does not wait for them.
template <class Panel, class Number>
constexpr void write_cagr(Panel const& values, std::size_t first, std::size_t from, std::size_t to,
                          compound_years const& over, Number* out) {
    std::size_t const left = values.areas.size() - first;
    std::size_t const count = left < statistics_detail::block_length ? left : statistics_detail::block_length;
    Number before[statistics_detail::block_length]{};
    Number after[statistics_detail::block_length]{};
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t const start = (first + i) * values.period_count;
        bool const breaks = has_break(values.cells, start, from, to);
        before[i] = breaks ? Number(missing_value) : values.cells.values[start + from];
        after[i] = values.cells.values[start + to];
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (number_detail::is_infinite(value_of(before[i])) || number_detail::is_infinite(value_of(after[i]))) {
            refuse_infinite_cells("the compound growth", values);
        }
        out[first + i] = percent_cagr(before[i], after[i], over);
    }
}

template <class Container>
constexpr common_basis basis_of_mean_growth(Container const& values) {
    check_has_growth(values.in());
    return basis_of_change(values, one_year, measured_as::yearly_growth);
}

} // namespace compare_detail

/// The compound annual growth rate from one period to another, as a fraction; missing where one of the two is missing,
/// where the first is not above zero or the second below it, and across a break. From something to nothing it is -1.
/// Between the same points of both periods, so middles, ends and beginnings give one answer. Raises `unknown_key` for a
/// period that the series lacks and `domain_error` when the second is not the later. Source: WITS, Trade Indicators,
/// "growth rate": https://wits.worldbank.org/WITS/WITS/TradeIndicatorsHelp/TradeIndicators.htm
/// Example: `cagr(gdp, year(2019), year(2024))`.
template <unit Unit, class Value, class Storage>
requires compare_detail::may_answer<compare_detail::asks::growth, Unit>
[[nodiscard]] constexpr Value cagr(series<Unit, Value, Storage> const& values, period const& first,
                                   period const& last) {
    compare_detail::check_has_growth(values.in());
    Value const before = values.at(first).value;
    Value const after = values.at(last).value;
    double const years = compare_detail::years_in(values, first, last);
    if (compare_detail::has_break(values.cells, 0, values.position(first), values.position(last)))
        return Value(missing_value);
    if (is_missing(before) || is_missing(after) || !(low_of(before) > 0) || !(low_of(after) >= 0)) {
        return Value(missing_value);
    }
    return statistics::cagr(before, after, years);
}

/// The compound annual growth rate of each area, in per cent, as a cross-section of the span of years. Raises
/// as the `cagr` of a series.
template <unit Unit, class Value, class Storage>
requires compare_detail::may_answer<compare_detail::asks::growth, Unit>
[[nodiscard]] constexpr auto cagr(panel<Unit, Value, Storage> const& values, period const& first, period const& last) {
    constexpr unit known = compare_detail::known_unit<Unit, units::percent>;
    std::size_t const from = values.position(first);
    std::size_t const to = values.position(last);
    std::size_t const count = values.period_count;
    if (from == count || to == count) {
        refused::there_is_no_such_period(from == count ? first : last, values.every, values.first_ordinal, count);
    }
    if (to <= from) refused::the_second_period_is_not_the_later_one(first, last);
    std::int32_t const a_year = periods_per_year(values.every);
    compare_detail::compound_years const over{a_year > 0 ? static_cast<double>(to - from) / a_year
                                                         : compare_detail::years_in(values, first, last)};
    cross_section<known, Value, compare_detail::storage_of_section<Storage>> result{
        compare_detail::hold<known>(units::percent),
        compare_detail::basis_of_mean_growth(values),
        span(first, last),
        {},
        {}};
    compare_detail::copy_areas(result.areas, values.areas);
    resize(result.cells.values, values.areas.size());
    for (std::size_t i = 0; i < values.areas.size(); i += statistics_detail::block_length) {
        compare_detail::write_cagr(values, i, from, to, over, result.cells.values.data());
    }
    return result;
}
// clang-format off
template <over_time Container, class Why = compare_detail::why_no_answer<compare_detail::asks::growth, Container>> requires compare_detail::cells_are_refused<Why>
Container cagr(Container const&, period const&, period const&) = delete; // almanac: a percentage or a rank has a change, in points or places, and no growth rate; Why says what this is in
// clang-format on

} // namespace almanac::inline v0
