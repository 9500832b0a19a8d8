// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The slope of the line that is fitted by least squares, for trends and for convergence, with its bounds.
#pragma once

#include <almanac/number/bounded.hpp>
#include <almanac/number/elementary.hpp>
#include <almanac/statistics/bounds/bound_search.hpp>
#include <almanac/statistics/number_range.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>
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

/// An upper bound of the sum of (x - mean of x) y less b times the sum of (x - mean of x)^2, where the mean of x lies
/// in `slab`: surely no such points within the bounds have a line with a slope above `b` where that is at most 0. Both
/// sums are taken about the middle of the slab and about `center_of_y`, where each point stands in a term of its own;
/// what the means are off them is taken into account together.
constexpr double excess_within(double b, std::vector<bounded> const& x, std::vector<bounded> const& y,
                               bounded const& slab, double center_of_y) {
    double const center_of_x = value_of(slab);
    bounded const off_x = slab - center_of_x;
    bounded const off_y = mean_of(y) - center_of_y;
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

/// Where u v - b u^2 is greatest between two numbers, nearly.
constexpr double place_of_greatest(double low, double high, double v, double b) {
    if (b > 0) {
        double const top = v / (2 * b);
        return top < low ? low : top > high ? high : top;
    }
    return high * (v - high * b) > low * (v - low * b) ? high : low;
}
/// By how much the places at which the terms above are greatest are off the center together.
constexpr double pull_of(double b, std::vector<bounded> const& x, std::vector<bounded> const& y, double center_of_x,
                         double center_of_y) {
    double sum = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        double const low = low_of(x[i]) - center_of_x;
        double const high = high_of(x[i]) - center_of_x;
        double const above = high_of(y[i]) - center_of_y;
        double const below = low_of(y[i]) - center_of_y;
        if (low >= 0 || high <= 0) {
            sum += place_of_greatest(low, high, low >= 0 ? above : below, b);
        } else {
            double const right = place_of_greatest(0, high, above, b);
            double const left = place_of_greatest(low, 0, below, b);
            sum += right * (above - right * b) > left * (below - left * b) ? right : left;
        }
    }
    return sum;
}
/// The center of y for which those places are balanced about the center of x: there the bound is least, for it is
/// convex in that center (the multiplier of the condition on the mean, as J. L. Lagrange has it). Any center is right.
constexpr double balancing_center(double b, std::vector<bounded> const& x, std::vector<bounded> const& y,
                                  double center_of_x) {
    bounded const mean = mean_of(y);
    double const reach =
        (elementary::abs(b) * (value_of(x.back()) - value_of(x.front())) + high_of(mean) - low_of(mean));
    double low = low_of(mean) - elementary::abs(reach);
    double high = high_of(mean) + elementary::abs(reach);
    for (int turn = 0; turn < 12; ++turn) {
        double const middle = low + (high - low) / 2;
        (pull_of(b, x, y, center_of_x, middle) > 0 ? low : high) = middle;
    }
    return low + (high - low) / 2;
}

/// Whether all slopes within the bounds are at most `b`, as far as some steps prove it: what is left open is halved,
/// the mean of x or the `x` with the widest bounds.
struct slope_proof {
    double b;
    std::vector<bounded> const& y;
    int steps;

    /// As `excess_within`, for a mean of x anywhere in `slab`.
    constexpr double excess(std::vector<bounded> const& x, bounded const& slab, int halvings) {
        double const middle = low_of(slab) + (high_of(slab) - low_of(slab)) / 2;
        bounded const about{middle, low_of(slab), high_of(slab)};
        double const found = excess_within(b, x, y, about, balancing_center(b, x, y, middle));
        if (found <= 0 || halvings == 0 || --steps < 0) return found;
        std::size_t widest = 0;
        for (std::size_t i = 1; i < x.size(); ++i) {
            if (width_of(x[i]) > width_of(x[widest])) widest = i;
        }
        if (width_of(slab) * static_cast<double>(x.size()) >= width_of(x[widest])) {
            double const left = excess(x, {middle, low_of(slab), middle}, halvings - 1);
            return left > 0 ? left : excess(x, {middle, middle, high_of(slab)}, halvings - 1);
        }
        bounded const whole = x[widest];
        double const half = low_of(whole) + width_of(whole) / 2;
        std::vector<bounded> part = x;
        for (bounded const& side : {bounded(half, low_of(whole), half), bounded(half, half, high_of(whole))}) {
            part[widest] = side;
            bounded const mean = mean_of(part);
            double const low = (elementary::max)(low_of(mean), low_of(slab));
            double const high = (elementary::min)(high_of(mean), high_of(slab));
            if (low > high) continue; // no such points
            double const open = excess(part, {low, low, high}, halvings - 1);
            if (open > 0) return open;
        }
        return 0;
    }
    static constexpr double width_of(bounded const& x) { return high_of(x) - low_of(x); }
};

/// The slope by its formula, in which each `y` stands once: bounds of `y` widen it no more than they must, those of `x`
/// do.
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
    double widths = 0;
    double ends = 0;
    for (bounded const& each : x) widths += slope_proof::width_of(each);
    for (bounded const& each : y) ends += slope_proof::width_of(each);
    bool const is_open = !(widths + ends < number_detail::infinity);
    bool const is_exact = widths <= 1e-9 * elementary::abs(value_of(x.back()) - value_of(x.front())); // but for digits
    if (is_open || is_exact) return known;
    std::vector<bounded> mirrored;
    for (bounded const& each : y) mirrored.push_back(-each);
    bounded const mean = mean_of(x);
    int const steps = 20 + static_cast<int>(4000 / x.size());
    // A compiler has few steps to spend: there nothing is halved. What is left open after halving says nothing about
    // how far to go, and counts as its sign alone.
    auto const excess = [&](double b, std::vector<bounded> const& of) {
        if (std::is_constant_evaluated()) return slope_proof{b, of, steps}.excess(x, mean, 0);
        return slope_proof{b, of, steps}.excess(x, mean, 20) > 0 ? 1.0 : -1.0;
    };
    auto const is_at_most = [&](double b) { return excess(b, y); };
    auto const is_at_least = [&](double b) { return excess(-b, mirrored); };
    return {known.value, bound_between(known.value, known.low, is_at_least),
            bound_between(known.value, known.high, is_at_most)};
}

/// The slope of the least-squares line through the points, of which there are at least two.
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
