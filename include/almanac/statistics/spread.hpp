// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Variance and standard deviation of numbers that are in a vector, with their bounds: what averages and convergence
/// are computed with.
#pragma once

#include <almanac/number/bounded.hpp>
#include <almanac/number/elementary.hpp>
#include <almanac/statistics/number_range.hpp>

#include <cstddef>
#include <vector>

namespace almanac::inline v0 {
namespace statistics_detail {

/// The sum of squared distances from the mean.
constexpr double sum_of_squares(std::vector<double> const& numbers) {
    double const center = mean_of(numbers);
    double sum = 0;
    for (double const x : numbers) sum += elementary::square(x - center);
    return sum;
}

/// From `center` to the nearest number of `x`; 0 inside of it.
constexpr bounded distance_outside(bounded const& x, double center) {
    if (x.low > center) return bounded(x.low) - center;
    if (x.high < center) return bounded(x.high) - center;
    return bounded(0);
}

/// A lower bound of the sum of squares over all numbers within their bounds. It is the least over c of the sum of
/// squared distances of the intervals from c, which is convex in c: Newton's iteration leads to the least, and the
/// tangent there is below the curve everywhere, also when the iteration has not quite arrived.
constexpr double least_sum_of_squares(std::vector<bounded> const& numbers) {
    double center = mean_of(numbers).value;
    for (int turn = 0; turn < 50; ++turn) {
        double slope = 0;
        int outside = 0;
        for (bounded const& x : numbers) {
            double const distance = distance_outside(x, center).value;
            slope += distance;
            outside += distance == 0 ? 0 : 1;
        }
        if (outside == 0) return 0;
        double const next = center + slope / outside;
        if (next == center) break;
        center = next;
    }
    bounded sum(0.0);
    bounded slope(0.0);
    double least = center; // the least is between two ends, and those that are infinite are none
    double greatest = center;
    for (bounded const& x : numbers) {
        bounded const distance = distance_outside(x, center);
        sum += elementary::square(distance);
        slope += distance * -2.0;
        for (double const end : {x.low, x.high}) {
            if (number_detail::is_infinite(end)) continue;
            least = (elementary::min)(least, end);
            greatest = (elementary::max)(greatest, end);
        }
    }
    bounded const way{0, next_down(least - center), next_up(greatest - center)};
    return (elementary::max)((sum + slope * way).low, 0);
}

/// An upper bound of the sum of squares: the sum of the greatest squared distances from any one center is not less
/// than from the mean of any numbers within the bounds. The center is moved to where that sum is about least.
constexpr double greatest_sum_of_squares(std::vector<bounded> const& numbers) {
    auto const farthest = [](bounded const& x, double center) {
        return x.high - center > center - x.low ? x.high : x.low;
    };
    for (bounded const& x : numbers) {
        if (number_detail::is_infinite(x.low) || number_detail::is_infinite(x.high)) return number_detail::infinity;
    }
    double center = mean_of(numbers).value;
    for (int turn = 0; turn < 50; ++turn) {
        double next = 0;
        for (bounded const& x : numbers) next += farthest(x, center) / static_cast<double>(numbers.size());
        if (next == center) break;
        center = next;
    }
    bounded sum(0.0);
    for (bounded const& x : numbers) sum += elementary::square(bounded(farthest(x, center)) - center);
    return sum.high;
}

/// The sum of squares and its bounds.
constexpr bounded sum_of_squares(std::vector<bounded> const& numbers) {
    double const value = sum_of_squares(values_of(numbers));
    return {value, (elementary::min)(least_sum_of_squares(numbers), value),
            (elementary::max)(greatest_sum_of_squares(numbers), value)};
}

/// The sum of the squares of the distances from the mean, divided by `fewer` less than the count of the numbers: 0 for
/// a whole population, 1 for a sample.
template <number Number>
constexpr Number variance_of(std::vector<Number> const& numbers, std::size_t fewer) {
    return sum_of_squares(numbers) / static_cast<double>(numbers.size() - fewer);
}

} // namespace statistics_detail
} // namespace almanac::inline v0
