// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Change and growth of plain numbers and of ranges of them: simple, logarithmic, compound, by least squares; and the
/// way from flows to stocks and back. Growth of stated figures is in growth_of_figures.hpp.
///
/// A rate is a fraction: 0.05 for 5 %. With `bounded` numbers the result is `bounded` and contains the results of all
/// numbers within; every number stands once in each formula, so that its bounds are no wider than they must be. Of one
/// number a missing one gives a missing result; of a range see each function.
#pragma once

#include <almanac/compare/growth_numbers.hpp>
#include <almanac/compare/least_squares.hpp>
#include <almanac/compare/years_between.hpp>
#include <almanac/number/elementary.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <vector>

namespace almanac {

namespace detail {
constexpr void require_years(std::string_view operation, year_count years) {
    require_above_zero(operation, "the number of years", years.value);
}
} // namespace detail

/// By how much `after` exceeds `before`.
template <numeric Before, numeric After>
[[nodiscard]] constexpr auto change(Before const& before, After const& after) {
    using result = detail::widest_number<Before, After>;
    result const from(number_of(before));
    result const to(number_of(after));
    return detail::any_missing(from, to) ? result(missing_value) : result(to - from);
}

/// `after` / `before` - 1: from 100 to 105 is 0.05. Raises `domain_error` when the base is not above zero, or may not
/// be. Example: `growth(392.0, 350.0)`.
template <numeric Before, numeric After>
[[nodiscard]] constexpr auto growth(Before const& before, After const& after) {
    using result = detail::widest_number<Before, After>;
    result const from(number_of(before));
    result const to(number_of(after));
    if (detail::any_missing(from, to)) return result(missing_value);
    detail::require_above_zero("the growth", "the base", from);
    return result(to / from - 1.0);
}

/// ln(`after` / `before`). Unlike simple growth it adds over periods. Raises `domain_error` when either number is not
/// above zero.
template <numeric Before, numeric After>
[[nodiscard]] constexpr auto log_growth(Before const& before, After const& after) {
    using result = detail::widest_number<Before, After>;
    result const from(number_of(before));
    result const to(number_of(after));
    if (detail::any_missing(from, to)) return result(missing_value);
    detail::require_above_zero("the logarithmic growth", "the base", from);
    detail::require_above_zero("the logarithmic growth", "the later number", to);
    return result(elementary::log(to / from));
}

/// The compound annual growth rate, (`after` / `before`)^(1 / `years`) - 1: the constant yearly growth that leads from
/// one to the other. Raises `domain_error` unless the base and the years are above zero and `after` is not below it.
/// Source: World Bank, WITS, "Trade outcomes indicators". Example: `cagr(9000, 13000, 3)` is 0.1304; of periods:
/// `cagr(a, b, years_between(year(2019), year(2024), time_between::midpoints))`.
template <numeric Before, numeric After>
[[nodiscard]] constexpr auto cagr(Before const& before, After const& after, year_count years) {
    using result = detail::widest_number<Before, After>;
    result const from(number_of(before));
    result const to(number_of(after));
    if (detail::any_missing(from, to)) return result(missing_value);
    detail::require_above_zero("the compound growth", "the base", from);
    detail::require_not_below_zero("the compound growth", "the later number", to);
    detail::require_years("the compound growth", years);
    return result(detail::raised(result(to / from), 1.0, years.value) - 1.0);
}

/// The rate of continuous growth, ln(`after` / `before`) / `years`. Raises `domain_error` unless all three are above
/// zero. Source: UNCTAD, Handbook of Statistics, "Calculation methods", https://hbs.unctad.org/calculation-methods/.
template <numeric Before, numeric After>
[[nodiscard]] constexpr auto exponential_growth(Before const& before, After const& after, year_count years) {
    auto const logarithm = log_growth(before, after);
    detail::require_years("the exponential growth", years);
    return is_missing(logarithm) ? logarithm : decltype(logarithm)(logarithm / years.value);
}

/// What growth per period makes in a year of `periods_per_year` of them, compounded: 1 % a month is 12.68 % a year. A
/// number below 1 leads from several years to one. Raises `domain_error` when the growth is below -1.
template <numeric Number>
[[nodiscard]] constexpr auto annualised(Number const& growth, double periods_per_year) {
    using result = detail::widest_number<Number>;
    result const rate(number_of(growth));
    if (is_missing(rate)) return rate;
    detail::require_growth("the annualised growth", rate);
    detail::require_above_zero("the annualised growth", "the number of periods", periods_per_year);
    return result(detail::raised(result(rate + 1.0), periods_per_year, 1.0) - 1.0);
}

/// After how many periods at this growth a number has doubled: ln 2 / ln(1 + growth). Raises `domain_error` when the
/// growth is not above zero. Of a `bounded` growth that is above zero but may not be, the upper bound is infinite.
template <numeric Number>
[[nodiscard]] constexpr auto doubling_time(Number const& growth) {
    using result = detail::widest_number<Number>;
    result const rate(number_of(growth));
    if (is_missing(rate)) return rate;
    detail::require_above_zero("the doubling time", "the growth", value_of(rate));
    if constexpr (std::same_as<result, double>) {
        return elementary::log(2.0) / elementary::log(rate + 1.0);
    } else {
        auto const time = [](double r) {
            return elementary::log(exact_number(2)) / elementary::log(exact_number(r) + 1.0);
        };
        double const latest = rate.low > 0 ? time(rate.low).high : detail::infinity;
        return bounded{time(rate.value).value, time(rate.high).low, latest};
    }
}

namespace detail {

/// Writes what `compute` makes of each number and the one `lag` places before it; the first `lag` are missing.
template <number Number, class Numbers, class Compute>
constexpr void write_each(Numbers const& numbers, std::size_t lag, Number* out, Compute compute) {
    std::size_t const size = numbers.size();
    std::size_t const start = lag < size ? lag : size;
    for (std::size_t i = 0; i < start; ++i) out[i] = Number(missing_value);
    for (std::size_t i = start; i < size; ++i) out[i] = compute(numbers[i - lag], numbers[i]);
}
template <class Range, class Projection, class Compute>
constexpr auto computed_for_each(Range& range, Projection& projection, std::size_t lag, Compute compute) {
    using result = number_in<Range, Projection>;
    auto const numbers = numbers_by_position(range, projection);
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

} // namespace detail

// Over ranges. Each result has as many numbers as the range and belongs to it place by place.

/// The growth of each number over the one `lag` places before it: 1 for the previous one, 4 for the same quarter of the
/// year before. Missing for the first `lag`, and where either number is missing or the base is not above zero: one bad
/// base does not stop the others. A gap is never bridged: 1, 2, missing, 3, 4 gives missing, 1, missing, missing, 1/3.
template <class Range, class Projection = detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto growth_of_each(Range&& range, std::size_t lag = 1, Projection projection = {}) {
    return detail::computed_for_each(
        range, projection, lag, [](auto const& from, auto const& to) { return detail::growth_or_missing(from, to); });
}

/// The logarithmic growth of each number over the one `lag` places before it; missing as in `growth_of_each`, and where
/// the number itself is not above zero.
template <class Range, class Projection = detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto log_growth_of_each(Range&& range, std::size_t lag = 1, Projection projection = {}) {
    return detail::computed_for_each(range, projection, lag, [](auto const& from, auto const& to) {
        return detail::log_growth_or_missing(from, to);
    });
}

/// By how much each number exceeds the one `lag` places before it; missing for the first `lag` and where either is
/// missing.
template <class Range, class Projection = detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto change_of_each(Range&& range, std::size_t lag = 1, Projection projection = {}) {
    return detail::computed_for_each(range, projection, lag,
                                     [](auto const& from, auto const& to) { return change(from, to); });
}

/// From flows to the stock that they make, counted from `opening`: 2, 5, -3, 9 gives 2, 7, 4, 13. After a missing flow
/// the stock is not known and stays missing. (The operator `flow_to_stock` of VTL goes on as if it had been zero.)
template <class Range, class Projection = detail::itself, numeric Opening = double>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto cumulate(Range&& range, Projection projection = {}, Opening const& opening = 0.0) {
    using result = detail::widest_number<Opening, number_in<Range, Projection>>;
    auto const flows = detail::numbers_by_position(range, projection);
    std::vector<result> stocks(flows.size(), result(missing_value));
    result stock(number_of(opening));
    for (std::size_t i = 0; i < flows.size() && !detail::any_missing(stock, flows[i]); ++i) {
        stock = stock + flows[i];
        stocks[i] = stock;
    }
    return stocks;
}

/// From stocks to the flows that made them, the first counted from `opening`: 2, 7, 4, 13 gives 2, 5, -3, 9. Missing
/// where the stock or the one before it is. Undoes `cumulate`.
template <class Range, class Projection = detail::itself, numeric Opening = double>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto differences(Range&& range, Projection projection = {}, Opening const& opening = 0.0) {
    using result = detail::widest_number<Opening, number_in<Range, Projection>>;
    auto const stocks = detail::numbers_by_position(range, projection);
    std::vector<result> flows(stocks.size(), result(missing_value));
    result before(number_of(opening));
    for (std::size_t i = 0; i < stocks.size(); ++i) {
        result const stock(number_of(stocks[i]));
        flows[i] = change(before, stock);
        before = stock;
    }
    return flows;
}

} // namespace almanac
