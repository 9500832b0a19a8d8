// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Parts as shares of their total.
///
/// Of `bounded` parts, the share of each contains what it would be for any true parts within their bounds. Linear in
/// the parts.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/number/bounded.hpp>
#include <almanac/number/elementary.hpp>
#include <almanac/statistics/containers_are_refused.hpp>
#include <almanac/statistics/number_range.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: the amount at `index` (from 0) of the `count` that are present is negative, or may be.
[[noreturn]] inline void an_amount_is_negative(std::string_view operation, std::size_t index, std::size_t count,
                                               bool surely) {
    raise(domain_error(text<300>("cannot compute ")
                           .append(operation)
                           .append(": number ")
                           .append_unsigned(index + 1)
                           .append(" of ")
                           .append_unsigned(count)
                           .append(surely ? " is negative" : " may be negative")));
}
/// Raises `domain_error`: nothing is a share of this total.
[[noreturn]] inline void there_is_no_total(std::string_view operation, std::string_view why) {
    raise(domain_error(text<300>("cannot compute ").append(operation).append(": the total ").append(why)));
}
} // namespace refused

namespace statistics_detail {

/// `value` with the bounds of `range`. The value was computed by another formula and may have been rounded past them.
constexpr bounded with_bounds(double value, bounded const& range) {
    return bounded{value, (elementary::min)(value, low_of(range)), (elementary::max)(value, high_of(range))};
}
/// What of a range lies between two limits that the result cannot pass.
constexpr bounded clamped(bounded const& range, double least, double greatest) {
    double const low = (elementary::min)((elementary::max)(low_of(range), least), greatest);
    double const high = (elementary::max)((elementary::min)(high_of(range), greatest), least);
    return bounded{(elementary::min)((elementary::max)(value_of(range), low), high), low, high};
}
/// The number moved back to between 0 and 1, in case rounding led out of it.
constexpr double between_zero_and_one(double x) { return (elementary::min)((elementary::max)(x, 0), 1); }
constexpr bounded between_zero_and_one(bounded const& x) { return clamped(x, 0, 1); }
/// The least range around two.
constexpr bounded hull(bounded const& a, bounded const& b) {
    return bounded{value_of(a), (elementary::min)(low_of(a), low_of(b)), (elementary::max)(high_of(a), high_of(b))};
}

template <number Number>
constexpr void refuse_negative(std::string_view operation, std::vector<Number> const& amounts) {
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (low_of(amounts[i]) < 0)
            refused::an_amount_is_negative(operation, i, amounts.size(), high_of(amounts[i]) < 0);
    }
}

/// The total of the amounts, refused where something could not be a share of it.
template <number Number>
constexpr Number total_for_shares(std::string_view operation, std::vector<Number> const& amounts) {
    Number const total = total_of(amounts);
    if (!(value_of(total) <= 0x1.fffffffffffffp1023)) refused::there_is_no_total(operation, "is not finite");
    if (value_of(total) == 0) refused::there_is_no_total(operation, "is zero");
    if (value_of(total) < 0) refused::there_is_no_total(operation, "is negative");
    if (!(low_of(total) > 0)) refused::there_is_no_total(operation, "may be zero");
    return total;
}

/// part / (part + rest), where the sum is positive; an end without a bound stands for its limit.
constexpr bounded share_at(double part, double rest) {
    if (part == number_detail::infinity) return bounded(1);
    if (rest == number_detail::infinity) return bounded(0);
    bounded const total = bounded(part) + bounded(rest);
    if (!(low_of(total) > 0)) return bounded{0, -number_detail::infinity, number_detail::infinity};
    return bounded(part) / total;
}

/// The amounts as shares of their total.
constexpr std::vector<double> shares_in(std::vector<double> const& amounts, double total) {
    std::vector<double> shares(amounts);
    for (double& share : shares) share = share / total;
    return shares;
}
/// The same of bounded amounts. A part occurs in its own share twice, so that dividing interval by interval would be
/// too wide. But the share is monotone in the part and in the rest, so it is least and greatest where both are at ends.
constexpr std::vector<bounded> shares_in(std::vector<bounded> const& amounts, bounded const& total) {
    bounded upper_ends = bounded(0);
    std::size_t without_upper_end = 0;
    bool all_positive = true;
    for (bounded const& x : amounts) {
        if (high_of(x) == number_detail::infinity) {
            ++without_upper_end;
        } else {
            upper_ends = upper_ends + bounded(high_of(x));
        }
        all_positive = all_positive && low_of(x) >= 0;
    }
    std::vector<bounded> shares;
    shares.reserve(amounts.size());
    for (bounded const& x : amounts) {
        bool const open = high_of(x) == number_detail::infinity;
        bounded const above = open ? upper_ends : bounded(high_of(upper_ends)) - bounded(high_of(x));
        double const greatest_rest = without_upper_end > (open ? 1U : 0U) ? number_detail::infinity : high_of(above);
        double least_rest = low_of(bounded(low_of(total)) - bounded(low_of(x)));
        if (all_positive) least_rest = (elementary::max)(least_rest, 0);
        bounded share = hull(hull(share_at(low_of(x), least_rest), share_at(low_of(x), greatest_rest)),
                             hull(share_at(high_of(x), least_rest), share_at(high_of(x), greatest_rest)));
        if (all_positive) share = clamped(share, 0, 1);
        shares.push_back(with_bounds(value_of(x) / value_of(total), share));
    }
    return shares;
}

} // namespace statistics_detail

namespace statistics {

/// Each number as a share of their total, in order, as a fraction; negative parts have negative shares, as in
/// `ratio_to_report` of the SDMX Validation and Transformation Language. Raises `domain_error` for a missing number and
/// for a total that is or may be zero or less. With `absent::skip` a missing number is left out of the total and has a
/// missing share, so that each share keeps its place. Example: `shares_of_total(std::vector{3, 4, 7, 6})[1] == 0.2`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto shares_of_total(Range&& range, absent when_missing = absent::refuse,
                                             Projection projection = {}) {
    using result = number_in<Range, Projection>;
    std::vector<result> shares;
    std::vector<result> parts;
    auto const end = statistics_detail::end_of(range);
    for (auto at = statistics_detail::first_of(range); at != end; ++at) {
        shares.push_back(number_of(statistics_detail::project(projection, *at)));
        statistics_detail::require_finite("shares", shares.back(), shares.size() - 1);
        if (!is_missing(shares.back())) {
            parts.push_back(shares.back());
        } else if (when_missing == absent::refuse) {
            refused::a_number_is_missing("shares", shares.size() - 1);
        }
    }
    if (parts.empty()) refused::there_are_too_few_numbers("shares", 0, 1);
    parts = statistics_detail::shares_in(parts, statistics_detail::total_for_shares("shares", parts));
    std::size_t next = 0;
    for (result& share : shares) {
        if (!is_missing(share)) share = parts[next++];
    }
    return shares;
}

} // namespace statistics
} // namespace almanac::inline v0
