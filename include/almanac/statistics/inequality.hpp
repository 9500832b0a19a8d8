// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Inequality: how unevenly a total is spread. Gini, Theil's two indices, Atkinson, entropy; each also weighted, where
/// a value is that of each of `weight` units (income per head and population).
///
/// Two indices bear Theil's name, and programs differ in which one they mean: `theil` of the R package REAT is
/// `theil_l` here (the mean log deviation), `Theil` of the R package ineq is by default `theil_t`. All indices are 0
/// when all are equal, and do not change when every value is multiplied by the same number.
///
/// Of `bounded` values a result surely contains what any true values within the bounds would give, and is hardly wider:
/// by less than a tenth where the bounds are a few per cent. Of two to eight values with weights that are known to 5,
/// 10 or 20 % (and values to as much as 10 %) `gini_weighted` is 1.02 times as wide as the narrowest in the middle of
/// 54 random cases, and up to 1.3 times, of two values up to 1.6; the weighted Theil's T and L 1.07 and up to 1.5
/// times. While compiling, where steps are few, it is some times as wide as the narrowest. All take n log n steps, but
/// `gini_weighted` with bounded weights n for each of up to 12,000 / n halves of some forty proofs: up to some tenths
/// of a second, whatever n.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/number/bounded.hpp>
#include <almanac/number/elementary.hpp>
#include <almanac/statistics/averages.hpp>
#include <almanac/statistics/bounds/gini_bounds.hpp>
#include <almanac/statistics/bounds/inequality_bounds.hpp>
#include <almanac/statistics/containers_are_refused.hpp>
#include <almanac/statistics/number_range.hpp>
#include <almanac/statistics/shares.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: the number at `index` (from 0) of the `count` that are present is not positive, or may not
/// be.
[[noreturn]] inline void a_number_is_not_positive(std::string_view operation, std::size_t index, std::size_t count,
                                                  bool surely) {
    raise(domain_error(text<300>("cannot compute ")
                           .append(operation)
                           .append(": number ")
                           .append_unsigned(index + 1)
                           .append(" of ")
                           .append_unsigned(count)
                           .append(surely ? " is zero or less" : " may be zero or less")));
}
} // namespace refused

namespace statistics_detail {

/// What values an index is defined for.
enum class domain : unsigned char { not_negative, positive };

template <number Number>
constexpr void refuse_outside(domain allowed, std::string_view operation, std::vector<Number> const& values) {
    refuse_negative(operation, values);
    for (std::size_t i = 0; allowed == domain::positive && i < values.size(); ++i) {
        if (low_of(values[i]) <= 0) {
            refused::a_number_is_not_positive(operation, i, values.size(), high_of(values[i]) <= 0);
        }
    }
    static_cast<void>(total_for_shares(operation, values));
}

template <class Range, class Projection>
constexpr auto equally_weighted(domain allowed, std::string_view operation, Range&& range, Projection projection,
                                absent when_missing, std::size_t least = 1) {
    using value = number_in<Range, Projection>;
    distribution<value> all{numbers_of(operation, range, projection, when_missing, least), {}};
    refuse_outside(allowed, operation, all.first);
    all.second.assign(all.first.size(), value(1.0));
    return all;
}
template <class Values, class Weights, class Projection, class WeightProjection>
constexpr auto unequally_weighted(domain allowed, std::string_view operation, Values&& values, Weights&& weights,
                                  Projection projection, WeightProjection weight_projection, absent when_missing) {
    auto all = weighted_of(operation, values, weights, projection, weight_projection, when_missing);
    refuse_outside(allowed, operation, all.first);
    auto const mean = weighted_mean_of(all.first, all.second);
    if (number_detail::is_infinite(value_of(mean))) refused::there_is_no_total(operation, "is not finite");
    if (!(low_of(mean) > 0)) refused::there_is_no_total(operation, "is zero, or may be");
    return all;
}

/// The least share that one of the weights can have in all of them.
constexpr double least_share_of(std::vector<bounded> const& weights) {
    double least = 1;
    for (bounded const& share : shares_in(weights, total_of(weights))) least = (elementary::min)(least, low_of(share));
    return least;
}

/// Half the mean difference between two units, divided by the mean. With the values sorted, the difference between the
/// i-th and the others has a sign, and one pass is enough.
constexpr double gini_of(distribution<double> const& all) {
    struct unit_value {
        double value, weight;
        constexpr bool operator<(unit_value const& other) const { return value < other.value; }
    };
    std::vector<unit_value> sorted;
    sorted.reserve(all.first.size());
    for (std::size_t i = 0; i < all.first.size(); ++i) sorted.push_back({all.first[i], all.second[i]});
    std::sort(sorted.begin(), sorted.end());
    double const weight = total_of(all.second);
    double below = 0;
    double sum = 0;
    double total = 0;
    for (unit_value const& each : sorted) {
        sum += each.value * each.weight * ((2 * below + each.weight - weight) / weight);
        total += each.value * each.weight;
        below += each.weight;
    }
    return (elementary::max)(sum / total, 0);
}
constexpr bounded gini_of(distribution<bounded> const& all) {
    double const value = gini_of({values_of(all.first), values_of(all.second)});
    return bounded_gini(all, value, high_of(1.0 - bounded(least_share_of(all.second))));
}

/// The share of all pairs of units that are of two different members: 1 less the sum of squared shares.
template <number Number>
constexpr Number share_of_pairs(std::vector<Number> const& weights) {
    Number sum(0.0);
    for (Number const& share : shares_in(weights, total_of(weights))) sum = sum + share * (1.0 - share);
    return sum;
}

/// The mean of z ln z, with z the value divided by the mean; 0 ln 0 is 0.
constexpr double theil_t_of(distribution<double> const& all) {
    double const mean = weighted_mean_of(all.first, all.second);
    double const weight = total_of(all.second);
    double sum = 0;
    for (std::size_t i = 0; i < all.first.size(); ++i) {
        double const z = all.first[i] / mean;
        if (z > 0) sum += all.second[i] * (z * elementary::log(z));
    }
    return (elementary::max)(sum / weight, 0);
}
constexpr bounded theil_t_of(distribution<bounded> const& all) {
    double const value = theil_t_of(distribution<double>{values_of(all.first), values_of(all.second)});
    double const least = least_share_of(all.second);
    double const greatest = least > 0 ? high_of(-elementary::log(bounded(least))) : number_detail::infinity;
    return bounded_index(theil_t_shape{}, all, value, greatest);
}

/// The mean of ln(1/z).
constexpr double theil_l_of(distribution<double> const& all) {
    double const mean = weighted_mean_of(all.first, all.second);
    double const weight = total_of(all.second);
    double sum = 0;
    for (std::size_t i = 0; i < all.first.size(); ++i) sum += all.second[i] * elementary::log(mean / all.first[i]);
    return (elementary::max)(sum / weight, 0);
}
/// 1 less the power mean of z, by way of its logarithm, which is exact near an aversion of 1 too. Values are taken as
/// multiples of the least, so that no power is beyond the greatest double.
constexpr double atkinson_of(distribution<double> const& all, double aversion) {
    if (aversion == 0) return 0;
    double const least = *std::min_element(all.first.begin(), all.first.end());
    double const exponent = 1 - aversion;
    double sum = 0;
    for (std::size_t i = 0; i < all.first.size(); ++i) {
        double const logarithm = elementary::log(all.first[i] / least);
        sum += all.second[i] * (exponent == 0 ? logarithm : elementary::expm1(exponent * logarithm));
    }
    double const mean = sum / total_of(all.second);
    double const power_mean = exponent == 0 ? mean : elementary::log1p(mean) / exponent;
    double const logarithm = power_mean - elementary::log(weighted_mean_of(all.first, all.second) / least);
    return (elementary::max)(-elementary::expm1(logarithm), 0);
}
constexpr bounded atkinson_of(distribution<bounded> const& all, double aversion) {
    if (aversion == 0) return bounded(0.0);
    double const value = atkinson_of(distribution<double>{values_of(all.first), values_of(all.second)}, aversion);
    return bounded_index(atkinson_shape{aversion}, all, value, 1);
}
/// With an aversion of 1 Atkinson's index is 1 less e to the power of minus Theil's L.
constexpr bounded theil_l_of(distribution<bounded> const& all) {
    return with_bounds(theil_l_of(distribution<double>{values_of(all.first), values_of(all.second)}),
                       -elementary::log1p(-atkinson_of(all, 1)));
}

} // namespace statistics_detail

namespace statistics {

// All raise `domain_error` without numbers, for a missing number (unless skipped), for one that is or may be outside
// the domain, and for a total that is or may be zero. The weighted ones also as `weighted_mean` does.

/// The Gini coefficient of a population: half the mean absolute difference between two of its units, each unit with
/// itself included, divided by the mean. From 0 to 1 - 1/n. Raises `domain_error`, as all of these, for a missing
/// number (unless skipped), without numbers, for a value that is or may be negative (or, where values must be positive,
/// zero), and for a total that is or may be zero. Source: C. Gini 1912; the coefficient of the R packages ineq and
/// REAT. Example: `gini(std::vector{20, 50, 20, 10}) == 0.3`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto gini(Range&& range, absent when_missing = absent::refuse, Projection projection = {}) {
    return statistics_detail::gini_of(statistics_detail::equally_weighted(
        statistics_detail::domain::not_negative, "the Gini coefficient", range, projection, when_missing));
}

/// The Gini coefficient that a sample estimates: `gini` times n / (n - 1), from 0 to 1. At least two values, not
/// negative. Source: A. Deaton, "The Analysis of Household Surveys", 1997; `corr = TRUE` in the R package ineq.
/// Example: `gini_of_sample(std::vector{1, 3}) == 0.5`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto gini_of_sample(Range&& range, absent when_missing = absent::refuse,
                                            Projection projection = {}) {
    auto const all =
        statistics_detail::equally_weighted(statistics_detail::domain::not_negative, "the Gini coefficient of a sample",
                                            range, projection, when_missing, 2);
    double const n = static_cast<double>(all.first.size());
    return statistics_detail::between_zero_and_one(statistics_detail::gini_of(all) * n / (n - 1));
}

/// The Gini coefficient of a population in which `weights` units have each value.
/// Example: `gini_weighted(std::vector{1, 3}, std::vector{5, 5}) == 0.25`.
template <class Values, class Weights, class Projection = statistics_detail::itself,
          class WeightProjection = statistics_detail::itself>
requires number_range<Values, Projection> && number_range<Weights, WeightProjection>
[[nodiscard]] constexpr auto gini_weighted(Values&& values, Weights&& weights, absent when_missing = absent::refuse,
                                           Projection projection = {}, WeightProjection weight_projection = {}) {
    return statistics_detail::gini_of(
        statistics_detail::unequally_weighted(statistics_detail::domain::not_negative, "the Gini coefficient", values,
                                              weights, projection, weight_projection, when_missing));
}

/// The Gini coefficient that a weighted sample estimates: half the mean difference between two of its different
/// members, each pair counted by the product of its weights, divided by the weighted mean. It is `gini_weighted`
/// divided by 1 less the sum of the squares of the weights' shares; with equal weights it is `gini_of_sample`. Weights
/// are those of a survey: they say how many units a member stands for, not that it was drawn so many times. Raises
/// `domain_error` as `gini` and `weighted_mean`, and where one member alone has a weight, or may have.
/// Example: `gini_of_sample_weighted(std::vector{1, 3}, std::vector{1, 1}) == 0.5`.
template <class Values, class Weights, class Projection = statistics_detail::itself,
          class WeightProjection = statistics_detail::itself>
requires number_range<Values, Projection> && number_range<Weights, WeightProjection>
[[nodiscard]] constexpr auto gini_of_sample_weighted(Values&& values, Weights&& weights,
                                                     absent when_missing = absent::refuse, Projection projection = {},
                                                     WeightProjection weight_projection = {}) {
    constexpr std::string_view operation = "the Gini coefficient of a sample";
    auto const all = statistics_detail::unequally_weighted(statistics_detail::domain::not_negative, operation, values,
                                                           weights, projection, weight_projection, when_missing);
    auto const pairs = statistics_detail::share_of_pairs(all.second);
    if (!(low_of(pairs) > 0)) refused::computation(operation, "only one number has a weight, or may have");
    return statistics_detail::between_zero_and_one(statistics_detail::gini_of(all) / pairs);
}

/// Theil's T: the mean of z ln z, where z is the value divided by the mean; from 0 to ln n. Values are not negative.
/// Source: H. Theil, "Economics and Information Theory", 1967; `Theil` of the R package ineq with its default parameter
/// 0. Not what the R package REAT calls `theil`: that is `theil_l`.
/// Example: `theil_t(std::vector{10, 10, 10, 20, 50}) > 0.2502`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto theil_t(Range&& range, absent when_missing = absent::refuse, Projection projection = {}) {
    return statistics_detail::theil_t_of(statistics_detail::equally_weighted(
        statistics_detail::domain::not_negative, "Theil's T", range, projection, when_missing));
}
/// `theil_t` of a population in which `weights` units have each value.
/// Example: `theil_t_weighted(std::vector{10, 20, 50}, std::vector{3, 1, 1}) > 0.2502`.
template <class Values, class Weights, class Projection = statistics_detail::itself,
          class WeightProjection = statistics_detail::itself>
requires number_range<Values, Projection> && number_range<Weights, WeightProjection>
[[nodiscard]] constexpr auto theil_t_weighted(Values&& values, Weights&& weights, absent when_missing = absent::refuse,
                                              Projection projection = {}, WeightProjection weight_projection = {}) {
    return statistics_detail::theil_t_of(statistics_detail::unequally_weighted(statistics_detail::domain::not_negative,
                                                                               "Theil's T", values, weights, projection,
                                                                               weight_projection, when_missing));
}

/// Theil's L, the mean log deviation: the mean of ln(mean / value), from 0 up. Values are positive. Source: H. Theil
/// 1967; `theil` of the R package REAT, and `Theil` of the R package ineq with a parameter other than 0.
/// Example: `theil_l(std::vector{10, 10, 10, 20, 50}) > 0.2326`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto theil_l(Range&& range, absent when_missing = absent::refuse, Projection projection = {}) {
    return statistics_detail::theil_l_of(statistics_detail::equally_weighted(
        statistics_detail::domain::positive, "Theil's L", range, projection, when_missing));
}
/// `theil_l` of a population in which `weights` units have each value.
/// Example: `theil_l_weighted(std::vector{10, 20, 50}, std::vector{3, 1, 1}) > 0.2326`.
template <class Values, class Weights, class Projection = statistics_detail::itself,
          class WeightProjection = statistics_detail::itself>
requires number_range<Values, Projection> && number_range<Weights, WeightProjection>
[[nodiscard]] constexpr auto theil_l_weighted(Values&& values, Weights&& weights, absent when_missing = absent::refuse,
                                              Projection projection = {}, WeightProjection weight_projection = {}) {
    return statistics_detail::theil_l_of(statistics_detail::unequally_weighted(statistics_detail::domain::positive,
                                                                               "Theil's L", values, weights, projection,
                                                                               weight_projection, when_missing));
}

} // namespace statistics

namespace statistics_detail {
constexpr void refuse_aversion(double aversion) {
    if (!(aversion >= 0 && aversion < number_detail::infinity)) {
        refused::computation("Atkinson's index", "the aversion to inequality is negative or not finite");
    }
}
} // namespace statistics_detail

namespace statistics {

/// Atkinson's index with the aversion e to inequality: 1 - (mean of z^(1-e))^(1/(1-e)), and with e = 1 one less the
/// geometric mean of z, where z is the value divided by the mean: the part of the total that could be given up if the
/// rest were spread evenly. From 0 to 1; rises with e, which is 0 or more. Values are positive. Source: A. B. Atkinson,
/// "On the measurement of inequality", Journal of Economic Theory 2 (1970).
/// Example: `atkinson(std::vector{1, 3}, 2) > 0.2499`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto atkinson(Range&& range, double aversion, absent when_missing = absent::refuse,
                                      Projection projection = {}) {
    statistics_detail::refuse_aversion(aversion);
    return statistics_detail::atkinson_of(statistics_detail::equally_weighted(statistics_detail::domain::positive,
                                                                              "Atkinson's index", range, projection,
                                                                              when_missing),
                                          aversion);
}
/// `atkinson` of a population in which `weights` units have each value.
/// Example: `atkinson_weighted(std::vector{1, 3}, std::vector{5, 5}, 2) > 0.2499`.
template <class Values, class Weights, class Projection = statistics_detail::itself,
          class WeightProjection = statistics_detail::itself>
requires number_range<Values, Projection> && number_range<Weights, WeightProjection>
[[nodiscard]] constexpr auto atkinson_weighted(Values&& values, Weights&& weights, double aversion,
                                               absent when_missing = absent::refuse, Projection projection = {},
                                               WeightProjection weight_projection = {}) {
    statistics_detail::refuse_aversion(aversion);
    return statistics_detail::atkinson_of(
        statistics_detail::unequally_weighted(statistics_detail::domain::positive, "Atkinson's index", values, weights,
                                              projection, weight_projection, when_missing),
        aversion);
}

} // namespace statistics
} // namespace almanac::inline v0
