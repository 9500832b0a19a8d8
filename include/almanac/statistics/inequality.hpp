// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Inequality: how unevenly a total is spread. Gini, Theil's two indices, Atkinson; each also weighted, where a value
/// is that of each of `weight` units (income per head and population).
///
/// Two indices bear Theil's name, and programs differ in which one they mean: `theil` of the R package REAT is
/// `theil_l` here (the mean log deviation), `Theil` of the R package ineq is by default `theil_t`. All indices are 0
/// when all are equal, and do not change when every value is multiplied by the same number.
///
/// Of `bounded` values a result surely contains what any true values within the bounds would give. The work is then
/// quadratic for Gini.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/number/bounded.hpp>
#include <almanac/number/elementary.hpp>
#include <almanac/statistics/averages.hpp>
#include <almanac/statistics/containers_are_refused.hpp>
#include <almanac/statistics/number_range.hpp>
#include <almanac/statistics/shares.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

namespace refused {
/// Throws `domain_error`: the number at `index` (from 0) of the `count` that are present is not positive, or may not
/// be.
[[noreturn]] inline void a_number_is_not_positive(std::string_view operation, std::size_t index, std::size_t count,
                                                  bool surely) {
    raise(domain_error(text<200>("cannot compute ")
                           .append(operation)
                           .append(": number ")
                           .append_unsigned(index + 1)
                           .append(" of ")
                           .append_unsigned(count)
                           .append(surely ? " is zero or less" : " may be zero or less")));
}
} // namespace refused

namespace statistics_detail {

/// Values, and how many units each is the value of.
template <number Number>
using distribution = number_pairs<Number, Number>;

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
    if (!(low_of(weighted_mean_of(all.first, all.second)) > 0)) {
        refused::there_is_no_total(operation, "is zero, or may be");
    }
    return all;
}

/// What the bounds of an index are computed from: the shares q of the values in their total, the shares p of the
/// weights in theirs, and z = q / p, which is the value divided by the mean.
struct share_bounds {
    std::vector<bounded> of_values;
    std::vector<bounded> of_weights;
    std::vector<bounded> relative;
    bounded mean;
    double least_weight = 1;
};
constexpr share_bounds shares_of(distribution<bounded> const& all) {
    std::vector<bounded> products;
    for (std::size_t i = 0; i < all.first.size(); ++i) products.push_back(all.first[i] * all.second[i]);
    share_bounds shares{shares_in(products, total_of(products)),
                        shares_in(all.second, total_of(all.second)),
                        {},
                        weighted_mean_of(all.first, all.second)};
    for (std::size_t i = 0; i < products.size(); ++i) {
        bounded const& p = shares.of_weights[i];
        bounded z = all.first[i] / shares.mean;
        if (low_of(p) > 0) {
            bounded const quotient = shares.of_values[i] / p;
            z = with_bounds(value_of(z), clamped(z, low_of(quotient), high_of(quotient)));
        }
        shares.relative.push_back(z);
        shares.least_weight = elementary::min(shares.least_weight, low_of(p));
    }
    return shares;
}

/// The sum of p f(z), where f is convex and its least value is 0, at `lowest`. Each term is greatest at an end of z,
/// and least at the number of z that is nearest to `lowest`.
template <class Function>
constexpr bounded sum_of_convex(share_bounds const& shares, bounded const& lowest, Function f) {
    bounded sum(0.0);
    for (std::size_t i = 0; i < shares.relative.size(); ++i) {
        bounded const& z = shares.relative[i];
        bounded const at_low = f(bounded(low_of(z)));
        bounded const at_high = number_detail::is_infinite(high_of(z)) ? bounded(0.0, 0.0, number_detail::infinity)
                                                                       : f(bounded(high_of(z)));
        double least = 0;
        if (low_of(z) > high_of(lowest)) least = low_of(at_low);
        if (high_of(z) < low_of(lowest)) least = low_of(at_high);
        least = elementary::max(least, 0);
        double const greatest = elementary::max(least, elementary::max(high_of(at_low), high_of(at_high)));
        sum = sum + shares.of_weights[i] * bounded(least, least, greatest);
    }
    return sum;
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
        sum += each.value * each.weight * (2 * below + each.weight - weight);
        total += each.value * each.weight;
        below += each.weight;
    }
    return elementary::max(sum / (weight * total), 0);
}
/// Bounded values have no order where their bounds overlap. Pairs with an order add q times the sign of the difference,
/// pairs without one at most the greatest difference that their bounds allow. Since the q sum to one, the index itself
/// may be taken from what each q is multiplied by, and added to the sum: so each q matters as little as it does.
constexpr bounded gini_of(distribution<bounded> const& all) {
    double const value = gini_of({values_of(all.first), values_of(all.second)});
    share_bounds const shares = shares_of(all);
    std::size_t const n = all.first.size();
    bounded const least_mean(low_of(shares.mean));
    bounded sum(value);
    for (std::size_t i = 0; i < n; ++i) {
        bounded above_less_below(0.0);
        for (std::size_t j = 0; j < n; ++j) {
            if (i == j) continue;
            bounded const& p = shares.of_weights[j];
            bool const not_below = low_of(all.first[i]) >= high_of(all.first[j]);
            bool const not_above = high_of(all.first[i]) <= low_of(all.first[j]);
            if (not_below != not_above) {
                above_less_below = not_below ? above_less_below + p : above_less_below - p;
            } else if (j < i && !not_below) {
                double const rise = high_of(bounded(high_of(all.first[i])) - bounded(low_of(all.first[j])));
                double const fall = high_of(bounded(high_of(all.first[j])) - bounded(low_of(all.first[i])));
                double const most = high_of(bounded(elementary::max(rise, fall)) / least_mean);
                sum = sum + shares.of_weights[i] * p * bounded(0.0, 0.0, most);
            }
        }
        sum = sum + shares.of_values[i] * (above_less_below - value);
    }
    double const greatest = high_of(1.0 - bounded(shares.least_weight));
    return with_bounds(value, clamped(sum, 0, greatest));
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
    return elementary::max(sum / weight, 0);
}
/// The mean of z is 1, so for any t the index is the mean of z ln z - (1 + t) z + e^t, plus 1 + t - e^t. With the index
/// for t, the terms depend on the values as little as the index does.
constexpr bounded theil_t_of(distribution<bounded> const& all) {
    double const value = theil_t_of({values_of(all.first), values_of(all.second)});
    share_bounds const shares = shares_of(all);
    bounded const lowest = elementary::exp(bounded(value));
    auto const term = [value, lowest](bounded const& z) {
        return value_of(z) == 0 ? lowest : z * (elementary::log(z) - 1.0 - value) + lowest;
    };
    bounded const sum = sum_of_convex(shares, lowest, term) + (1.0 + bounded(value)) - lowest;
    double const greatest =
        shares.least_weight > 0 ? high_of(-elementary::log(bounded(shares.least_weight))) : number_detail::infinity;
    return with_bounds(value, clamped(sum, 0, elementary::max(greatest, 0)));
}

/// The mean of ln(1/z).
constexpr double theil_l_of(distribution<double> const& all) {
    double const mean = weighted_mean_of(all.first, all.second);
    double const weight = total_of(all.second);
    double sum = 0;
    for (std::size_t i = 0; i < all.first.size(); ++i) sum += all.second[i] * elementary::log(mean / all.first[i]);
    return elementary::max(sum / weight, 0);
}
/// The mean of z is 1, so the index is the mean of z - 1 - ln z too.
constexpr bounded theil_l_of(distribution<bounded> const& all) {
    auto const term = [](bounded const& z) { return z - 1.0 - elementary::log(z); };
    bounded const sum = sum_of_convex(shares_of(all), bounded(1.0), term);
    return with_bounds(theil_l_of(distribution<double>{values_of(all.first), values_of(all.second)}),
                       clamped(sum, 0, number_detail::infinity));
}

/// 1 less the power mean of z.
constexpr double atkinson_of(distribution<double> const& all, double aversion) {
    if (aversion == 0) return 0;
    if (aversion == 1) return 1 - elementary::exp(-theil_l_of(all));
    double const mean = weighted_mean_of(all.first, all.second);
    double const weight = total_of(all.second);
    double sum = 0;
    for (std::size_t i = 0; i < all.first.size(); ++i) {
        sum += all.second[i] * elementary::pow(all.first[i] / mean, 1 - aversion);
    }
    return elementary::max(1 - elementary::pow(sum / weight, 1 / (1 - aversion)), 0);
}
/// The mean of z is 1, so with e for the aversion the mean of z^(1-e) is 1 less the mean of (1-e) z + e - z^(1-e),
/// which is convex and has its least value, 0, at 1; beyond an aversion of 1 the signs are the other way round.
constexpr bounded atkinson_of(distribution<bounded> const& all, double aversion) {
    double const value = atkinson_of({values_of(all.first), values_of(all.second)}, aversion);
    if (aversion == 0) return bounded(0.0);
    if (aversion == 1) {
        return with_bounds(value, clamped(1.0 - elementary::exp(-theil_l_of(all)), 0, 1));
    }
    bounded const exponent = 1.0 - bounded(aversion);
    auto const term = [aversion, exponent](bounded const& z) {
        bounded const line = exponent * z + aversion;
        bounded const curve = elementary::exp(exponent * elementary::log(z));
        return aversion < 1 ? line - curve : curve - line;
    };
    bounded const sum = sum_of_convex(shares_of(all), bounded(1.0), term);
    bounded const powers = clamped(aversion < 1 ? 1.0 - sum : 1.0 + sum, 0, number_detail::infinity);
    bounded const equal = elementary::exp(elementary::log(powers) / exponent);
    return with_bounds(value, clamped(1.0 - equal, 0, 1));
}

} // namespace statistics_detail

namespace statistics {

// All raise `domain_error` without numbers, for a missing number (unless skipped), for one that is or may be outside
// the domain, and for a total that is or may be zero. The weighted ones also as `weighted_mean` does.

/// The Gini coefficient of a population: half the mean absolute difference between two of its units, each unit with
/// itself included, divided by the mean. From 0 to 1 - 1/n. Values are not negative. Source: C. Gini 1912; the
/// coefficient of the R packages ineq and REAT. `gini(std::vector{20, 50, 20, 10})` is 0.3.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto gini(Range&& range, Projection projection = {}, absent when_missing = absent::refuse) {
    return statistics_detail::gini_of(statistics_detail::equally_weighted(
        statistics_detail::domain::not_negative, "the Gini coefficient", range, projection, when_missing));
}

/// The Gini coefficient that a sample estimates: `gini` times n / (n - 1), from 0 to 1. At least two values, not
/// negative. Source: A. Deaton, "The Analysis of Household Surveys", 1997; `corr = TRUE` in the R package ineq. For 20,
/// 50, 20, 10 it is 0.4.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto gini_of_sample(Range&& range, Projection projection = {},
                                            absent when_missing = absent::refuse) {
    auto const all =
        statistics_detail::equally_weighted(statistics_detail::domain::not_negative, "the Gini coefficient of a sample",
                                            range, projection, when_missing, 2);
    double const n = static_cast<double>(all.first.size());
    return statistics_detail::between_zero_and_one(statistics_detail::gini_of(all) * n / (n - 1));
}

/// The Gini coefficient of a population in which `weights` units have each value. `gini_weighted(income_per_head,
/// population)`.
template <class Values, class Weights, class Projection = statistics_detail::itself,
          class WeightProjection = statistics_detail::itself>
requires number_range<Values, Projection> && number_range<Weights, WeightProjection>
[[nodiscard]] constexpr auto gini_weighted(Values&& values, Weights&& weights, Projection projection = {},
                                           WeightProjection weight_projection = {},
                                           absent when_missing = absent::refuse) {
    return statistics_detail::gini_of(
        statistics_detail::unequally_weighted(statistics_detail::domain::not_negative, "the Gini coefficient", values,
                                              weights, projection, weight_projection, when_missing));
}

/// Theil's T: the mean of z ln z, where z is the value divided by the mean; from 0 to ln n. Values are not negative.
/// Source: H. Theil, "Economics and Information Theory", 1967; `Theil` of the R package ineq with its default parameter
/// 0. Not what the R package REAT calls `theil`: that is `theil_l`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto theil_t(Range&& range, Projection projection = {}, absent when_missing = absent::refuse) {
    return statistics_detail::theil_t_of(statistics_detail::equally_weighted(
        statistics_detail::domain::not_negative, "Theil's T", range, projection, when_missing));
}
/// `theil_t` of a population in which `weights` units have each value.
template <class Values, class Weights, class Projection = statistics_detail::itself,
          class WeightProjection = statistics_detail::itself>
requires number_range<Values, Projection> && number_range<Weights, WeightProjection>
[[nodiscard]] constexpr auto theil_t_weighted(Values&& values, Weights&& weights, Projection projection = {},
                                              WeightProjection weight_projection = {},
                                              absent when_missing = absent::refuse) {
    return statistics_detail::theil_t_of(statistics_detail::unequally_weighted(statistics_detail::domain::not_negative,
                                                                               "Theil's T", values, weights, projection,
                                                                               weight_projection, when_missing));
}

/// Theil's L, the mean log deviation: the mean of ln(mean / value), from 0 up. Values are positive. Source: H. Theil
/// 1967; `theil` of the R package REAT, and `Theil` of the R package ineq with a parameter other than 0. For 10, 10,
/// 10, 20, 50 it is 0.2326, and `theil_t` 0.2502.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto theil_l(Range&& range, Projection projection = {}, absent when_missing = absent::refuse) {
    return statistics_detail::theil_l_of(statistics_detail::equally_weighted(
        statistics_detail::domain::positive, "Theil's L", range, projection, when_missing));
}
/// `theil_l` of a population in which `weights` units have each value.
template <class Values, class Weights, class Projection = statistics_detail::itself,
          class WeightProjection = statistics_detail::itself>
requires number_range<Values, Projection> && number_range<Weights, WeightProjection>
[[nodiscard]] constexpr auto theil_l_weighted(Values&& values, Weights&& weights, Projection projection = {},
                                              WeightProjection weight_projection = {},
                                              absent when_missing = absent::refuse) {
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
/// "On the measurement of inequality", Journal of Economic Theory 2 (1970). `atkinson(incomes, 0.5)`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto atkinson(Range&& range, double aversion, Projection projection = {},
                                      absent when_missing = absent::refuse) {
    statistics_detail::refuse_aversion(aversion);
    return statistics_detail::atkinson_of(statistics_detail::equally_weighted(statistics_detail::domain::positive,
                                                                              "Atkinson's index", range, projection,
                                                                              when_missing),
                                          aversion);
}
/// `atkinson` of a population in which `weights` units have each value.
template <class Values, class Weights, class Projection = statistics_detail::itself,
          class WeightProjection = statistics_detail::itself>
requires number_range<Values, Projection> && number_range<Weights, WeightProjection>
[[nodiscard]] constexpr auto atkinson_weighted(Values&& values, Weights&& weights, double aversion,
                                               Projection projection = {}, WeightProjection weight_projection = {},
                                               absent when_missing = absent::refuse) {
    statistics_detail::refuse_aversion(aversion);
    return statistics_detail::atkinson_of(
        statistics_detail::unequally_weighted(statistics_detail::domain::positive, "Atkinson's index", values, weights,
                                              projection, weight_projection, when_missing),
        aversion);
}

} // namespace statistics
} // namespace almanac::inline v0
