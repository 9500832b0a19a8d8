// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The bounds of Theil's, Atkinson's and the entropy indices of bounded values with bounded weights.
///
/// Each index compares the mean of a convex function f of the values z with a function h of their mean r: that the
/// index is at most x says that the weighted mean of f(z) is at most h(x, r), and h is convex in r. A tangent of h lies
/// nowhere above it, and a chord nowhere below it between its ends. With the line c + s r for h the statement is about
/// the sum of w (f(z) - c - s z) alone, in which each value and each weight stands once: its greatest and its least are
/// found term by term. So bounds lose nothing of the first order in the widths.
#pragma once

#include <almanac/number/bounded.hpp>
#include <almanac/number/elementary.hpp>
#include <almanac/statistics/averages.hpp>
#include <almanac/statistics/bounds/bound_search.hpp>

#include <cstddef>
#include <vector>

namespace almanac::inline v0 {
namespace statistics_detail {

/// Values, and how many units each is the value of.
template <number Number>
using distribution = number_pairs<Number, Number>;

/// Theil's T is the mean of z ln z, divided by r, less ln r.
struct theil_t_shape {
    constexpr bounded f(bounded const& z) const {
        if (z.high == 0) return bounded(0.0);
        return z.low > 0 ? z * elementary::log(z) : bounded(0.0, -1.0, 0.0);
    }
    constexpr bounded h(double x, bounded const& r) const { return r * (elementary::log(r) + x); }
    constexpr bounded slope(double x, bounded const& r) const { return elementary::log(r) + x + 1.0; }
    /// Where f(z) - s z is least, and how much it is there.
    constexpr bounded place_of_least(bounded const& s) const { return elementary::exp(s - 1.0); }
    constexpr bounded least(bounded const& s) const { return -elementary::exp(s - 1.0); }
};

/// One less Atkinson's index with the aversion e is the number a with B(a r) = the mean of B(z), where B(z) is (z^d -
/// 1) / d for d = 1 - e, or ln z where d is 0 (the transformation of G. E. P. Box and D. R. Cox 1964).
struct atkinson_shape {
    double aversion;

    constexpr bounded power(bounded const& z) const {
        bounded const d = 1.0 - bounded(aversion);
        bounded const logarithm = elementary::log(z);
        return aversion == 1 ? logarithm : elementary::expm1(d * logarithm) / d;
    }
    constexpr bounded f(bounded const& z) const { return -power(z); }
    constexpr bounded h(double x, bounded const& r) const { return -power((1.0 - bounded(x)) * r); }
    constexpr bounded slope(double x, bounded const& r) const {
        bounded const rest = 1.0 - bounded(x);
        return -(rest * elementary::exp(elementary::log(rest * r) * -aversion));
    }
    constexpr bounded place_of_least(bounded const& s) const {
        if (s.high >= 0) return bounded(0.0, 0.0, number_detail::infinity);
        return elementary::exp(elementary::log(-s) / -aversion);
    }
    constexpr bounded least(bounded const& s) const {
        if (s.high >= 0) return bounded(0.0, -number_detail::infinity, number_detail::infinity);
        bounded const z = place_of_least(s);
        return f(z) - s * z;
    }
};

/// The generalised entropy of an order above 1 is (the mean of z^order by r^order, less 1) / (order (order - 1)).
struct entropy_shape {
    double order;

    constexpr bounded power(bounded const& z, double exponent) const {
        if (z.high == 0) return bounded(0.0);
        bounded const most = elementary::exp(elementary::log(bounded(z.high)) * exponent);
        if (!(z.low > 0)) return bounded(0.0, 0.0, most.high);
        return elementary::exp(elementary::log(z) * exponent);
    }
    constexpr bounded f(bounded const& z) const { return power(z, order); }
    constexpr bounded h(double x, bounded const& r) const { return rise(x) * power(r, order); }
    constexpr bounded slope(double x, bounded const& r) const { return rise(x) * power(r, order) / r * order; }
    constexpr bounded rise(double x) const { return bounded(x) * order * (bounded(order) - 1.0) + 1.0; }
    constexpr bounded place_of_least(bounded const& s) const {
        if (!(s.low > 0)) return bounded(0.0, 0.0, number_detail::infinity);
        return elementary::exp(elementary::log(s / order) / (bounded(order) - 1.0));
    }
    constexpr bounded least(bounded const& s) const {
        if (!(s.low > 0)) return bounded(0.0, -number_detail::infinity, number_detail::infinity);
        bounded const z = place_of_least(s); // where order z^(order - 1) is s
        return s * z * ((1.0 - bounded(order)) / order);
    }
};

/// The line `constant` + `slope` z.
struct straight_line {
    bounded constant;
    bounded slope;
    constexpr bounded at(bounded const& z) const { return constant + slope * z; }
};

/// The ends of a value, what f is there, and the ends of its weight.
struct weighted_range {
    bounded low, high;
    bounded f_low, f_high;
    bounded least_weight, most_weight;
};

/// An upper bound of the sum of w (f(z) - line). A convex function is greatest at an end.
constexpr double greatest_sum_above(std::vector<weighted_range> const& ranges, straight_line const& line) {
    bounded sum(0.0);
    for (weighted_range const& each : ranges) {
        double const most =
            (elementary::max)(high_of(each.f_low - line.at(each.low)), high_of(each.f_high - line.at(each.high)));
        sum = bounded(high_of(sum + (most > 0 ? each.most_weight : each.least_weight) * most));
    }
    return high_of(sum);
}

/// A lower bound of it. A convex function is least where its slope is 0, or at the end nearest to that.
template <class Shape>
constexpr double least_sum_above(std::vector<weighted_range> const& ranges, straight_line const& line,
                                 Shape const& shape) {
    bounded const place = shape.place_of_least(line.slope);
    double const inside = low_of(shape.least(line.slope) - line.constant);
    bounded sum(0.0);
    for (weighted_range const& each : ranges) {
        double least = inside;
        if (low_of(place) > high_of(each.high)) least = low_of(each.f_high - line.at(each.high));
        if (high_of(place) < low_of(each.low)) least = low_of(each.f_low - line.at(each.low));
        sum = bounded(low_of(sum + (least > 0 ? each.least_weight : each.most_weight) * least));
    }
    return low_of(sum);
}

/// A line nowhere below h between two places: with the slope of the chord, or where they are next to each other, of h.
template <class Shape>
constexpr straight_line line_above(Shape const& shape, double x, bounded const& left, bounded const& right) {
    bounded const at_left = shape.h(x, left);
    bounded const at_right = shape.h(x, right);
    bool const are_apart = low_of(right) > high_of(left) * (1 + 1e-9);
    bounded const slope(value_of(are_apart ? (at_right - at_left) / (right - left) : shape.slope(x, left)));
    return {bounded((elementary::max)(high_of(at_left - slope * left), high_of(at_right - slope * right))), slope};
}

/// Where a value has no upper end, the index has none of its own; it is least with the values cut off above all numbers
/// that are known: whatever takes from the greatest alone makes the rest more equal.
constexpr double cut_above_known_ends(std::vector<bounded> const& values) {
    double cut = 0;
    for (bounded const& x : values) {
        cut = (elementary::max)(cut, number_detail::is_infinite(high_of(x)) ? low_of(x) : high_of(x));
    }
    return cut;
}
constexpr bool is_any_end_open(distribution<bounded> const& all) {
    for (bounded const& x : all.first) {
        if (number_detail::is_infinite(high_of(x))) return true;
    }
    for (bounded const& w : all.second) {
        if (number_detail::is_infinite(high_of(w))) return true;
    }
    return false;
}

/// An index, which is between 0 and `greatest` in any case, with the bounds that its shape gives.
template <class Shape>
constexpr bounded bounded_index(Shape const& shape, distribution<bounded> const& all, double value, double greatest) {
    bounded const mean = weighted_mean_of(all.first, all.second);
    double const cut = cut_above_known_ends(all.first);
    bounded const unit(value_of(mean));
    std::vector<weighted_range> ranges;
    for (std::size_t i = 0; i < all.first.size(); ++i) {
        bounded const low = bounded(low_of(all.first[i])) / unit;
        bounded const high = bounded((elementary::min)(high_of(all.first[i]), cut)) / unit;
        ranges.push_back(
            {low, high, shape.f(low), shape.f(high), bounded(low_of(all.second[i])), bounded(high_of(all.second[i]))});
    }
    double high = (elementary::max)(value, greatest);
    if (!is_any_end_open(all)) {
        high = bound_between(value, high, [&](double x) {
            bounded const slope = shape.slope(x, bounded(1.0));
            straight_line const tangent{shape.h(x, bounded(1.0)) - slope, slope};
            return greatest_sum_above(ranges, tangent);
        });
    }
    double const low = bound_between(value, 0, [&](double x) {
        bounded const left = bounded(low_of(mean)) / unit;
        bounded const right = bounded((elementary::min)(high_of(mean), cut)) / unit;
        return -least_sum_above(ranges, line_above(shape, x, left, right), shape);
    });
    return {value, low, high};
}

} // namespace statistics_detail
} // namespace almanac::inline v0
