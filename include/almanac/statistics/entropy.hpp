// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Generalised entropy: the family of inequality indices that holds both of Theil's and half the square of the
/// coefficient of variation, and whose order says which part of a distribution counts most.
#pragma once

#include <almanac/number/bounded.hpp>
#include <almanac/number/elementary.hpp>
#include <almanac/statistics/bounds/inequality_bounds.hpp>
#include <almanac/statistics/containers_are_refused.hpp>
#include <almanac/statistics/inequality.hpp>

#include <string_view>
#include <vector>

namespace almanac::inline v0 {
namespace statistics_detail {

constexpr void require_order(double order) {
    if (!(elementary::abs(order) <= 100)) {
        refused::computation("the generalised entropy", "its order is not between -100 and 100");
    }
}
constexpr domain domain_of_order(double order) { return order >= 1 ? domain::not_negative : domain::positive; }

constexpr double entropy_of(distribution<double> const& all, double order) {
    if (order == 0) return theil_l_of(all);
    if (order == 1) return theil_t_of(all);
    double const mean = weighted_mean_of(all.first, all.second);
    double sum = 0;
    for (std::size_t i = 0; i < all.first.size(); ++i) {
        double const z = all.first[i] / mean;
        sum += all.second[i] * (z > 0 ? elementary::expm1(order * elementary::log(z)) : -1.0);
    }
    return (elementary::max)(sum / total_of(all.second) / order / (order - 1), 0);
}
/// Below an order of 1 it is what Atkinson's index A with the aversion 1 - order is, on another scale:
/// ((1 - A)^order - 1) / (order (order - 1)), which rises with A.
constexpr bounded entropy_of(distribution<bounded> const& all, double order) {
    if (order == 0) return theil_l_of(all);
    if (order == 1) return theil_t_of(all);
    double const value = entropy_of(distribution<double>{values_of(all.first), values_of(all.second)}, order);
    bounded const scale = bounded(order) * (bounded(order) - 1.0);
    if (order > 1) {
        double const least = least_share_of(all.second);
        double const greatest =
            least > 0 ? high_of((elementary::exp(elementary::log(bounded(least)) * (1.0 - order)) - 1.0) / scale)
                      : number_detail::infinity;
        return bounded_index(entropy_shape{order}, all, value, greatest);
    }
    bounded const index = atkinson_of(all, 1 - order);
    auto const at = [&](double atkinson) {
        return elementary::expm1(elementary::log1p(-bounded(atkinson)) * order) / scale;
    };
    double const high = high_of(index) < 1 ? high_of(at(high_of(index))) : number_detail::infinity;
    return with_bounds(value, bounded{value, (elementary::max)(low_of(at(low_of(index))), 0), high});
}

} // namespace statistics_detail

namespace statistics {

/// The generalised entropy of an order a: the mean of z^a less 1, divided by a (a - 1), where z is the value divided by
/// the mean. Of order 0 it is `theil_l`, of order 1 `theil_t`, of order 2 half the square of the coefficient of
/// variation; the lower the order, the more the poorest count. Values are positive, from an order of 1 on not negative.
/// Raises `domain_error` as `theil_t`, and for an order not between -100 and 100. Source: F. A. Cowell, "Measuring
/// Inequality"; A. F. Shorrocks, "The class of additively decomposable inequality measures", Econometrica 48 (1980).
/// Example: `generalised_entropy(std::vector{1, 3}, 2) == 0.125`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto generalised_entropy(Range&& range, double order, absent when_missing = absent::refuse,
                                                 Projection projection = {}) {
    statistics_detail::require_order(order);
    return statistics_detail::entropy_of(statistics_detail::equally_weighted(statistics_detail::domain_of_order(order),
                                                                             "the generalised entropy", range,
                                                                             projection, when_missing),
                                         order);
}
/// The same of a population in which `weights` units have each value. Raises also as `weighted_mean`.
/// Example: `generalised_entropy_weighted(std::vector{1, 3}, std::vector{5, 5}, 2) == 0.125`.
template <class Values, class Weights, class Projection = statistics_detail::itself,
          class WeightProjection = statistics_detail::itself>
requires number_range<Values, Projection> && number_range<Weights, WeightProjection>
[[nodiscard]] constexpr auto generalised_entropy_weighted(Values&& values, Weights&& weights, double order,
                                                          absent when_missing = absent::refuse,
                                                          Projection projection = {},
                                                          WeightProjection weight_projection = {}) {
    statistics_detail::require_order(order);
    return statistics_detail::entropy_of(
        statistics_detail::unequally_weighted(statistics_detail::domain_of_order(order), "the generalised entropy",
                                              values, weights, projection, weight_projection, when_missing),
        order);
}

} // namespace statistics
} // namespace almanac::inline v0
