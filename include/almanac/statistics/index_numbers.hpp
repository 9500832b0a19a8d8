// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Index numbers: a series set to 100 in a base period, and two series with an overlap made into one.
/// Positions in a series count from 0. Missing numbers stay missing, nothing is padded.
///
/// `bounded` numbers give `bounded` results, which contain the results of all numbers within.
#pragma once

#include <almanac/statistics/growth.hpp>
#include <almanac/statistics/shares.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

/// Positions in a series that follow each other, both ends included: `{0, 3}` is the first four.
struct position_range {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// What a compiler names when a constant expression runs into it.
namespace refused {
/// Raises `domain_error`: the series does not reach so far, or the last position is before the first.
[[noreturn]] inline void the_positions_are_not_in_the_series(std::string_view operation, position_range where,
                                                             std::size_t size) {
    text<200> message("cannot compute ");
    message.append(operation).append(": positions ").append_unsigned(where.first).append(" to ");
    message.append_unsigned(where.last).append(" are not positions of a series of ").append_unsigned(size);
    raise(domain_error(message));
}
/// Raises `domain_error`: a base, or one of the two series in the overlap, is missing at this position.
[[noreturn]] inline void the_number_to_start_from_is_missing(std::string_view operation, std::string_view which,
                                                             std::size_t position) {
    text<200> message("cannot compute ");
    raise(domain_error(
        message.append(operation).append(": ").append(which).append(" is missing at ").append_unsigned(position)));
}
} // namespace refused

namespace statistics_detail {

constexpr void require_positions(std::string_view operation, position_range where, std::size_t size) {
    if (where.last < where.first || where.last >= size) {
        refused::the_positions_are_not_in_the_series(operation, where, size);
    }
}

/// The numbers at these positions, present and above zero.
template <class Numbers>
constexpr auto positive_numbers_at(std::string_view operation, std::string_view which, Numbers const& numbers,
                                   position_range where) {
    std::vector<std::remove_cvref_t<decltype(numbers[0])>> found;
    for (std::size_t i = where.first; i <= where.last; ++i) {
        if (is_missing(numbers[i])) refused::the_number_to_start_from_is_missing(operation, which, i);
        require_above_zero(operation, which, numbers[i]);
        found.push_back(numbers[i]);
    }
    return found;
}

} // namespace statistics_detail

namespace statistics {

/// The values as index numbers whose mean over the base positions is 100: value x 100 / mean. A base of one position is
/// exactly 100 there. Raises `domain_error` when a number of the base is missing or not above zero, or its positions
/// are not there. Example: `rebase(prices, position_range{0, 3})` on the quarters of the first year.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto rebase(Range&& values, position_range base, Projection projection = {}) {
    using result = number_in<Range, Projection>;
    auto const numbers = statistics_detail::numbers_by_position(values, projection);
    statistics_detail::require_positions("the index numbers", base, numbers.size());
    statistics_detail::require_all_finite("the index numbers", numbers);
    auto const start = statistics_detail::positive_numbers_at("the index numbers", "the base", numbers, base);
    result const scale = 100.0 / statistics_detail::mean_of(start);
    std::vector<result> indices(numbers.size(), result(missing_value));
    for (std::size_t i = 0; i < indices.size(); ++i) {
        result const value = numbers[i];
        indices[i] = is_missing(value) ? result(missing_value) : result(value * scale);
    }
    if (base.first == base.last) {
        indices[base.first] = result(100.0);
    } else if constexpr (std::same_as<result, bounded>) {
        // A number of the base is in the mean too: it is that share of the sum, whose bounds know of it.
        auto const shares = shares_of_total(start);
        double const hundreds = 100.0 * static_cast<double>(start.size());
        for (std::size_t i = 0; i < start.size(); ++i) indices[base.first + i] = shares[i] * hundreds;
    }
    return indices;
}
/// The values as index numbers, 100 at the base position. Rebasing on the same position again changes nothing.
/// Example: `rebase(prices, 13)` divides 108.0, ..., 100.0 (the fourteenth) by 1.00.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto rebase(Range&& values, std::size_t base, Projection projection = {}) {
    return rebase(values, position_range{base, base}, projection);
}

} // namespace statistics

/// What `splice` returns.
template <number Number>
struct spliced {
    std::vector<Number> values;
    /// What the older series was multiplied by.
    Number factor;
};

/// How the factor follows from several periods that both series have.
enum class linked_by : unsigned char {
    mean_of_ratios, ///< the mean of newer / older, each period alike
    ratio_of_means, ///< the mean of the newer by the mean of the older: periods with greater numbers count more
};

namespace statistics_detail {

template <number Number>
constexpr Number link_factor(std::vector<Number> const& older, std::vector<Number> const& newer, linked_by how) {
    if (how == linked_by::ratio_of_means) return mean_of(newer) / mean_of(older);
    std::vector<Number> ratios;
    for (std::size_t i = 0; i < older.size(); ++i) ratios.push_back(Number(newer[i] / older[i]));
    return mean_of(ratios);
}

} // namespace statistics_detail

namespace statistics {

/// Makes one series of two that stand on one axis, position by position: before the overlap the older one times a
/// factor, from its first position on the newer one, each with its own gaps. The factor brings the older series to the
/// level of the newer one in the overlap, so that growth before the overlap is that of the older series and after it
/// that of the newer one. Raises `domain_error` unless both have one length, and are present and above zero everywhere
/// in the overlap: without an overlap there is no splice. Source of the idea: the R package tsbox, `ts_chain`.
template <class Older, class Newer>
requires number_range<Older> && number_range<Newer>
[[nodiscard]] constexpr auto splice(Older&& older, Newer&& newer, position_range overlap, linked_by how) {
    using result = statistics_detail::widest_number<number_in<Older>, number_in<Newer>>;
    statistics_detail::itself as_it_is;
    auto const before = statistics_detail::numbers_by_position(older, as_it_is);
    auto const after = statistics_detail::numbers_by_position(newer, as_it_is);
    if (before.size() != after.size()) {
        refused::the_ranges_are_of_different_lengths("the splice", before.size(), after.size());
    }
    statistics_detail::require_all_finite("the splice", before);
    statistics_detail::require_all_finite("the splice", after);
    statistics_detail::require_positions("the splice", overlap, before.size());
    std::vector<result> old_ends;
    for (auto const& x : statistics_detail::positive_numbers_at("the splice", "the older series", before, overlap)) {
        old_ends.push_back(result(x));
    }
    std::vector<result> new_ends;
    for (auto const& x : statistics_detail::positive_numbers_at("the splice", "the newer series", after, overlap)) {
        new_ends.push_back(result(x));
    }
    spliced<result> out{std::vector<result>(before.size(), result(missing_value)),
                        statistics_detail::link_factor(old_ends, new_ends, how)};
    for (std::size_t i = 0; i < out.values.size(); ++i) {
        result const value(i < overlap.first ? result(before[i]) : result(after[i]));
        out.values[i] = i < overlap.first && !is_missing(value) ? result(value * out.factor) : value;
    }
    return out;
}
/// The splice over one position that both series have. Example: `splice(old_gdp, new_gdp, 5)`.
template <class Older, class Newer>
requires number_range<Older> && number_range<Newer>
[[nodiscard]] constexpr auto splice(Older&& older, Newer&& newer, std::size_t overlap) {
    return splice(older, newer, position_range{overlap, overlap}, linked_by::mean_of_ratios);
}

} // namespace statistics
} // namespace almanac::inline v0
