// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The bounds of the Gini coefficient of bounded values with bounded weights.
///
/// With F(t) for the weight of what is at most t, W for the whole weight and A = W - F, the coefficient is at most x
/// where the integral of A (F - x W) = ((1 - x) W / 2)^2 - (F - (1 + x) W / 2)^2 over t is at most 0. The integrand is
/// greatest where F is nearest to its middle and least at an end of what F(t) can be, t by t. What it can be follows
/// from W and from F(s) at one place s, near the middle of the integrand: those two are halved where a bound is not
/// proved and the weights are not exact, which ties the choices at different t together. With n log n steps for
/// sorting, a proof takes n for each of up to 12,000 / n halves, and some twenty proofs make a bound.
#pragma once

#include <almanac/number/bounded.hpp>
#include <almanac/number/elementary.hpp>
#include <almanac/statistics/averages.hpp>
#include <almanac/statistics/bounds/bound_search.hpp>
#include <almanac/statistics/bounds/inequality_bounds.hpp>

#include <algorithm>
#include <cstddef>
#include <type_traits>
#include <vector>

namespace almanac::inline v0 {
namespace statistics_detail {

/// All numbers between two.
constexpr bounded between(double low, double high) { return {low + (high - low) / 2, low, high}; }

/// Between two ends of values that follow each other: the least and the most weight of what is surely at or below, and
/// of what may be; and of what is surely on the side of `s` of both, the least weight.
struct gini_piece {
    bounded length;
    bool is_before;                ///< before s
    int open;                      ///< how many values may be at or below, and may not
    bounded least_sure, most_sure; ///< of the values that are surely at or below
    bounded least_may, most_may;   ///< of those that may be
    bounded least_apart;           ///< of those that surely do not lie between here and s, among those on one side of s
};

/// An end of a value, with the ends of its weight.
struct gini_end {
    double at;
    bool is_high;
    bounded least, most;
    bool is_sure; ///< of a low end whether the high one is at or before s, of a high one whether the low one is
};

/// All that does not depend on the number that the coefficient is compared with.
struct gini_population {
    std::vector<gini_piece> pieces{};
    bounded least{0.0}, most{0.0};           ///< the whole weight
    bounded least_sure{0.0}, most_sure{0.0}; ///< at s
    bounded least_may{0.0}, most_may{0.0};   ///< at s
    constexpr bounded weight() const { return between(low_of(least), high_of(most)); }
    /// What F(s) / W can be.
    constexpr bounded at_s() const {
        bounded const least_above = least - least_may;
        double const low = low_of(least_sure) > 0 ? low_of(least_sure / (least_sure + (most - most_sure))) : 0;
        double const high = low_of(most_may) > 0 ? high_of(1.0 / (1.0 + least_above / most_may)) : 0;
        return between(low, (elementary::max)(low, high));
    }
};

/// The value in the middle of the integrand, where all are as they are given.
constexpr double middle_of_gini(distribution<bounded> const& all, double coefficient) {
    std::vector<gini_end> values;
    double weight = 0;
    for (std::size_t i = 0; i < all.first.size(); ++i) {
        values.push_back({value_of(all.first[i]), false, all.second[i], all.second[i], false});
        weight += value_of(all.second[i]);
    }
    std::sort(values.begin(), values.end(), [](gini_end const& a, gini_end const& b) { return a.at < b.at; });
    double below = 0;
    for (gini_end const& each : values) {
        below += value_of(each.least);
        if (below >= (1 + coefficient) / 2 * weight) return each.at;
    }
    return values.back().at;
}

constexpr std::vector<gini_end> sorted_ends(distribution<bounded> const& all, double cut, double s) {
    std::vector<gini_end> ends;
    for (std::size_t i = 0; i < all.first.size(); ++i) {
        double const low = low_of(all.first[i]);
        double const high = (elementary::min)(high_of(all.first[i]), cut);
        bounded const least(low_of(all.second[i]));
        bounded const most(high_of(all.second[i]));
        ends.push_back({low, false, least, most, high <= s});
        ends.push_back({high, true, least, most, low <= s});
    }
    ends.push_back({s, false, bounded(0.0), bounded(0.0), true});
    std::sort(ends.begin(), ends.end(), [](gini_end const& a, gini_end const& b) { return a.at < b.at; });
    return ends;
}

/// Walks over the ends of the values.
constexpr gini_population gini_population_of(distribution<bounded> const& all, double s) {
    gini_population out;
    bounded const none(0.0);
    bounded sure_before = none; // of those with both ends at or before s, the least weight that may be at or below
    bounded may_before = none;  // of those that may be before s, the least weight that surely is at or below
    gini_piece piece{none, true, 0, none, none, none, none, none};
    double from = 0;
    for (gini_end const& end : sorted_ends(all, cut_above_known_ends(all.first), s)) {
        if (end.at > from) {
            piece.length = bounded(end.at) - from;
            piece.is_before = from < s;
            piece.least_apart = piece.is_before ? sure_before : may_before;
            out.pieces.push_back(piece);
            from = end.at;
        }
        bool const is_of_value = high_of(end.most) > 0;
        piece.open += !is_of_value ? 0 : end.is_high ? -1 : 1;
        bounded& least = end.is_high ? piece.least_sure : piece.least_may;
        bounded& most = end.is_high ? piece.most_sure : piece.most_may;
        least = least + end.least;
        most = most + end.most;
        bounded& apart = end.is_high ? may_before : sure_before;
        if (end.is_sure) apart = apart + end.least;
        if (end.at > s) continue;
        out.least_sure = piece.least_sure;
        out.most_sure = piece.most_sure;
        out.least_may = piece.least_may;
        out.most_may = piece.most_may;
    }
    out.least = piece.least_may;
    out.most = piece.most_may;
    return out;
}

// One end of a sum or of a quotient, where the other is not asked for: a proof has thousands of them.
constexpr double sum_down(double a, double b) { return number_detail::sum_end(a, b, number_detail::outward::down); }
constexpr double sum_up(double a, double b) { return number_detail::sum_end(a, b, number_detail::outward::up); }
constexpr double quotient_down(double a, double b) {
    return number_detail::quotient_end(a, b, number_detail::outward::down);
}
constexpr double quotient_up(double a, double b) {
    return number_detail::quotient_end(a, b, number_detail::outward::up);
}

/// What F / W can be in a piece, where W and F(s) / W lie between ends; the least is above the most where there is
/// none.
struct weight_ends {
    double low;
    double high;
};
constexpr weight_ends part_below(gini_population const& of, gini_piece const& piece, double least, double most,
                                 bounded const& at_s) {
    double const most_above = sum_up(high_of(of.most), -low_of(piece.most_sure));
    double const least_above = sum_down(low_of(of.least), -high_of(piece.least_may));
    double low = (elementary::max)(quotient_down(low_of(piece.least_sure), most),
                                   sum_down(1.0, -quotient_up(most_above, least)));
    double high =
        (elementary::min)(quotient_up(high_of(piece.most_may), least), sum_up(1.0, -quotient_down(least_above, most)));
    if (piece.is_before) {
        double const most_between = sum_up(high_of(of.most_may), -low_of(piece.most_sure));
        double const least_between = sum_down(low_of(of.least_sure), -high_of(piece.least_apart));
        low = (elementary::max)(low, sum_down(low_of(at_s), -quotient_up(most_between, least)));
        high = (elementary::min)(high, sum_up(high_of(at_s), -quotient_down(least_between, most)));
    } else {
        double const most_between = sum_up(high_of(piece.most_may), -low_of(of.most_sure));
        double const least_between = sum_down(low_of(piece.least_sure), -high_of(piece.least_apart));
        low = (elementary::max)(low, sum_down(low_of(at_s), quotient_down(least_between, most)));
        high = (elementary::min)(high, sum_up(high_of(at_s), quotient_up(most_between, least)));
    }
    return {low, high};
}

/// The least square of the distance of F from its middle; of a weight that is all below or not at all, of either.
constexpr double nearest_square(weight_ends const& below, bounded const& middle) {
    if (below.low > below.high) return number_detail::infinity;
    double const off_low = sum_down(below.low, -high_of(middle));
    double const off_high = sum_up(below.high, -low_of(middle));
    if (off_low <= 0 && off_high >= 0) return 0;
    double const off = off_low > 0 ? off_low : off_high;
    return number_detail::product_end(off, off, number_detail::outward::down);
}
constexpr double nearest_square(gini_piece const& piece, weight_ends const& below, bounded const& middle, double least,
                                double most) {
    if (piece.open != 1) return nearest_square(below, middle);
    double const sure = quotient_up(high_of(piece.most_sure), least);
    double const may = quotient_down(low_of(piece.least_may), most);
    weight_ends const without{below.low, (elementary::min)(below.high, sure)};
    weight_ends const with{(elementary::max)(below.low, may), below.high};
    return (elementary::min)(nearest_square(without, middle), nearest_square(with, middle));
}
/// The greatest one.
constexpr double furthest_square(weight_ends const& below, bounded const& middle) {
    double const off_low = sum_down(below.low, -high_of(middle));
    double const off_high = sum_up(below.high, -low_of(middle));
    return (elementary::max)(number_detail::product_end(off_low, off_low, number_detail::outward::up),
                             number_detail::product_end(off_high, off_high, number_detail::outward::up));
}

/// An upper bound of the integral of A (F - x W) / W^2, or of its negative where `side` is -1, where W and F(s) / W lie
/// between ends; 0 where there are none.
constexpr double gini_integral(gini_population const& of, bounded const& x, double side, bounded const& whole,
                               bounded const& at_s) {
    bounded const square = elementary::square((1.0 - x) / 2.0);
    bounded const middle = (1.0 + x) / 2.0;
    double const least = low_of(whole);
    double const most = high_of(whole);
    double sum = 0;
    for (gini_piece const& piece : of.pieces) {
        weight_ends const below = part_below(of, piece, least, most, at_s);
        if (below.low > below.high) return 0;
        double const nearest = side > 0 ? nearest_square(piece, below, middle, least, most) : 0;
        if (nearest > 1e300) return 0;
        double const term =
            side > 0 ? sum_up(high_of(square), -nearest) : sum_up(furthest_square(below, middle), -low_of(square));
        double const length = term >= 0 ? high_of(piece.length) : low_of(piece.length);
        sum = sum_up(sum, number_detail::product_end(length, term, number_detail::outward::up));
    }
    return sum;
}

/// Whether that is zero or less for all weights that there can be, as far as some steps prove it.
struct gini_proof {
    gini_population const& of;
    bounded x;
    double side;
    int steps;

    constexpr double excess(bounded const& whole, bounded const& at_s, int halvings) {
        double const found = gini_integral(of, x, side, whole, at_s);
        double const width = (high_of(whole) - low_of(whole)) / high_of(whole);
        double const width_at_s = high_of(at_s) - low_of(at_s);
        if (found <= 0 || halvings == 0 || --steps < 0 || (width <= 0 && width_at_s <= 0)) return found;
        bool const is_whole = width > width_at_s;
        bounded const& wider = is_whole ? whole : at_s;
        double const middle = low_of(wider) + (high_of(wider) - low_of(wider)) / 2;
        for (bounded const& part : {between(low_of(wider), middle), between(middle, high_of(wider))}) {
            double const open = is_whole ? excess(part, at_s, halvings - 1) : excess(whole, part, halvings - 1);
            if (open > 0) return open;
        }
        return 0;
    }
};

/// The coefficient, which is between 0 and `greatest` in any case, with its bounds.
constexpr bounded bounded_gini(distribution<bounded> const& all, double value, double greatest) {
    for (bounded const& weight : all.second) {
        if (number_detail::is_infinite(high_of(weight))) return {value, 0, (elementary::max)(value, greatest)};
    }
    gini_population const population = gini_population_of(all, middle_of_gini(all, value));
    if (!(low_of(population.least) > 0)) return {value, 0, (elementary::max)(value, greatest)};
    int const steps = 1 + static_cast<int>(12000 / all.first.size());
    bool is_exact = true;
    for (bounded const& weight : all.second) is_exact = is_exact && low_of(weight) == high_of(weight);
    // Of exact weights the bounds are good as they are, and a compiler has few steps: there nothing is halved. What is
    // left open after halving counts as its sign.
    auto const excess = [&](double x, double side) {
        gini_proof proof{population, bounded(x), side, steps};
        if (is_exact || std::is_constant_evaluated()) return proof.excess(population.weight(), population.at_s(), 0);
        return proof.excess(population.weight(), population.at_s(), 24) > 0 ? 1.0 : -1.0;
    };
    double high = (elementary::max)(value, greatest);
    if (!is_any_end_open(all)) high = bound_between(value, high, [&](double x) { return excess(x, 1); });
    return {value, bound_between(value, 0, [&](double x) { return excess(x, -1); }), high};
}

} // namespace statistics_detail
} // namespace almanac::inline v0
