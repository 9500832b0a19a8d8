// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The bounds of the Gini coefficient of bounded values with bounded weights, in n log n steps.
///
/// With F(t) for the weight of what is at most t, W for the whole weight and A = W - F, the coefficient is at most x
/// where the integral of A (F - x W) over t is at most 0. For given weights, the integrand is greatest and least at
/// ends of what F(t) can be, t by t. What the weights add to that is linear in their distances d from the middle, with
/// the coefficients c_i = integral from 0 to x_i of (F - A - x W) + (1 - x) integral of A, but for the integral of a (f
/// - x (a + f)), where a and f are what the distances add to A and F.
#pragma once

#include <almanac/number/bounded.hpp>
#include <almanac/number/elementary.hpp>
#include <almanac/statistics/averages.hpp>
#include <almanac/statistics/bound_search.hpp>
#include <almanac/statistics/inequality_bounds.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace almanac::inline v0 {
namespace statistics_detail {

/// Between two ends of values that follow each other: the weight that is at or below, all weights at their middles.
struct gini_piece {
    double from;
    bounded length;
    bounded least, most;                   ///< the weight: least without the values that may be above
    bounded least_integral, most_integral; ///< of twice the weight less all weight, from 0 to `from`
};

/// What a weight can differ from its middle by, and what the integral of F - A is at the ends of its value.
struct gini_unit {
    double low, high;
    double less, more;
    bounded least_at_low, least_at_high, most_at_low, most_at_high;
    bounded slope_at_low, slope_at_high; ///< of the least
};

/// All that does not depend on the number that the coefficient is compared with.
struct gini_population {
    bounded weight{0.0};
    std::vector<gini_piece> pieces;
    std::vector<gini_unit> units; ///< none when the weights are exact
    bounded least_total{0.0};     ///< of all values times middle weights
    bounded most_total{0.0};
    bounded rise{0.0};   ///< the integral of the most that a f can be
    bounded fall{0.0};   ///< of -a f
    bounded square{0.0}; ///< of a^2
};

/// An end of a value: what it takes from the values that may be above, or adds to those that may be below.
struct gini_end {
    double at;
    bool is_high;
    double weight, less, more;
};

constexpr std::vector<gini_end> sorted_ends(distribution<bounded> const& all, double cut) {
    std::vector<gini_end> ends;
    for (std::size_t i = 0; i < all.first.size(); ++i) {
        bounded const& w = all.second[i];
        double const middle = low_of(w) + (high_of(w) - low_of(w)) / 2;
        double const less = low_of(bounded(low_of(w)) - middle);
        double const more = high_of(bounded(high_of(w)) - middle);
        ends.push_back({low_of(all.first[i]), false, middle, less, more});
        ends.push_back({(elementary::min)(high_of(all.first[i]), cut), true, middle, less, more});
    }
    std::sort(ends.begin(), ends.end(), [](gini_end const& a, gini_end const& b) { return a.at < b.at; });
    return ends;
}

/// The most that the product of two numbers can be, each between two ends around 0.
constexpr double greatest_product(bounded const& a_low, bounded const& a_high, bounded const& b_low,
                                  bounded const& b_high) {
    return (elementary::max)(0, (elementary::max)(high_of(a_high * b_high), high_of(a_low * b_low)));
}

/// Walks over the ends of the values.
constexpr void add_pieces(gini_population& to, std::vector<gini_end> const& ends) {
    bounded less_below(0.0), more_below(0.0), less_above(0.0), more_above(0.0);
    for (gini_end const& end : ends) {
        if (!end.is_high) {
            to.weight = to.weight + end.weight;
            less_above = less_above + end.less;
            more_above = more_above + end.more;
        }
    }
    bounded const distance = (elementary::max)(-less_above, more_above);
    double const most_rise = high_of(elementary::square(distance) / 4.0); // a f is at most a quarter of (a + f)^2
    gini_piece piece{0, bounded(0.0), bounded(0.0), bounded(0.0), bounded(0.0), bounded(0.0)};
    for (gini_end const& end : ends) {
        if (end.at > piece.from) {
            piece.length = bounded(end.at) - piece.from;
            to.pieces.push_back(piece);
            piece.from = end.at;
            piece.least_integral = piece.least_integral + piece.length * (2.0 * piece.least - to.weight);
            piece.most_integral = piece.most_integral + piece.length * (2.0 * piece.most - to.weight);
            to.least_total = to.least_total + piece.length * (to.weight - piece.most);
            to.most_total = to.most_total + piece.length * (to.weight - piece.least);
            double const rise = greatest_product(less_above, more_above, less_below, more_below);
            to.rise = to.rise + piece.length * (elementary::min)(rise, most_rise);
            to.fall = to.fall + piece.length * greatest_product(less_above, more_above, -more_below, -less_below);
            to.square = to.square + piece.length * greatest_product(less_above, more_above, less_above, more_above);
        }
        (end.is_high ? piece.least : piece.most) = (end.is_high ? piece.least : piece.most) + end.weight;
        if (end.is_high) {
            less_above = less_above - end.less;
            more_above = more_above - end.more;
        } else {
            less_below = less_below + end.less;
            more_below = more_below + end.more;
        }
    }
    piece.length = bounded(0.0);
    to.pieces.push_back(piece); // what follows the last end
}

/// The least and the most that the integral of F - A from 0 to `x` can be, and the slope of the least there.
constexpr void integrals_at(gini_population const& of, double x, bool from_left, bounded& least, bounded& most,
                            bounded& slope) {
    auto const is_past = [from_left](double place, gini_piece const& piece) {
        return from_left ? place <= piece.from : place < piece.from;
    };
    auto at = std::upper_bound(of.pieces.begin(), of.pieces.end(), x, is_past);
    if (at != of.pieces.begin()) --at;
    bounded const length = bounded(x) - at->from;
    slope = 2.0 * at->least - of.weight;
    least = at->least_integral + length * slope;
    most = at->most_integral + length * (2.0 * at->most - of.weight);
}

constexpr gini_population gini_population_of(distribution<bounded> const& all) {
    double const cut = cut_above_known_ends(all.first);
    gini_population out;
    std::vector<gini_end> const ends = sorted_ends(all, cut);
    add_pieces(out, ends);
    bool exact = true;
    for (gini_end const& end : ends) exact = exact && end.less == 0 && end.more == 0;
    for (std::size_t i = 0; i < all.first.size() && !exact; ++i) {
        bounded const& w = all.second[i];
        double const middle = low_of(w) + (high_of(w) - low_of(w)) / 2;
        gini_unit unit{};
        unit.low = low_of(all.first[i]);
        unit.high = (elementary::min)(high_of(all.first[i]), cut);
        unit.less = low_of(bounded(low_of(w)) - middle);
        unit.more = high_of(bounded(high_of(w)) - middle);
        integrals_at(out, unit.low, false, unit.least_at_low, unit.most_at_low, unit.slope_at_low);
        integrals_at(out, unit.high, true, unit.least_at_high, unit.most_at_high, unit.slope_at_high);
        out.units.push_back(unit);
    }
    return out;
}

/// The least and the most that the coefficients c_i can be. The most is convex in the value, so greatest at an end.
struct gini_coefficients {
    gini_population const& of;
    bounded x;
    bounded slope = x * of.weight;
    double inside = least_inside();

    /// The least at any place, for values between whose ends it may turn.
    constexpr double least_inside() const {
        double least = 0;
        for (gini_piece const& piece : of.pieces) {
            least = (elementary::min)(least, low_of(piece.least_integral - slope * piece.from));
        }
        return least;
    }
    constexpr double most(gini_unit const& unit) const {
        double const at_low = high_of(unit.most_at_low - slope * unit.low);
        double const at_high = high_of(unit.most_at_high - slope * unit.high);
        return high_of((1.0 - x) * of.most_total + (elementary::max)(at_low, at_high));
    }
    constexpr double least(gini_unit const& unit) const {
        double found = inside;
        if (low_of(unit.slope_at_low) >= high_of(slope)) found = low_of(unit.least_at_low - slope * unit.low);
        if (high_of(unit.slope_at_high) <= low_of(slope)) found = low_of(unit.least_at_high - slope * unit.high);
        return low_of((1.0 - x) * of.least_total + found);
    }
};

/// An upper bound of the integral of A (F - x W): the coefficient is at most x where that is at most 0.
constexpr double greatest_gini_integral(gini_population const& of, double number) {
    bounded const x(number);
    gini_coefficients const coefficients{of, x};
    bounded const best = (1.0 + x) * of.weight / 2.0;
    bounded const at_best = elementary::square((1.0 - x) * of.weight / 2.0);
    bounded sum = (1.0 - x) * of.rise;
    for (gini_piece const& piece : of.pieces) {
        bounded term = at_best;
        if (low_of(best) > high_of(piece.most)) term = (of.weight - piece.most) * (piece.most - x * of.weight);
        if (high_of(best) < low_of(piece.least)) term = (of.weight - piece.least) * (piece.least - x * of.weight);
        sum = bounded(high_of(sum + piece.length * term));
    }
    for (gini_unit const& unit : of.units) {
        double const with_more = high_of(bounded(unit.more) * coefficients.most(unit));
        double const with_less = high_of(bounded(unit.less) * coefficients.least(unit));
        sum = bounded(high_of(sum + (elementary::max)(with_more, with_less)));
    }
    return high_of(sum);
}

/// A lower bound of it.
constexpr double least_gini_integral(gini_population const& of, double number) {
    bounded const x(number);
    gini_coefficients const coefficients{of, x};
    bounded sum = -((1.0 - x) * of.fall) - x * of.square;
    for (gini_piece const& piece : of.pieces) {
        double const with_most = low_of((of.weight - piece.most) * (piece.most - x * of.weight));
        double const with_least = low_of((of.weight - piece.least) * (piece.least - x * of.weight));
        sum = bounded(low_of(sum + piece.length * (elementary::min)(with_most, with_least)));
    }
    for (gini_unit const& unit : of.units) {
        double const with_more = low_of(bounded(unit.more) * coefficients.least(unit));
        double const with_less = low_of(bounded(unit.less) * coefficients.most(unit));
        sum = bounded(low_of(sum + (elementary::min)(with_more, with_less)));
    }
    return low_of(sum);
}

/// The coefficient, which is between 0 and `greatest` in any case, with its bounds.
constexpr bounded bounded_gini(distribution<bounded> const& all, double value, double greatest) {
    for (bounded const& weight : all.second) {
        if (number_detail::is_infinite(high_of(weight))) return {value, 0, (elementary::max)(value, greatest)};
    }
    gini_population const population = gini_population_of(all);
    double high = (elementary::max)(value, greatest);
    if (!is_any_end_open(all)) {
        high = bound_between(value, high, [&](double x) { return greatest_gini_integral(population, x); });
    }
    double const low = bound_between(value, 0, [&](double x) { return -least_gini_integral(population, x); });
    return {value, low, high};
}

} // namespace statistics_detail
} // namespace almanac::inline v0
