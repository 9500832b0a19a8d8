// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Totals that may not add up due to rounding: how likely a difference is between a rounded total and the sum of its
/// rounded parts.
#pragma once

#include <almanac/indicator/dataset/observation.hpp>
#include <almanac/number/elementary.hpp>

#include <cstddef>

namespace almanac::inline v0 {

namespace audit_detail {
/// Up to here the sum with alternating signs loses no digit that matters.
inline constexpr int most_exact_parts = 20;

/// How likely the sum of `parts` numbers, each evenly spread from -1/2 to 1/2, is above `bound`: the Irwin-Hall
/// distribution (J. O. Irwin; P. Hall, Biometrika 19, 1927).
constexpr double tail_of_errors(int parts, double bound) {
    double const from_top = parts / 2.0 - bound;
    double sum = 0;
    double binomial = 1;
    for (int k = 0; k <= parts && k < from_top; ++k) {
        double term = binomial;
        for (int i = 1; i <= parts; ++i) term *= (from_top - k) / i;
        sum += k % 2 == 0 ? term : -term;
        binomial = binomial * (parts - k) / (k + 1);
    }
    return sum;
}
/// The same by the normal distribution of many parts, integrated by Simpson's rule.
constexpr double tail_of_many_errors(int parts, double bound) {
    double const deviation = elementary::sqrt(parts / 12.0);
    double const width = bound / deviation / 100;
    double sum = 0;
    for (int i = 0; i <= 100; ++i) {
        double const x = i * width;
        double const weight = i == 0 || i == 100 ? 1 : i % 2 == 1 ? 4 : 2;
        sum += weight * elementary::exp(-x * x / 2);
    }
    return 0.5 - sum * width / 3 * 0.3989422804014327; // 1 / sqrt(2 pi)
}
} // namespace audit_detail

/// How likely a total of `parts` parts, all rounded to one unit, differs from the sum of these by `units` of it or
/// more: 0.25 for 2 parts and 1 unit. The errors are taken as evenly spread and independent; publishers who force their
/// parts to add up show no difference at all. Up to 20 parts exact, above by the normal distribution.
/// Example: `rounding_gap_probability(2, 1) == 0.25`.
[[nodiscard]] constexpr double rounding_gap_probability(int parts, int units) {
    if (units <= 0) return 1;
    double const bound = units - 0.5;
    if (2 * bound >= parts) return 0;
    return 2 * (parts <= audit_detail::most_exact_parts ? audit_detail::tail_of_errors(parts, bound)
                                                        : audit_detail::tail_of_many_errors(parts, bound));
}

namespace audit_detail {
/// From how many parts on an unlikely difference is said: of fewer the bounds are near enough.
inline constexpr std::size_t least_parts_for_doubt = 8;
inline constexpr double unlikely = 0.01;

/// Whether a total and its parts, first the total, are printed to one unit and differ by more than rounding likely
/// does.
constexpr bool is_unlikely_rounding(observation const* const* rows, std::size_t count) {
    if (count <= least_parts_for_doubt) return false;
    decimal difference = 0;
    int last = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (!indicator_detail::leads_somewhere(rows[i]) || !rows[i]->has_figure()) return false;
        decimal const value = normalised(rows[i]->value);
        if (i == 0 || value.exponent < last) last = value.exponent;
        if (!(rows[i]->in->size == rows[0]->in->size)) return false;
        difference = i == 0 ? value : subtract_to_digits(difference, value, 18, rounding::half_even);
    }
    decimal const units = times_power_of_ten(sign(difference) < 0 ? -difference : difference, -last);
    if (decimal(1'000'000) < units) return true;
    return rounding_gap_probability(static_cast<int>(count) - 1, static_cast<int>(to_int64(units, rounding::floor))) <
           unlikely;
}
} // namespace audit_detail

} // namespace almanac::inline v0
