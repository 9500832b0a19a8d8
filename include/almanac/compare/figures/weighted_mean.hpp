// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The mean of ratios of several areas, weighted by what they are for one of.
#pragma once

#include <almanac/compare/figures/sum.hpp>

#include <cstddef>
#include <type_traits>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: each ratio has its weight.
[[noreturn]] inline void each_ratio_needs_a_weight(std::size_t ratios, std::size_t weights) {
    raise(domain_error(text<300>("a weighted mean needs a weight for each ratio: there are ")
                           .append_count(ratios, "ratio")
                           .append(" and ")
                           .append_count(weights, "weight")));
}
/// Raises `domain_error`: a weight is an amount.
[[noreturn]] inline void a_weight_may_be_below_zero(any_figure const& weight) {
    raise(domain_error(text<700>("a weight may be below zero: it is in ").append(to_text(weight.range))));
}
} // namespace refused

namespace compare_detail {
/// What speaks against a ratio and its weight: other areas, times or parts; a weight that is not what the ratio is for
/// one of.
constexpr reasons against_weight(any_figure const& ratio, any_figure const& weight) {
    reasons found = against_either(ratio, weight);
    reasons const time = against_periods(ratio, weight);
    bool const is_moment = time == reasons(reason::period) && !is_mixed(ratio, weight, reason::period) &&
                           contains(ratio.on.when, weight.on.when);
    if (!is_moment) found = found | time;
    if (is_mixed(ratio, weight, reason::area) || !(ratio.on.where == weight.on.where)) found.add(reason::area);
    bool const both_say = indicator_detail::leads_somewhere(ratio.on.what.by) && weight.on.what.is_stated();
    if (both_say && !(measured(*ratio.on.what.by) == weight.on.what)) found.add(reason::indicator);
    if (is_factual(ratio.on.asserted) != is_factual(weight.on.asserted)) found.add(reason::assertion);
    return found;
}
/// The end of a mean when weights are free within their bounds: the extreme ratios have the greatest weights. With each
/// ratio as the threshold in turn, one of the results is the end.
template <class Ratios, class Weights>
constexpr interval range_of_weighted_mean(Ratios const& ratios, Weights const& weights, std::size_t count,
                                          unit const& in, unit const& weight_in) {
    interval all = range_in(ratios[0], in);
    bool is_bounded_weight = true;
    for (std::size_t i = 0; i < count; ++i) {
        all = hull(all, range_in(ratios[i], in));
        is_bounded_weight = is_bounded_weight && weights[i].range.upper_bound != bound::unbounded;
    }
    if (!is_bounded_weight || all.lower_bound == bound::unbounded || all.upper_bound == bound::unbounded) return all;
    interval out;
    bool is_first = true;
    for (bool const is_high : {false, true}) {
        auto const end = [&](std::size_t i) {
            interval const range = range_in(ratios[i], in);
            return is_high ? range.upper : range.lower;
        };
        for (std::size_t threshold = 0; threshold < count; ++threshold) {
            interval sum = exactly(decimal(0));
            interval total = exactly(decimal(0));
            for (std::size_t i = 0; i < count; ++i) {
                interval const weight = range_in(weights[i], weight_in);
                bool const is_heavy = is_high ? end(i) >= end(threshold) : end(i) <= end(threshold);
                interval const mass = exactly(is_heavy ? weight.upper : weight.lower);
                sum = sum + exactly(end(i)) * mass;
                total = total + mass;
            }
            if (contains(total, decimal(0))) return all;
            interval const here = divide(sum, total);
            out = is_first ? here : hull(out, here);
            is_first = false;
        }
    }
    return out;
}
} // namespace compare_detail

/// The mean of ratios of several areas, each with its weight: GDP per head of a region from that of its countries and
/// their people. It is a ratio of sums, of all the areas, between the least and the greatest. Ranges of one length;
/// each weight is of the area and the period of its ratio, and of what that is for one of. Raises `not_comparable`,
/// `unit_mismatch`, and `domain_error` for weights that may be below zero or all zero. Asks every pair and moves every
/// bound: quadratic. Example: `weighted_mean(gdp_per_head, populations)`, both arrays.
template <compare_detail::range_of_figures Ratios, compare_detail::range_of_figures Weights>
[[nodiscard]] constexpr auto weighted_mean(Ratios const& ratios, Weights const& weights, reasons waived = {}) {
    using ratio_type = std::remove_cvref_t<decltype(*std::data(ratios))>;
    using weight_type = std::remove_cvref_t<decltype(*std::data(weights))>;
    std::size_t const count = std::size(ratios);
    if (count == 0 || count != std::size(weights)) refused::each_ratio_needs_a_weight(count, std::size(weights));
    compare_detail::terms_of_range<ratio_type> const terms{std::data(ratios)};
    compare_detail::terms_of_range<weight_type> const masses{std::data(weights)};
    unit const in = terms[0].in();
    unit const weight_in = masses[0].in();
    reasons found;
    basis on = terms[0].on;
    basis joined_weights = masses[0].on;
    decimal sum{};
    decimal total{};
    qualifier direction = qualifier::plain;
    for (std::size_t i = 0; i < count; ++i) {
        any_figure const ratio = terms[i];
        any_figure const weight = masses[i];
        if (!same_dimension_but_prices(in, ratio.in())) {
            refused::figures_of_different_units("take the mean of", in, ratio.in());
        }
        if (!compare_detail::have_sum(weight_in, weight.in())) {
            refused::figures_of_different_units("add", weight_in, weight.in());
        }
        if (!compare_detail::is_surely_not_below_zero(weight)) refused::a_weight_may_be_below_zero(weight);
        reasons here = compare_detail::against_weight(ratio, weight);
        if (reasons const open = here - waived; !open.empty()) {
            compare_detail::refusal_of(open)("weigh", open, ratio, weight);
        }
        found = found | here;
        for (std::size_t j = 0; j <= i; ++j) {
            reasons const among = comparability(terms[j], ratio);
            if (reasons const open = among - waived; !open.empty()) {
                compare_detail::refusal_of(open)("take the mean of", open, terms[j], ratio);
            }
            found = found | among;
        }
        decimal const mass = compare_detail::value_in(weight, weight_in);
        sum = add_to_digits(sum, multiply_to_digits(compare_detail::value_in(ratio, in), mass, 18, rounding::half_even),
                            18, rounding::half_even);
        total = add_to_digits(total, mass, 18, rounding::half_even);
        direction = compare_detail::joined(direction, ratio.qualified);
        if (i == 0) continue;
        basis next = ratio.on;
        compare_detail::unite_areas(on, &basis::where, on, next, reason::area);
        next.where = on.where;
        on = in_common(on, next);
        joined_weights = compare_detail::spread(joined_weights, weight.on);
    }
    sum_obstacles const together = compare_detail::obstacles_to_sum(masses, count);
    if (reasons const open = together.found - waived; !open.empty()) {
        compare_detail::refusal_of(open)("add", open, masses[together.first], masses[together.second]);
    }
    any_figure const all = compare_detail::computed(total, exactly(total), qualifier::plain, on, {}, weight_in);
    if (total == decimal(0)) refused::division_by_a_figure_that_may_be_zero(terms[0], all);
    on = compare_detail::spread_over(on, joined_weights);
    interval const range = compare_detail::range_of_weighted_mean(terms, masses, count, in, weight_in);
    return compare_detail::with_unit<ratio_type::unit_of>(compare_detail::computed(
        divide_to_digits(sum, total, 18, rounding::half_even), range, direction, on, found | together.found, in));
}

} // namespace almanac::inline v0
