// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Means and spreads of ranges of numbers: the plain ones, and those that a few outliers do not move (median, median
/// absolute deviation, trimmed mean, median of slopes). Quantiles are in quantiles.hpp.
///
/// Where the field has several definitions, each has a name: there is no `variance`, but a population's and a sample's.
/// Of `bounded` numbers a result surely contains what any true numbers within the bounds would give. Means and
/// variances are linear in the numbers. What sorts them takes n log n steps: the median and the deviation from it, the
/// trimmed mean, and the weighted mean of `bounded` numbers.
#pragma once

#include <almanac/number/bounded.hpp>
#include <almanac/number/elementary.hpp>
#include <almanac/statistics/containers_are_refused.hpp>
#include <almanac/statistics/number_range.hpp>
#include <almanac/statistics/shares.hpp>
#include <almanac/statistics/spread.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

namespace statistics_detail {

/// The numbers of two ranges side by side.
template <number First, number Second>
struct number_pairs {
    std::vector<First> first;
    std::vector<Second> second;
};

/// The numbers of two ranges of one length, in order. A pair of which one is missing is refused or left out.
template <class First, class Second, class FirstProjection, class SecondProjection>
constexpr auto pairs_of(std::string_view operation, First&& first, Second&& second, FirstProjection project_first,
                        SecondProjection project_second, absent when_missing) {
    number_pairs<number_in<First, FirstProjection>, number_in<Second, SecondProjection>> pairs;
    auto at = first_of(first);
    auto at_second = first_of(second);
    auto const end = end_of(first);
    auto const end_of_second = end_of(second);
    std::size_t index = 0;
    for (; at != end && at_second != end_of_second; ++at, ++at_second, ++index) {
        auto const a = number_of(project(project_first, *at));
        auto const b = number_of(project(project_second, *at_second));
        require_finite(operation, a, index);
        require_finite(operation, b, index);
        if (!is_missing(a) && !is_missing(b)) {
            pairs.first.push_back(a);
            pairs.second.push_back(b);
        } else if (when_missing == absent::refuse) {
            refused::a_number_is_missing(operation, index);
        }
    }
    if (at != end || at_second != end_of_second) refused::computation(operation, "the two ranges differ in length");
    if (pairs.first.empty()) refused::there_are_too_few_numbers(operation, 0, 1);
    return pairs;
}

/// The result of a function of sorted numbers that rises with each of them: its bounds are its results at the ends.
template <class Function>
constexpr double of_sorted(std::vector<double> numbers, Function function) {
    std::sort(numbers.begin(), numbers.end());
    return function(numbers, 0.0);
}
template <class Function>
constexpr bounded of_sorted(std::vector<bounded> const& numbers, Function function) {
    std::vector<double> low, high;
    for (bounded const& x : numbers) {
        low.push_back(low_of(x));
        high.push_back(high_of(x));
    }
    std::sort(low.begin(), low.end());
    std::sort(high.begin(), high.end());
    double const value = of_sorted(values_of(numbers), function);
    double const least = low_of(function(low, bounded(0.0)));
    double const greatest = high_of(function(high, bounded(0.0)));
    return with_bounds(value, bounded{least, least, (elementary::max)(least, greatest)});
}

/// The number at a place among sorted ones, between two of them by straight line; places count from 0. Computed in the
/// type of the second argument.
struct at_place {
    double place;
    template <number Number>
    constexpr Number operator()(std::vector<double> const& sorted, Number) const {
        auto const below = static_cast<std::size_t>(place);
        double const fraction = place - static_cast<double>(below);
        Number const start(sorted[below]);
        if (fraction == 0 || number_detail::is_infinite(sorted[below])) return start;
        return start + (Number(sorted[below + 1]) - start) * fraction;
    }
};
constexpr at_place middle_of(std::size_t count) { return {static_cast<double>(count - 1) / 2}; }

/// The mean of what is left after `cut` numbers are taken from each end.
struct mean_without_ends {
    std::size_t cut;
    template <number Number>
    constexpr Number operator()(std::vector<double> const& sorted, Number sum) const {
        for (std::size_t i = cut; i < sorted.size() - cut; ++i) sum = sum + Number(sorted[i]);
        return sum / static_cast<double>(sorted.size() - 2 * cut);
    }
};

/// The greatest mean of the upper ends with any weights within their bounds. It has the weights at their upper ends for
/// the numbers above the mean and at their lower ends for the others, so one of these n + 1 choices is the greatest.
struct weighted_end {
    double number;
    bounded weight;
    friend constexpr bool operator<(weighted_end const& a, weighted_end const& b) { return a.number > b.number; }
};
constexpr double greatest_weighted_mean(std::vector<weighted_end> ends) {
    std::sort(ends.begin(), ends.end());
    bounded sum(0.0), weights(0.0);
    for (weighted_end const& each : ends) {
        if (number_detail::is_infinite(each.number) || number_detail::is_infinite(high_of(each.weight)))
            return ends.front().number;
        sum = sum + bounded(each.number) * bounded(low_of(each.weight));
        weights = weights + bounded(low_of(each.weight));
    }
    double greatest = high_of(sum / weights);
    for (weighted_end const& each : ends) {
        bounded const more = bounded(high_of(each.weight)) - bounded(low_of(each.weight));
        sum = sum + bounded(each.number) * more;
        weights = weights + more;
        greatest = (elementary::max)(greatest, high_of(sum / weights));
    }
    return (elementary::min)(greatest, ends.front().number);
}

constexpr double weighted_mean_of(std::vector<double> const& values, std::vector<double> const& weights) {
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) sum += values[i] * weights[i];
    return sum / total_of(weights);
}
constexpr bounded weighted_mean_of(std::vector<bounded> const& values, std::vector<bounded> const& weights) {
    std::vector<weighted_end> upper, lower;
    for (std::size_t i = 0; i < values.size(); ++i) {
        upper.push_back({high_of(values[i]), weights[i]});
        lower.push_back({-low_of(values[i]), weights[i]});
    }
    double const low = -greatest_weighted_mean(lower);
    double const high = greatest_weighted_mean(upper);
    return with_bounds(weighted_mean_of(values_of(values), values_of(weights)), bounded{low, low, high});
}

/// Weighted numbers of one type: bounded where either is.
template <number First, number Second>
constexpr auto of_one_type(number_pairs<First, Second> pairs) {
    if constexpr (std::same_as<First, Second>) {
        return pairs;
    } else {
        number_pairs<bounded, bounded> both;
        for (First const& x : pairs.first) both.first.push_back(bounded(x));
        for (Second const& x : pairs.second) both.second.push_back(bounded(x));
        return both;
    }
}
/// Refuses negative weights, and a total weight that is or may be zero.
template <number Number>
constexpr void check_weights(std::string_view operation, std::vector<Number> const& weights) {
    for (auto const& weight : weights) {
        if (low_of(weight) < 0) refused::computation(operation, "a weight is negative, or may be");
    }
    if (!(low_of(total_of(weights)) > 0)) refused::computation(operation, "the total weight is zero, or may be");
}
/// The values and weights of two ranges.
template <class Values, class Weights, class Projection, class WeightProjection>
constexpr auto weighted_of(std::string_view operation, Values&& values, Weights&& weights, Projection projection,
                           WeightProjection weight_projection, absent when_missing) {
    auto const pairs = of_one_type(pairs_of(operation, values, weights, projection, weight_projection, when_missing));
    check_weights(operation, pairs.second);
    return pairs;
}

/// The variance of a range, divided by `fewer` less than the count of its numbers, of which there are more than that.
template <class Range, class Projection>
constexpr auto variance_in(std::string_view operation, Range&& range, Projection projection, absent when_missing,
                           std::size_t fewer) {
    return finite(operation, variance_of(numbers_of(operation, range, projection, when_missing, fewer + 1), fewer));
}

/// The standard deviation by the mean, which is above zero.
template <class Range, class Projection>
constexpr auto variation_in(std::string_view operation, Range&& range, Projection projection, absent when_missing,
                            std::size_t fewer) {
    auto const numbers = numbers_of(operation, range, projection, when_missing, fewer + 1);
    auto const mean = mean_of(numbers);
    require_above_zero(operation, "the mean", mean);
    return finite(operation, elementary::sqrt(variance_of(numbers, fewer)) / mean);
}

} // namespace statistics_detail

namespace statistics {

/// The arithmetic mean. Raises `domain_error` without numbers, and for a missing one (unless skipped), like all below.
/// Example: `mean(std::vector{2, 4, 9}) == 5`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto mean(Range&& range, absent when_missing = absent::refuse, Projection projection = {}) {
    constexpr std::string_view operation = "the mean";
    return statistics_detail::finite(operation, statistics_detail::mean_of(statistics_detail::numbers_of(
                                                    operation, range, projection, when_missing)));
}

/// The mean of `values` with `weights`: sum(w x) / sum(w). Raises `domain_error` for ranges of different length, a
/// missing value or weight (unless the pair is skipped), a weight that is or may be negative, and a total weight that
/// is or may be zero. Example: `weighted_mean(std::vector{2, 4}, std::vector{3, 1}) == 2.5`; of rows:
/// `weighted_mean(rows, rows, {}, &row::growth, &row::output)`.
template <class Values, class Weights, class Projection = statistics_detail::itself,
          class WeightProjection = statistics_detail::itself>
requires number_range<Values, Projection> && number_range<Weights, WeightProjection>
[[nodiscard]] constexpr auto weighted_mean(Values&& values, Weights&& weights, absent when_missing = absent::refuse,
                                           Projection projection = {}, WeightProjection weight_projection = {}) {
    auto const pairs = statistics_detail::weighted_of("the weighted mean", values, weights, projection,
                                                      weight_projection, when_missing);
    return statistics_detail::finite("the weighted mean",
                                     statistics_detail::weighted_mean_of(pairs.first, pairs.second));
}

/// The middle number of the sorted ones, or the mean of the two in the middle.
/// Example: `median(std::vector{7, 1, 3}) == 3`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto median(Range&& range, absent when_missing = absent::refuse, Projection projection = {}) {
    auto numbers = statistics_detail::numbers_of("the median", range, projection, when_missing);
    auto const middle = statistics_detail::middle_of(numbers.size());
    return statistics_detail::of_sorted(std::move(numbers), middle);
}

/// The median of the distances to the median. Not scaled: for a normal distribution, 1.4826 times it estimates the
/// standard deviation (P. J. Rousseeuw and C. Croux 1993; R's `mad` multiplies by default).
/// Example: `median_absolute_deviation(std::vector{1, 2, 4, 9, 11}) == 3`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto median_absolute_deviation(Range&& range, absent when_missing = absent::refuse,
                                                       Projection projection = {}) {
    auto numbers = statistics_detail::numbers_of("the median absolute deviation", range, projection, when_missing);
    auto const middle = statistics_detail::middle_of(numbers.size());
    auto const center = statistics_detail::of_sorted(numbers, middle);
    for (auto& number : numbers) number = elementary::abs(number - center);
    return statistics_detail::of_sorted(std::move(numbers), middle);
}

/// The mean of the squares of the distances to the mean, of numbers that are the whole population.
/// Example: `population_variance(std::vector{2, 4, 4, 4, 5, 5, 7, 9}) == 4`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto population_variance(Range&& range, absent when_missing = absent::refuse,
                                                 Projection projection = {}) {
    return statistics_detail::variance_in("the variance", range, projection, when_missing, 0);
}
/// The sum of those squares divided by n - 1, which estimates the variance of what the numbers are a sample of. At
/// least two numbers. Example: `sample_variance(std::vector{1, 2, 3}) == 1`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto sample_variance(Range&& range, absent when_missing = absent::refuse,
                                             Projection projection = {}) {
    return statistics_detail::variance_in("the variance of a sample", range, projection, when_missing, 1);
}
/// The square root of `population_variance`.
/// Example: `population_standard_deviation(std::vector{2, 4, 4, 4, 5, 5, 7, 9}) == 2`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto population_standard_deviation(Range&& range, absent when_missing = absent::refuse,
                                                           Projection projection = {}) {
    return elementary::sqrt(
        statistics_detail::variance_in("the standard deviation", range, projection, when_missing, 0));
}
/// The square root of `sample_variance`. Example: `sample_standard_deviation(std::vector{1, 3, 5}) == 2`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto sample_standard_deviation(Range&& range, absent when_missing = absent::refuse,
                                                       Projection projection = {}) {
    return elementary::sqrt(
        statistics_detail::variance_in("the standard deviation of a sample", range, projection, when_missing, 1));
}

/// The standard deviation as a fraction of the mean, of numbers that are the whole population: 0.4 where it is 40 % of
/// the mean. Raises `domain_error` also when the mean is not above zero, or may not be.
/// Of `bounded` numbers the bounds hold all results, and may be wider. Source: K. Pearson 1896.
/// Example: `population_coefficient_of_variation(std::vector{2, 4, 4, 4, 5, 5, 7, 9}) == 0.4`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto population_coefficient_of_variation(Range&& range, absent when_missing = absent::refuse,
                                                                 Projection projection = {}) {
    return statistics_detail::variation_in("the coefficient of variation", range, projection, when_missing, 0);
}
/// The same with the standard deviation of a sample, of at least two numbers. Not corrected for small samples.
/// Example: `sample_coefficient_of_variation(std::vector{1, 2, 3}) == 0.5`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto sample_coefficient_of_variation(Range&& range, absent when_missing = absent::refuse,
                                                             Projection projection = {}) {
    return statistics_detail::variation_in("the coefficient of variation of a sample", range, projection, when_missing,
                                           1);
}

/// The mean without the least and the greatest numbers: `fraction` of them, rounded down, at each end. Raises
/// `domain_error` unless `fraction` is at least 0 and less than 0.5.
/// Example: `trimmed_mean(std::vector{1, 2, 3, 4, 100}, 0.2) == 3`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto trimmed_mean(Range&& range, double fraction, absent when_missing = absent::refuse,
                                          Projection projection = {}) {
    if (!(fraction >= 0 && fraction < 0.5)) {
        refused::computation("the trimmed mean", "its fraction is not between 0 and a half");
    }
    auto numbers = statistics_detail::numbers_of("the trimmed mean", range, projection, when_missing);
    // A tenth of ten numbers is one of them, also where the product is rounded below it.
    auto const cut = static_cast<std::size_t>(fraction * static_cast<double>(numbers.size()) * (1 + 1e-15));
    return statistics_detail::of_sorted(std::move(numbers), statistics_detail::mean_without_ends{cut});
}

/// The median of the slopes between all pairs of points: the line of H. Theil 1950 and P. K. Sen 1968, which up to 29 %
/// of outliers do not move far. `xs` are plain numbers; pairs with the same x are left out. Raises `domain_error` as
/// `weighted_mean`, and when no two points differ in x. The work is quadratic.
/// Example: `median_of_slopes(std::vector{0, 1, 2, 3, 4}, std::vector{1, 3, 5, 7, 100}) == 2`.
template <class Xs, class Ys, class XProjection = statistics_detail::itself,
          class YProjection = statistics_detail::itself>
requires number_range<Xs, XProjection> && number_range<Ys, YProjection> && std::same_as < number_in<Xs, XProjection>,
double > [[nodiscard]] constexpr auto median_of_slopes(Xs&& xs, Ys&& ys, absent when_missing = absent::refuse,
                                                       XProjection x_projection = {}, YProjection y_projection = {}) {
    auto const points =
        statistics_detail::pairs_of("the median of slopes", xs, ys, x_projection, y_projection, when_missing);
    using slope = number_in<Ys, YProjection>;
    std::vector<slope> slopes;
    for (std::size_t j = 1; j < points.first.size(); ++j) {
        for (std::size_t i = 0; i < j; ++i) {
            if (points.first[i] == points.first[j]) continue;
            slope const run = slope(points.first[j]) - slope(points.first[i]);
            slopes.push_back((points.second[j] - points.second[i]) / run);
        }
    }
    if (slopes.empty()) refused::computation("the median of slopes", "no two points differ in x");
    auto const middle = statistics_detail::middle_of(slopes.size());
    return statistics_detail::of_sorted(std::move(slopes), middle);
}

} // namespace statistics
} // namespace almanac::inline v0
