// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Change and growth of plain numbers and of ranges of them: simple, logarithmic, compound, by least squares, and what
/// parts contribute to it; sums over the last periods and of the year to date; and the way from flows to stocks and
/// back. Growth of stated figures is in compare/figures/growth.hpp.
///
/// A rate is a fraction: 0.05 for 5 %. With `bounded` numbers the result is `bounded` and contains the results of all
/// numbers within; every number stands once in each formula, so that its bounds are no wider than they must be. Of one
/// number a missing one gives a missing result; of a range see each function. An infinite number is refused, in a range
/// with its place; an end of a `bounded` one may be infinite.
#pragma once

#include <almanac/calendar/years_between.hpp>
#include <almanac/number/elementary.hpp>
#include <almanac/statistics/containers_are_refused.hpp>
#include <almanac/statistics/number_range.hpp>
#include <almanac/statistics/slope.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <vector>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: nothing is compared with itself or with what comes after it. `what` is a growth or a change.
[[noreturn]] inline void the_lag_is_below_one(std::string_view what, int lag) {
    raise(
        domain_error(text<160>("a ").append(what).append(" looks back at least one period, not ").append_integer(lag)));
}
/// Raises `domain_error`: nothing is the sum of no numbers.
[[noreturn]] inline void the_count_is_below_one(std::string_view what) {
    raise(domain_error(text<160>(what).append(" is of at least one period, not of 0")));
}
} // namespace refused

namespace statistics_detail {
constexpr void require_years(std::string_view operation, year_count years) {
    require_above_zero(operation, "the number of years", years.value);
}
} // namespace statistics_detail

namespace statistics {

/// By how much `after` exceeds `before`, below zero for a fall. Raises `domain_error` for an infinite number.
/// Example: `change(100, 80) == -20`.
template <numeric Before, numeric After>
[[nodiscard]] constexpr auto change(Before const& before, After const& after) {
    using result = statistics_detail::widest_number<Before, After>;
    result const from(number_of(before));
    result const to(number_of(after));
    if (statistics_detail::any_missing(from, to)) return result(missing_value);
    statistics_detail::require_finite("the change", "the earlier number", from);
    statistics_detail::require_finite("the change", "the later number", to);
    return result(to - from);
}

/// `after` / `before` - 1: from 100 to 105 is 0.05. Raises `domain_error` when the base is not above zero, or may not
/// be. Example: `growth(100, 150) == 0.5`.
template <numeric Before, numeric After>
[[nodiscard]] constexpr auto growth(Before const& before, After const& after) {
    using result = statistics_detail::widest_number<Before, After>;
    result const from(number_of(before));
    result const to(number_of(after));
    if (statistics_detail::any_missing(from, to)) return result(missing_value);
    constexpr std::string_view operation = "the growth";
    statistics_detail::require_above_zero(operation, "the base", from);
    statistics_detail::require_finite(operation, "the later number", to);
    return statistics_detail::finite(operation, result(to / from - 1.0));
}

/// ln(`after` / `before`). Unlike simple growth it adds over periods. Raises `domain_error` when either number is not
/// above zero. Example: `log_growth(100, 200) > 0.693`.
template <numeric Before, numeric After>
[[nodiscard]] constexpr auto log_growth(Before const& before, After const& after) {
    using result = statistics_detail::widest_number<Before, After>;
    result const from(number_of(before));
    result const to(number_of(after));
    if (statistics_detail::any_missing(from, to)) return result(missing_value);
    statistics_detail::require_above_zero("the logarithmic growth", "the base", from);
    statistics_detail::require_above_zero("the logarithmic growth", "the later number", to);
    return result(elementary::log(to / from));
}

/// The compound annual growth rate, (`after` / `before`)^(1 / `years`) - 1: the constant yearly growth that leads from
/// one to the other. Raises `domain_error` unless the base and the years are above zero and `after` is not below it.
/// Source: World Bank, WITS, "Trade outcomes indicators". Example: `cagr(9000, 13000, 3) > 0.1304`; of periods:
/// `cagr(a, b, years_between(year(2019), year(2024), time_between::midpoints))`.
template <numeric Before, numeric After>
[[nodiscard]] constexpr auto cagr(Before const& before, After const& after, year_count years) {
    using result = statistics_detail::widest_number<Before, After>;
    result const from(number_of(before));
    result const to(number_of(after));
    if (statistics_detail::any_missing(from, to)) return result(missing_value);
    statistics_detail::require_above_zero("the compound growth", "the base", from);
    statistics_detail::require_not_below_zero("the compound growth", "the later number", to);
    statistics_detail::require_years("the compound growth", years);
    return result(statistics_detail::raised(result(to / from), 1.0, years.value) - 1.0);
}

/// The rate of continuous growth, ln(`after` / `before`) / `years`. Raises `domain_error` unless all three are above
/// zero. Source: UNCTAD, Handbook of Statistics, "Calculation methods", https://hbs.unctad.org/calculation-methods/.
/// Example: `exponential_growth(100, 200, 10) > 0.0693`.
template <numeric Before, numeric After>
[[nodiscard]] constexpr auto exponential_growth(Before const& before, After const& after, year_count years) {
    auto const logarithm = log_growth(before, after);
    statistics_detail::require_years("the exponential growth", years);
    return is_missing(logarithm) ? logarithm : decltype(logarithm)(logarithm / years.value);
}

/// What growth per period makes in a year of `periods_per_year` of them, compounded: 1 % a month is 12.68 % a year. A
/// number below 1 leads from several years to one. Raises `domain_error` when the growth is below -1.
/// Example: `annualised(0.01, 12) > 0.1268`.
template <numeric Number>
[[nodiscard]] constexpr auto annualised(Number const& growth, double periods_per_year) {
    using result = statistics_detail::widest_number<Number>;
    result const rate(number_of(growth));
    if (is_missing(rate)) return rate;
    constexpr std::string_view operation = "the annualised growth";
    statistics_detail::require_growth(operation, rate);
    statistics_detail::require_above_zero(operation, "the number of periods", periods_per_year);
    return statistics_detail::finite(operation,
                                     result(elementary::expm1(result(elementary::log1p(rate) * periods_per_year))));
}

/// After how many periods at this growth a number has doubled: ln 2 / ln(1 + growth). Raises `domain_error` when the
/// growth is not above zero. Of a `bounded` growth that is above zero but may not be, the upper bound is infinite.
/// Example: `doubling_time(0.07) > 10.2`.
template <numeric Number>
[[nodiscard]] constexpr auto doubling_time(Number const& growth) {
    using result = statistics_detail::widest_number<Number>;
    result const rate(number_of(growth));
    if (is_missing(rate)) return rate;
    statistics_detail::require_above_zero("the doubling time", "the growth", value_of(rate));
    if constexpr (std::same_as<result, double>) {
        return elementary::log(2.0) / elementary::log1p(rate);
    } else {
        auto const time = [](double r) { return elementary::log(bounded(2)) / elementary::log1p(bounded(r)); };
        double const latest = rate.low > 0 ? time(rate.low).high : number_detail::infinity;
        return bounded{time(rate.value).value, time(rate.high).low, latest};
    }
}

} // namespace statistics

namespace statistics_detail {

/// Writes what `compute` makes of each number and the one `lag` places before it; the first `lag` are missing.
template <number Number, class Numbers, class Compute>
constexpr void write_each(Numbers const& numbers, std::size_t lag, Number* out, Compute compute) {
    std::size_t const size = numbers.size();
    std::size_t const start = lag < size ? lag : size;
    for (std::size_t i = 0; i < start; ++i) out[i] = Number(missing_value);
    for (std::size_t i = start; i < size; ++i) out[i] = compute(numbers[i - lag], numbers[i]);
}
template <class Range, class Projection, class Compute>
constexpr auto computed_for_each(std::string_view what, Range& range, Projection& projection, std::size_t lag,
                                 Compute compute) {
    using result = number_in<Range, Projection>;
    if (lag < 1) refused::the_lag_is_below_one(what, 0);
    auto const numbers = numbers_by_position(range, projection);
    require_all_finite(text<160>("the ").append(what), numbers);
    std::vector<result> out(numbers.size(), result(missing_value));
    write_each(numbers, lag, out.data(), compute);
    return out;
}

/// `growth`, but missing where there is none.
constexpr bounded growth_or_missing(bounded const& from, bounded const& to) {
    return any_missing(from, to) || !(from.low > 0) ? bounded(missing_value) : to / from - 1.0;
}
constexpr double growth_or_missing(double from, double to) {
    if (std::is_constant_evaluated() && (any_missing(from, to) || !(from > 0))) return missing_value;
    double const rate = to / from - 1.0; // before the question, so that a loop has no jump
    return from > 0 ? rate : missing_value;
}
template <number Number>
constexpr Number log_growth_or_missing(Number const& from, Number const& to) {
    bool const has_rate = !any_missing(from, to) && low_of(from) > 0 && low_of(to) > 0;
    return has_rate ? Number(elementary::log(to / from)) : Number(missing_value);
}

/// The sum of the numbers from one place to another; missing where one is.
template <class Numbers>
constexpr auto sum_between(Numbers const& numbers, std::size_t first, std::size_t last) {
    auto sum = numbers[first];
    for (std::size_t i = first + 1; i <= last && !is_missing(sum); ++i) {
        auto const next = numbers[i];
        sum = is_missing(next) ? next : sum + next;
    }
    return finite("the sum", sum);
}

template <number Number>
struct parts_over_time {
    std::vector<Number> before;
    std::vector<Number> after;
};
/// The numbers of both ranges, which are as many and all there.
template <class Before, class After>
constexpr auto of_one_length(std::string_view operation, Before& before, After& after) {
    using result = widest_number<number_in<Before>, number_in<After>>;
    parts_over_time<result> parts;
    for (auto const& x : numbers_of(operation, before, itself{})) parts.before.push_back(result(x));
    for (auto const& x : numbers_of(operation, after, itself{})) parts.after.push_back(result(x));
    if (parts.before.size() != parts.after.size()) {
        refused::the_ranges_are_of_different_lengths(operation, parts.before.size(), parts.after.size());
    }
    return parts;
}

constexpr double contribution_of_part(std::vector<double> const& before, double after, std::size_t part) {
    return (after - before[part]) / total_of(before);
}
/// (to - from) / (rest + from), with the limits that it has where an end is infinite.
constexpr bounded contribution_at(double from, double rest, double to) {
    constexpr double infinity = number_detail::infinity;
    bool const is_total_open = from == infinity || rest == infinity;
    if (is_total_open && number_detail::is_infinite(to)) {
        return to > 0 ? bounded(0.0, -1.0, infinity) : bounded(0.0, -infinity, 0.0);
    }
    if (rest == infinity) return from == infinity ? bounded(0.0, -1.0, 0.0) : bounded(0.0);
    if (from == infinity) return bounded(-1.0);
    return (bounded(to) - from) / (bounded(rest) + from);
}
/// A part stands in the total too. But the contribution is monotone in the part before, in the part after and in the
/// rest, so that it is least and greatest where all are at ends.
constexpr bounded contribution_of_part(std::vector<bounded> const& before, bounded const& after, std::size_t part) {
    bounded const& own = before[part];
    bounded low_rest(0.0);
    bounded high_rest(0.0);
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (i == part) continue;
        low_rest = low_rest + low_of(before[i]);
        high_rest = high_rest + high_of(before[i]);
    }
    double const value = contribution_of_part(values_of(before), value_of(after), part);
    bounded found(value);
    for (double const from : {low_of(own), high_of(own)}) {
        for (double const rest : {low_of(low_rest), high_of(high_rest)}) {
            for (double const to : {low_of(after), high_of(after)}) {
                bounded const corner = contribution_at(from, rest, to);
                found = bounded{value, (elementary::min)(low_of(found), low_of(corner)),
                                (elementary::max)(high_of(found), high_of(corner))};
            }
        }
    }
    return found;
}

} // namespace statistics_detail

namespace statistics {

// Over ranges. Each result has as many numbers as the range and belongs to it place by place.

/// The growth of each number over the one `lag` places before it: 1 for the previous one, 4 for the same quarter of the
/// year before. Missing for the first `lag`, and where either number is missing or the base is not above zero: one bad
/// base does not stop the others. A gap is never bridged: 1, 2, missing, 3, 4 gives missing, 1, missing, missing, 1/3.
/// Raises `domain_error` for a lag of 0 and for an infinite number.
/// Example: `growth_of_each(std::vector{100, 150, 75})[2] == -0.5`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto growth_of_each(Range&& range, std::size_t lag = 1, Projection projection = {}) {
    return statistics_detail::computed_for_each("growth", range, projection, lag, [](auto const& from, auto const& to) {
        return statistics_detail::growth_or_missing(from, to);
    });
}

/// The logarithmic growth of each number over the one `lag` places before it; missing and refused as in
/// `growth_of_each`, and missing where the number itself is not above zero.
/// Example: `log_growth_of_each(std::vector{100, 200, 200})[2] == 0`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto log_growth_of_each(Range&& range, std::size_t lag = 1, Projection projection = {}) {
    return statistics_detail::computed_for_each(
        "logarithmic growth", range, projection, lag,
        [](auto const& from, auto const& to) { return statistics_detail::log_growth_or_missing(from, to); });
}

/// By how much each number exceeds the one `lag` places before it; missing for the first `lag` and where either is
/// missing. Raises `domain_error` for a lag of zero. Example: `change_of_each(std::vector{100, 110, 121})[2] == 11`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto change_of_each(Range&& range, std::size_t lag = 1, Projection projection = {}) {
    return statistics_detail::computed_for_each("change", range, projection, lag,
                                                [](auto const& from, auto const& to) { return change(from, to); });
}

/// From flows to the stock that they make, counted from `opening`: 2, 5, -3, 9 gives 2, 7, 4, 13. After a missing flow
/// the stock is not known and stays missing. (The operator `flow_to_stock` of VTL goes on as if it had been zero.)
/// Raises `domain_error` for an infinite number.
/// Example: `cumulate(std::vector{2, 5, -3, 9}).back() == 13`.
template <class Range, class Projection = statistics_detail::itself, numeric Opening = double>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto cumulate(Range&& range, Opening const& opening = 0.0, Projection projection = {}) {
    using result = statistics_detail::widest_number<Opening, number_in<Range, Projection>>;
    auto const flows = statistics_detail::numbers_by_position(range, projection);
    constexpr std::string_view operation = "the stock";
    statistics_detail::require_all_finite(operation, flows);
    std::vector<result> stocks(flows.size(), result(missing_value));
    result stock(number_of(opening));
    statistics_detail::require_finite(operation, "the opening stock", stock);
    for (std::size_t i = 0; i < flows.size() && !statistics_detail::any_missing(stock, flows[i]); ++i) {
        stock = statistics_detail::finite(operation, result(stock + flows[i]));
        stocks[i] = stock;
    }
    return stocks;
}

/// From stocks to the flows that made them, the first counted from `opening`: 2, 7, 4, 13 gives 2, 5, -3, 9. Missing
/// where the stock or the one before it is. Undoes `cumulate`. Raises `domain_error` for an infinite number.
/// Example: `differences(std::vector{2, 7, 4, 13}) == std::vector<double>{2, 5, -3, 9}`.
template <class Range, class Projection = statistics_detail::itself, numeric Opening = double>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto differences(Range&& range, Opening const& opening = 0.0, Projection projection = {}) {
    using result = statistics_detail::widest_number<Opening, number_in<Range, Projection>>;
    auto const stocks = statistics_detail::numbers_by_position(range, projection);
    statistics_detail::require_all_finite("the flow", stocks);
    std::vector<result> flows(stocks.size(), result(missing_value));
    result before(number_of(opening));
    for (std::size_t i = 0; i < stocks.size(); ++i) {
        result const stock(number_of(stocks[i]));
        flows[i] = change(before, stock);
        before = stock;
    }
    return flows;
}

/// The sum of each number and of those before it, `count` together: of four quarters, or of twelve months, up to each.
/// Missing for the first `count` - 1, and where one of the numbers is. Raises `domain_error` for a count of 0.
/// Example: `rolling_sum(std::vector{1, 2, 3, 4}, 3).back() == 9`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto rolling_sum(Range&& range, std::size_t count, Projection projection = {}) {
    using result = number_in<Range, Projection>;
    if (count < 1) refused::the_count_is_below_one("a rolling sum");
    auto const numbers = statistics_detail::numbers_by_position(range, projection);
    statistics_detail::require_all_finite("the rolling sum", numbers);
    std::vector<result> sums(numbers.size(), result(missing_value));
    for (std::size_t i = count - 1; i < numbers.size(); ++i) {
        sums[i] = statistics_detail::sum_between(numbers, i + 1 - count, i);
    }
    return sums;
}

/// The sum of the numbers from the beginning of each year, of `periods_per_year` of them, on. The first number is of
/// the period `first` of a year, which counts from 0. Missing where a number of the year so far is, and in a first year
/// whose beginning is not there. Raises `domain_error` for years of no period, and for a `first` that no year has.
/// Example: `year_to_date(std::vector{1, 2, 3, 4, 5}, 4) == std::vector<double>{1, 3, 6, 10, 5}`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto year_to_date(Range&& range, std::size_t periods_per_year, std::size_t first = 0,
                                          Projection projection = {}) {
    using result = number_in<Range, Projection>;
    constexpr std::string_view operation = "the sum of the year to date";
    if (periods_per_year < 1) refused::the_count_is_below_one("a year");
    if (first >= periods_per_year) refused::computation(operation, "a year has not so many periods as the first is");
    auto const numbers = statistics_detail::numbers_by_position(range, projection);
    statistics_detail::require_all_finite(operation, numbers);
    std::vector<result> sums(numbers.size(), result(missing_value));
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        std::size_t const passed = (first + i) % periods_per_year;
        if (passed <= i) sums[i] = statistics_detail::sum_between(numbers, i - passed, i);
    }
    return sums;
}

/// What each part contributes to the growth of their total: its change divided by the total before, as a fraction. The
/// contributions sum to the growth of the total. Parts may be negative, as net exports are. Raises `domain_error` for
/// ranges of different length, a missing or infinite number, and a total before that is not above zero, or may not be.
/// Of `bounded` parts each contribution is as narrow as it can be. Of figures: `contribution`. Source: Eurostat,
/// "Handbook on quarterly national accounts"; the sum of additive components.
/// Example: `contributions_to_growth(std::vector{60, 40}, std::vector{70, 35})[0] == 0.1`.
template <class Before, class After>
requires number_range<Before> && number_range<After>
[[nodiscard]] constexpr auto contributions_to_growth(Before&& before, After&& after) {
    using result = statistics_detail::widest_number<number_in<Before>, number_in<After>>;
    constexpr std::string_view operation = "the contributions to growth";
    auto const pairs = statistics_detail::of_one_length(operation, before, after);
    auto const total = statistics_detail::total_of(pairs.before);
    statistics_detail::require_above_zero(operation, "the total before", total);
    std::vector<result> found;
    for (std::size_t i = 0; i < pairs.before.size(); ++i) {
        found.push_back(statistics_detail::contribution_of_part(pairs.before, pairs.after[i], i));
    }
    return found;
}

} // namespace statistics

namespace statistics_detail {

template <number Number>
constexpr Number growth_by_least_squares(std::vector<Number> const& times, std::vector<Number>& values) {
    constexpr std::string_view operation = "the least-squares growth";
    if (values.size() < 2) refused::there_are_too_few_numbers(operation, values.size(), 2);
    for (Number& value : values) {
        require_above_zero(operation, "a number", value);
        value = elementary::log(value);
    }
    return elementary::expm1(slope_of(operation, "times", times, values));
}

} // namespace statistics_detail

namespace statistics {

/// The growth per unit of time, exp(b) - 1, where ln y = a + b t is fitted by least squares to the values and their
/// times, which are doubles. It uses all observations where `cagr` uses two. A missing value is refused, or left out
/// together with its time. Raises `domain_error` also unless all values are above zero, their times differ, and both
/// ranges have one length of at least 2. Source: World Bank, "Data compilation methodology", growth rates (least
/// squares); UNCTAD, Handbook of Statistics, "Calculation methods".
/// Example: `least_squares_growth(std::vector{100, 200, 400}, std::vector{0., 1., 2.}) > 0.999`.
template <class Values, class Times, class Projection = statistics_detail::itself>
requires number_range<Values, Projection> && number_range<Times>
[[nodiscard]] constexpr auto least_squares_growth(Values&& values, Times&& times, absent when_missing = absent::refuse,
                                                  Projection projection = {}) {
    using result = number_in<Values, Projection>;
    constexpr std::string_view operation = "the least-squares growth";
    statistics_detail::itself as_it_is;
    auto const numbers = statistics_detail::numbers_by_position(values, projection);
    auto const moments = statistics_detail::numbers_by_position(times, as_it_is);
    if (numbers.size() != moments.size()) {
        refused::the_ranges_are_of_different_lengths(operation, numbers.size(), moments.size());
    }
    std::vector<result> x;
    std::vector<result> y;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (statistics_detail::any_missing(numbers[i]) && when_missing == absent::skip) continue;
        if (statistics_detail::any_missing(numbers[i], moments[i])) refused::a_number_is_missing(operation, i);
        statistics_detail::require_finite(operation, numbers[i], i);
        statistics_detail::require_finite(operation, moments[i], i);
        x.push_back(result(moments[i]));
        y.push_back(numbers[i]);
    }
    return statistics_detail::growth_by_least_squares(x, y);
}
/// The least-squares growth per period of values one period apart. A missing value leaves a gap of its length when it
/// is not refused.
template <class Values, class Projection = statistics_detail::itself>
requires(!std::same_as<Projection, absent>) &&
    number_range<Values, Projection> [[nodiscard]] constexpr auto least_squares_growth(
        Values&& values, absent when_missing = absent::refuse, Projection projection = {}) {
    auto const numbers = statistics_detail::numbers_by_position(values, projection);
    std::vector<double> times(numbers.size(), 0.0);
    for (std::size_t i = 0; i < times.size(); ++i) times[i] = static_cast<double>(i);
    return least_squares_growth(values, times, when_missing, projection);
}

} // namespace statistics
} // namespace almanac::inline v0
