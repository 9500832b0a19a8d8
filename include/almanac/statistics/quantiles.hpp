// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Quantiles of ranges of numbers by each of the nine definitions in use, of weighted numbers, and the ratios of the
/// upper end of a distribution to the lower: P90/P10 and its like, and the Palma ratio.
///
/// Of `bounded` numbers a result surely contains what any true numbers within the bounds would give; the ratios may be
/// wider than that, for the numbers of both ends count as independent.
#pragma once

#include <almanac/number/bounded.hpp>
#include <almanac/number/elementary.hpp>
#include <almanac/statistics/averages.hpp>
#include <almanac/statistics/containers_are_refused.hpp>
#include <almanac/statistics/number_range.hpp>
#include <almanac/statistics/shares.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

/// Where among the sorted numbers a quantile lies. The types are numbered as in R. J. Hyndman and Y. Fan, "Sample
/// Quantiles in Statistical Packages", The American Statistician 50 (1996), and as in R; h counts the n sorted numbers
/// from 1. Types 4 to 9 lie on the straight line between two numbers. Ends beyond the data are the data's.
/// Example: `quantile(std::vector{1, 2, 3, 4}, 0.5, quantile_type::hyndman_fan_1) == 2`.
enum class quantile_type : unsigned char {
    hyndman_fan_1, ///< the least number that at least n p do not exceed: the inverse of the distribution function
    hyndman_fan_2, ///< the same, and the mean of two where n p is whole: SAS, Stata's summarize
    hyndman_fan_3, ///< the number nearest to n p, the even one where two are: SAS with PCTLDEF=2
    hyndman_fan_4, ///< h = n p
    hyndman_fan_5, ///< h = n p + 1/2: hydrologists, MATLAB's prctile
    hyndman_fan_6, ///< h = (n + 1) p: Minitab, SPSS, Excel's PERCENTILE.EXC
    hyndman_fan_7, ///< h = (n - 1) p + 1: the default of R, NumPy, pandas, and Excel's PERCENTILE
    hyndman_fan_8, ///< h = (n + 1/3) p + 1/3: nearly median-unbiased, what Hyndman and Fan recommend
    hyndman_fan_9, ///< h = (n + 1/4) p + 3/8: nearly unbiased for numbers of a normal distribution
};

namespace statistics_detail {

/// What a compiler names when a quantile has no definition. Always false.
template <class Range>
struct quantile_of {
    static constexpr bool has_a_definition = false;
};

/// A count of numbers that is not negative, as the whole number that it is but for rounding: 20 times 0.55 is 11.
constexpr double whole_if_nearly(double count) {
    auto const nearest = static_cast<double>(static_cast<std::size_t>(count + 0.5));
    return elementary::abs(count - nearest) <= 0x1p-50 * (count + 1) ? nearest : count;
}

/// The place of a quantile of the types that step from number to number, counted from 0.
constexpr double place_of_step(quantile_type type, double count, double p) {
    double const passed = whole_if_nearly(2 * count * p) / 2;
    double const below = static_cast<double>(static_cast<std::size_t>(passed));
    if (type == quantile_type::hyndman_fan_3) {
        bool const is_even = static_cast<std::size_t>(below) % 2 == 0;
        return passed - below < 0.5 || (passed - below == 0.5 && is_even) ? below - 1 : below;
    }
    if (passed > below) return below;
    return type == quantile_type::hyndman_fan_2 ? below - 0.5 : below - 1;
}

/// The place of a quantile among so many numbers, counted from 0; it may lie before the first or after the last.
constexpr bounded place_of_quantile(quantile_type type, double count, double p) {
    switch (type) {
    case quantile_type::hyndman_fan_4: return bounded(count) * p - 1.0;
    case quantile_type::hyndman_fan_5: return bounded(count) * p - 0.5;
    case quantile_type::hyndman_fan_6: return bounded(count + 1) * p - 1.0;
    case quantile_type::hyndman_fan_7: return bounded(count - 1) * p;
    case quantile_type::hyndman_fan_8: return (bounded(count) + bounded(1) / 3.0) * p - bounded(2) / 3.0;
    case quantile_type::hyndman_fan_9: return bounded(count + 0.25) * p - 0.625;
    default: return bounded(place_of_step(type, count, p));
    }
}

template <number Number>
constexpr Number quantile_in(std::vector<Number> const& numbers, double p, quantile_type type) {
    double const count = static_cast<double>(numbers.size());
    bounded const place = place_of_quantile(type, count, p);
    auto const at = [&numbers, count](double which) {
        return of_sorted(numbers, at_place{(elementary::min)((elementary::max)(which, 0), count - 1)});
    };
    if constexpr (std::same_as<Number, double>) {
        return at(place.value);
    } else { // the place is rounded too
        return hull(at(place.value), hull(at(place.low), at(place.high)));
    }
}

constexpr void require_fraction(double p) {
    if (!(p >= 0 && p <= 1)) refused::computation("a quantile", "its fraction is not between 0 and 1");
}

/// A number, and of how many units it is.
struct units_of_number {
    double number;
    double weight;
    friend constexpr bool operator<(units_of_number const& a, units_of_number const& b) { return a.number < b.number; }
};
/// Sorted, without those of no unit.
constexpr std::vector<units_of_number> sorted_units(std::vector<double> const& numbers,
                                                    std::vector<double> const& weights) {
    std::vector<units_of_number> sorted;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (weights[i] > 0) sorted.push_back({numbers[i], weights[i]});
    }
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

constexpr double weighted_quantile_of(std::vector<double> const& numbers, std::vector<double> const& weights, double p,
                                      quantile_type type) {
    auto const sorted = sorted_units(numbers, weights);
    double const total = total_of(weights);
    double const wanted = total * p;
    double const rounding = total * static_cast<double>(weights.size()) * 0x1p-52;
    double passed = 0;
    for (std::size_t i = 0; i + 1 < sorted.size(); ++i) {
        passed += sorted[i].weight;
        if (passed < wanted - rounding) continue;
        bool const is_a_step = passed <= wanted + rounding && type == quantile_type::hyndman_fan_2 &&
                               !number_detail::is_infinite(sorted[i].number);
        return is_a_step ? sorted[i].number + (sorted[i + 1].number - sorted[i].number) / 2 : sorted[i].number;
    }
    return sorted.back().number;
}
constexpr bounded weighted_quantile_of(std::vector<bounded> const& numbers, std::vector<double> const& weights,
                                       double p, quantile_type type) {
    std::vector<double> low, high;
    for (bounded const& x : numbers) {
        low.push_back(low_of(x));
        high.push_back(high_of(x));
    }
    double const least = weighted_quantile_of(low, weights, p, type);
    double const greatest = weighted_quantile_of(high, weights, p, type);
    if (type == quantile_type::hyndman_fan_1) { // a number as it is
        return {weighted_quantile_of(values_of(numbers), weights, p, type), least, greatest};
    }
    return {weighted_quantile_of(values_of(numbers), weights, p, type), next_down(least), next_up(greatest)};
}

/// What the lowest units have together, so many of them, the last of them in part.
template <number Number>
constexpr Number sum_of_lowest(std::vector<units_of_number> const& sorted, double units) {
    Number sum(0.0);
    double passed = 0;
    for (units_of_number const& each : sorted) {
        double const rest = units - passed;
        if (!(rest > 0)) break;
        sum = sum + Number(each.number) * (elementary::min)(each.weight, rest);
        passed += each.weight;
    }
    return sum;
}
template <number Number>
constexpr Number sum_of_highest(std::vector<units_of_number> sorted, double units) {
    std::reverse(sorted.begin(), sorted.end());
    return sum_of_lowest<Number>(sorted, units);
}

constexpr double palma_of(std::vector<double> const& numbers, std::vector<double> const& weights) {
    auto const sorted = sorted_units(numbers, weights);
    double const total = total_of(weights);
    double const lowest = sum_of_lowest<double>(sorted, total * 4 / 10);
    require_above_zero("the Palma ratio", "what the lowest 40 % have", lowest);
    return sum_of_highest<double>(sorted, total / 10) / lowest;
}
constexpr bounded palma_of(std::vector<bounded> const& numbers, std::vector<double> const& weights) {
    double const value = palma_of(values_of(numbers), weights);
    std::vector<double> low, high;
    for (bounded const& x : numbers) {
        low.push_back(low_of(x));
        high.push_back(high_of(x));
    }
    auto const lower = sorted_units(low, weights);
    auto const upper = sorted_units(high, weights);
    double const total = total_of(weights);
    double const bottom_units = total * 4 / 10;
    bounded const least_bottom = sum_of_lowest<bounded>(lower, next_down(bottom_units));
    bounded const most_bottom = sum_of_lowest<bounded>(upper, next_up(bottom_units));
    require_above_zero("the Palma ratio", "what the lowest 40 % have", least_bottom);
    bounded const least_top = sum_of_highest<bounded>(lower, next_down(total / 10));
    bounded const most_top = sum_of_highest<bounded>(upper, next_up(total / 10));
    double const least = low_of(bounded(low_of(least_top)) / bounded(high_of(most_bottom)));
    return with_bounds(value, bounded{value, (elementary::min)(value, least),
                                      high_of(bounded(high_of(most_top)) / bounded(low_of(least_bottom)))});
}

} // namespace statistics_detail

namespace statistics {

/// The number that the fraction `p` of the numbers do not exceed, by the definition that is named. Raises
/// `domain_error` for `p` outside 0 to 1, without numbers, and for a missing one (unless skipped).
/// Example: `quantile(std::vector{10, 20, 30, 40, 50}, 0.25, quantile_type::hyndman_fan_7) == 20`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto quantile(Range&& range, double p, quantile_type type, absent when_missing = absent::refuse,
                                      Projection projection = {}) {
    statistics_detail::require_fraction(p);
    return statistics_detail::quantile_in(statistics_detail::numbers_of("a quantile", range, projection, when_missing),
                                          p, type);
}

/// Does not compile: sources disagree, so the definition is named.
template <class Range>
requires number_range<Range>
constexpr double quantile(Range&&, double) {
    static_assert(
        statistics_detail::quantile_of<Range>::has_a_definition,
        "almanac: name the definition of the quantile: quantile(range, 0.25, quantile_type::hyndman_fan_7) is "
        "that of R, NumPy, pandas and Excel");
    return missing_value;
}

/// The number that the fraction `p` of all units do not exceed, where each value is that of as many units as its
/// weight, which is a plain number: types 1 and 2, as SAS and Stata have them. The other types count numbers, which
/// weights are not, and are refused. Raises `domain_error` as `quantile` and `weighted_mean`.
/// Example: `weighted_quantile(std::vector{1, 5, 9}, std::vector{6, 1, 1}, 0.5, quantile_type::hyndman_fan_2) == 1`.
template <class Values, class Weights, class Projection = statistics_detail::itself,
          class WeightProjection = statistics_detail::itself>
requires number_range<Values, Projection> && number_range<Weights, WeightProjection> &&
    std::same_as < number_in<Weights, WeightProjection>,
double > [[nodiscard]] constexpr auto weighted_quantile(Values&& values, Weights&& weights, double p,
                                                        quantile_type type, absent when_missing = absent::refuse,
                                                        Projection projection = {},
                                                        WeightProjection weight_projection = {}) {
    constexpr std::string_view operation = "a weighted quantile";
    statistics_detail::require_fraction(p);
    if (type != quantile_type::hyndman_fan_1 && type != quantile_type::hyndman_fan_2) {
        refused::computation(operation, "only types 1 and 2 are defined by weights, the others by a count of numbers");
    }
    auto const pairs =
        statistics_detail::pairs_of(operation, values, weights, projection, weight_projection, when_missing);
    statistics_detail::check_weights(operation, pairs.second);
    return statistics_detail::weighted_quantile_of(pairs.first, pairs.second, p, type);
}

/// How many times the lower quantile the upper one is: P90/P10 is `quantile_ratio(incomes, 0.9, 0.1, type)`. Raises
/// `domain_error` as `quantile`, and when the lower one is not above zero, or may not be. Source: OECD, Income
/// Distribution Database, "Terms of reference".
/// Example: `quantile_ratio(std::vector{10, 20, 30, 40, 50}, 0.75, 0.25, quantile_type::hyndman_fan_7) == 2`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto quantile_ratio(Range&& range, double upper, double lower, quantile_type type,
                                            absent when_missing = absent::refuse, Projection projection = {}) {
    constexpr std::string_view operation = "the ratio of quantiles";
    statistics_detail::require_fraction(upper);
    statistics_detail::require_fraction(lower);
    auto const numbers = statistics_detail::numbers_of(operation, range, projection, when_missing);
    auto const below = statistics_detail::quantile_in(numbers, lower, type);
    statistics_detail::require_above_zero(operation, "the lower quantile", below);
    return statistics_detail::finite(operation, statistics_detail::quantile_in(numbers, upper, type) / below);
}

/// The Palma ratio: what the tenth with the highest values have together by what the four tenths with the lowest have.
/// A unit at the edge counts in part. Values are not negative. Raises `domain_error` also when the lowest have, or may
/// have, nothing. Of ten decile shares it is the last by the sum of the first four. Source: A. Cobham and A. Sumner,
/// "Is it all about the tails? The Palma measure of income inequality", 2013; OECD, Income Distribution Database.
/// Example: `palma_ratio(std::vector{1, 2, 3, 4, 5, 6, 7, 8, 9, 20}) == 2`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto palma_ratio(Range&& range, absent when_missing = absent::refuse,
                                         Projection projection = {}) {
    constexpr std::string_view operation = "the Palma ratio";
    auto const numbers = statistics_detail::numbers_of(operation, range, projection, when_missing);
    statistics_detail::refuse_negative(operation, numbers);
    return statistics_detail::palma_of(numbers, std::vector<double>(numbers.size(), 1.0));
}
/// The same of a population in which `weights` units, a plain number, have each value. Raises also as `weighted_mean`.
/// Example: `palma_ratio_weighted(std::vector{1, 6}, std::vector{9, 1}) == 1.5`.
template <class Values, class Weights, class Projection = statistics_detail::itself,
          class WeightProjection = statistics_detail::itself>
requires number_range<Values, Projection> && number_range<Weights, WeightProjection> &&
    std::same_as < number_in<Weights, WeightProjection>,
double > [[nodiscard]] constexpr auto palma_ratio_weighted(Values&& values, Weights&& weights,
                                                           absent when_missing = absent::refuse,
                                                           Projection projection = {},
                                                           WeightProjection weight_projection = {}) {
    constexpr std::string_view operation = "the Palma ratio";
    auto const pairs =
        statistics_detail::pairs_of(operation, values, weights, projection, weight_projection, when_missing);
    statistics_detail::check_weights(operation, pairs.second);
    statistics_detail::refuse_negative(operation, pairs.first);
    return statistics_detail::palma_of(pairs.first, pairs.second);
}

} // namespace statistics
} // namespace almanac::inline v0
