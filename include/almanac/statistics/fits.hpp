// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The straight line through points by least squares, with how well it fits: standard errors and R squared.
/// Linear in the points.
#pragma once

#include <almanac/number/elementary.hpp>
#include <almanac/statistics/averages.hpp>
#include <almanac/statistics/containers_are_refused.hpp>
#include <almanac/statistics/number_range.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

/// A line `intercept` + `slope` x fitted to points.
/// Example: `fit_line(std::vector{1, 2, 3}, std::vector{5, 7, 9}).intercept == 3`.
struct line_fit {
    double slope = missing_value;     ///< of y by x
    double intercept = missing_value; ///< y at x = 0
    /// The standard errors of both, from the scatter about the line; missing for two points, which have none.
    double slope_error = missing_value;
    double intercept_error = missing_value; ///< The standard error of the intercept; missing for two points.
    /// The standard deviation of the distances to the line, with two degrees of freedom less than points; missing for
    /// two points.
    double residual_error = missing_value;
    /// The part of the variance of y that the line explains, from 0 to 1; missing where y does not vary.
    double r_squared = missing_value;
    std::size_t points = 0; ///< how many points the line is fitted to
};

namespace statistics {

/// The line that is fitted by least squares. Both ranges are plain numbers: what bounds of points make of an error is
/// not computed. Raises `domain_error` for ranges of different length, a missing number (unless the pair is skipped),
/// an infinite one, fewer than two points, and where x does not differ. Source: NIST/SEMATECH, "e-Handbook of
/// Statistical Methods", 4.1.4.1. Of growth: `fit_line(years, logarithms)`.
/// Example: `fit_line(std::vector{1, 2, 3}, std::vector{5, 7, 9}).slope == 2`.
template <class Xs, class Ys, class XProjection = statistics_detail::itself,
          class YProjection = statistics_detail::itself>
requires number_range<Xs, XProjection> && number_range<Ys, YProjection> && std::same_as < number_in<Xs, XProjection>,
double > &&std::same_as<number_in<Ys, YProjection>, double> [[nodiscard]] constexpr line_fit
         fit_line(Xs&& xs, Ys&& ys, absent when_missing = absent::refuse, XProjection x_projection = {},
                  YProjection y_projection = {}) {
    constexpr std::string_view operation = "the line";
    auto const points = statistics_detail::pairs_of(operation, xs, ys, x_projection, y_projection, when_missing);
    std::size_t const count = points.first.size();
    if (count < 2) refused::there_are_too_few_numbers(operation, count, 2);
    double const x_center = statistics_detail::mean_of(points.first);
    double const y_center = statistics_detail::mean_of(points.second);
    double xx = 0, xy = 0, yy = 0;
    for (std::size_t i = 0; i < count; ++i) {
        double const x = points.first[i] - x_center;
        double const y = points.second[i] - y_center;
        xx += x * x;
        xy += x * y;
        yy += y * y;
    }
    if (!(xx > 0)) refused::all_points_of_the_line_are_above_each_other(operation, "xs");
    statistics_detail::finite(operation, xx);
    statistics_detail::finite(operation, yy);
    line_fit fit{.slope = xy / xx, .points = count};
    fit.intercept = y_center - fit.slope * x_center;
    double residues = 0;
    for (std::size_t i = 0; i < count; ++i) {
        double const off = (points.second[i] - y_center) - fit.slope * (points.first[i] - x_center);
        residues += off * off;
    }
    if (yy > 0) fit.r_squared = (elementary::max)(1 - residues / yy, 0);
    if (count > 2) {
        double const n = static_cast<double>(count);
        fit.residual_error = elementary::sqrt(residues / (n - 2));
        fit.slope_error = fit.residual_error / elementary::sqrt(xx);
        fit.intercept_error = fit.residual_error * elementary::sqrt(1 / n + x_center * x_center / xx);
    }
    return fit;
}

} // namespace statistics
} // namespace almanac::inline v0
