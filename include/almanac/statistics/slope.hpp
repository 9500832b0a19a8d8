// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The slope of the line that is fitted by least squares, for trends and for convergence, with its bounds.
#pragma once

#include <almanac/number/bounded.hpp>
#include <almanac/number/elementary.hpp>
#include <almanac/statistics/bound_search.hpp>
#include <almanac/statistics/number_range.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {
namespace statistics_detail {

/// An upper bound of u v - b u^2 where u is between two numbers of one sign, or zero, and v is given.
constexpr double greatest_of_parabola(bounded const& low, bounded const& high, bounded const& v, double b) {
    if (b > 0) {
        bounded const top = v / (2.0 * bounded(b));
        if (top.high >= low.low && top.low <= high.high) return high_of(elementary::square(v) / (4.0 * bounded(b)));
    }
    return (elementary::max)(high_of(low * (v - low * b)), high_of(high * (v - high * b)));
}

/// An upper bound of the sum of (x - mean of x) y less b times the sum of (x - mean of x)^2: surely no points within
/// the bounds have a line with a slope above `b` where that is at most 0. Both sums are taken about fixed centers,
/// where each point stands in a term of its own; what the means are off them is taken into account together.
constexpr double greatest_excess_of_slope(double b, std::vector<bounded> const& x, std::vector<bounded> const& y) {
    bounded const mean_of_x = mean_of(x);
    bounded const mean_of_y = mean_of(y);
    double const center_of_x = value_of(mean_of_x);
    double const center_of_y = value_of(mean_of_y);
    bounded const off_x = mean_of_x - center_of_x;
    bounded const off_y = mean_of_y - center_of_y;
    bounded sum = (elementary::square(off_x) * b - off_x * off_y) * static_cast<double>(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
        bounded const low = bounded(low_of(x[i])) - center_of_x;
        bounded const high = bounded(high_of(x[i])) - center_of_x;
        bounded const v = y[i] - center_of_y;
        double most = -number_detail::infinity;
        if (high.high >= 0) {
            most = greatest_of_parabola((elementary::max)(low, bounded(0.0)), high, bounded(high_of(v)), b);
        }
        if (low.low <= 0) {
            most = (elementary::max)(
                most, greatest_of_parabola(low, (elementary::min)(high, bounded(0.0)), bounded(low_of(v)), b));
        }
        sum = bounded(high_of(sum + most));
    }
    return high_of(sum);
}

/// The slope by its formula, in which each `y` stands once: bounds of `y` do not widen it beyond need, those of `x` do.
template <number Number>
constexpr Number slope_by_formula(std::vector<Number> const& x, std::vector<Number> const& y) {
    Number const center = mean_of(x);
    Number numerator(0.0);
    Number denominator(0.0);
    for (std::size_t i = 0; i < x.size(); ++i) {
        Number const distance = x[i] - center;
        numerator = numerator + distance * y[i];
        denominator = denominator + elementary::square(distance);
    }
    if constexpr (std::same_as<Number, bounded>) {
        if (!(low_of(denominator) > 0)) {
            return {value_of(numerator) / value_of(denominator), -number_detail::infinity, number_detail::infinity};
        }
    }
    return numerator / denominator;
}

constexpr double slope_with_bounds(std::vector<double> const& x, std::vector<double> const& y) {
    return slope_by_formula(x, y);
}
constexpr bounded slope_with_bounds(std::vector<bounded> const& x, std::vector<bounded> const& y) {
    bounded const known = slope_by_formula(x, y);
    std::vector<bounded> mirrored;
    for (bounded const& each : y) mirrored.push_back(-each);
    auto const is_at_most = [&](double b) { return greatest_excess_of_slope(b, x, y); };
    auto const is_at_least = [&](double b) { return greatest_excess_of_slope(-b, x, mirrored); };
    return {known.value, bound_between(known.value, known.low, is_at_least),
            bound_between(known.value, known.high, is_at_most)};
}

/// The slope of the least-squares line through the points, which are two at least.
template <number Number>
constexpr Number slope_of(std::string_view operation, std::string_view what_x_is, std::vector<Number> const& x,
                          std::vector<Number> const& y) {
    bool differ = false;
    for (Number const& each : x) differ = differ || value_of(each) != value_of(x[0]);
    if (!differ) refused::all_points_of_the_line_are_above_each_other(operation, what_x_is);
    return slope_with_bounds(x, y);
}

} // namespace statistics_detail
} // namespace almanac::inline v0
