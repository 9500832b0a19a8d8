// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Index numbers: a series set to 100 in a base period, two series with an overlap made into one, and the formulas that
/// make an index of many prices or quantities, by links that are chained.
/// Positions in a series count from 0. Missing numbers stay missing, nothing is padded.
///
/// `bounded` numbers give `bounded` results, which contain the results of all numbers within. All are linear in the
/// numbers.
#pragma once

#include <almanac/statistics/growth.hpp>
#include <almanac/statistics/shares.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

/// Positions in a series that follow each other, both ends included: `{0, 3}` is the first four.
/// Example: `rebase(std::vector{50, 100, 150}, position_range{0, 2})[1] == 100`.
struct position_range {
    std::size_t first = 0; ///< the first position, from 0
    std::size_t last = 0;  ///< the last position, which belongs to them
};

/// What a compiler names when a constant expression runs into it.
namespace refused {
/// Raises `domain_error`: the series does not reach so far, or the last position is before the first.
[[noreturn]] inline void the_positions_are_not_in_the_series(std::string_view operation, position_range where,
                                                             std::size_t size) {
    text<300> message("cannot compute ");
    message.append(operation).append(": positions ").append_unsigned(where.first).append(" to ");
    message.append_unsigned(where.last).append(" are not positions of a series of ").append_unsigned(size);
    raise(domain_error(message));
}
/// Raises `domain_error`: a base, or one of the two series in the overlap, is missing at this position.
[[noreturn]] inline void the_number_to_start_from_is_missing(std::string_view operation, std::string_view which,
                                                             std::size_t position) {
    text<300> message("cannot compute ");
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

/// What `splice` returns. Example: `splice(old_gdp, new_gdp, position_range{3, 5}, linked_by::mean_of_ratios).factor`.
template <number Number>
struct spliced {
    std::vector<Number> values; ///< the values of both series
    /// What the older series was multiplied by.
    Number factor;
};

/// How the factor follows from several periods that both series have.
/// Example: `splice(old_gdp, new_gdp, position_range{3, 5}, linked_by::ratio_of_means)`.
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
/// Example: `splice(old_gdp, new_gdp, position_range{3, 5}, linked_by::mean_of_ratios).values`.
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

namespace statistics_detail {

/// The numbers of a range, none missing, infinite or below zero.
template <class Range>
constexpr auto amounts_of(std::string_view operation, Range& range) {
    auto const numbers = numbers_of(operation, range, itself{});
    refuse_negative(operation, numbers);
    return numbers;
}

/// The sum of `later` times weights by that of `earlier` times weights, which is above zero.
template <number Number>
constexpr Number weighted_relative(std::string_view operation, std::vector<Number> const& earlier,
                                   std::vector<Number> const& later, std::vector<Number> const& weights) {
    if (earlier.size() != later.size() || later.size() != weights.size()) {
        std::size_t const other = earlier.size() != later.size() ? later.size() : weights.size();
        refused::the_ranges_are_of_different_lengths(operation, earlier.size(), other);
    }
    Number before(0.0);
    Number after(0.0);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        before = before + earlier[i] * weights[i];
        after = after + later[i] * weights[i];
    }
    require_above_zero(operation, "what stands for the first period", before);
    return finite(operation, after / before);
}
template <number Number, class Range>
constexpr std::vector<Number> amounts_in(std::string_view operation, Range& range) {
    std::vector<Number> all;
    for (auto const& x : amounts_of(operation, range)) all.push_back(Number(x));
    return all;
}
template <class... Ranges>
using number_of_all = widest_number<number_in<Ranges>...>;

} // namespace statistics_detail

namespace statistics {

// Of prices and quantities item by item, in one order. Each gives a ratio: 1.05 where prices have risen by 5 %. With
// the roles of prices and quantities exchanged, each is a quantity index: `laspeyres(quantities_2023, quantities_2024,
// prices_2023)`. All raise `domain_error` for ranges of different length or none, for a number that is missing,
// infinite or negative, and where what is divided by is or may be zero. Of `bounded` numbers the bounds hold all
// results, and may be wider.

/// The price index of E. Laspeyres (1871): what the quantities of the first period cost in the second, by what they
/// cost in the first. Source: ILO, IMF and others, "Consumer price index manual", 2004, chapter 15.
/// Example: `laspeyres(std::vector{1, 2}, std::vector{2, 2}, std::vector{6, 1}) == 1.75`.
template <class Earlier, class Later, class Quantities>
requires number_range<Earlier> && number_range<Later> && number_range<Quantities>
[[nodiscard]] constexpr auto laspeyres(Earlier&& prices_before, Later&& prices_after, Quantities&& quantities_before) {
    using result = statistics_detail::number_of_all<Earlier, Later, Quantities>;
    constexpr std::string_view operation = "the Laspeyres index";
    return statistics_detail::weighted_relative(operation,
                                                statistics_detail::amounts_in<result>(operation, prices_before),
                                                statistics_detail::amounts_in<result>(operation, prices_after),
                                                statistics_detail::amounts_in<result>(operation, quantities_before));
}
/// The price index of H. Paasche (1874): the same of the quantities of the second period.
/// Example: `paasche(std::vector{1, 2}, std::vector{2, 2}, std::vector{2, 1}) == 1.5`.
template <class Earlier, class Later, class Quantities>
requires number_range<Earlier> && number_range<Later> && number_range<Quantities>
[[nodiscard]] constexpr auto paasche(Earlier&& prices_before, Later&& prices_after, Quantities&& quantities_after) {
    using result = statistics_detail::number_of_all<Earlier, Later, Quantities>;
    constexpr std::string_view operation = "the Paasche index";
    return statistics_detail::weighted_relative(operation,
                                                statistics_detail::amounts_in<result>(operation, prices_before),
                                                statistics_detail::amounts_in<result>(operation, prices_after),
                                                statistics_detail::amounts_in<result>(operation, quantities_after));
}
/// The index of I. Fisher (1922): the square root of the product of the two. Price times quantity index is how values
/// have changed. Example: `fisher(std::vector{1, 2}, std::vector{2, 2}, std::vector{2, 1}, std::vector{4, 2}) == 1.5`.
template <class Earlier, class Later, class EarlierQuantities, class LaterQuantities>
requires number_range<Earlier> && number_range<Later> && number_range<EarlierQuantities> &&
    number_range<LaterQuantities>
[[nodiscard]] constexpr auto fisher(Earlier&& prices_before, Later&& prices_after,
                                    EarlierQuantities&& quantities_before, LaterQuantities&& quantities_after) {
    return elementary::sqrt(laspeyres(prices_before, prices_after, quantities_before) *
                            paasche(prices_before, prices_after, quantities_after));
}

/// The chained index of links, each the ratio of one period to the one before: 100, and 100 times the product of the
/// links up to each further period, so one number more than links. After a missing link it is missing. Raises
/// `domain_error` for an infinite link and for one that is not above zero. Source: "Consumer price index manual", 2004,
/// chapter 15. Example: `chained(std::vector{1.5, 0.5}) == std::vector<double>{100, 150, 75}`.
template <class Links, class Projection = statistics_detail::itself>
requires number_range<Links, Projection>
[[nodiscard]] constexpr auto chained(Links&& links, Projection projection = {}) {
    using result = number_in<Links, Projection>;
    constexpr std::string_view operation = "the chained index";
    auto const numbers = statistics_detail::numbers_by_position(links, projection);
    std::vector<result> index(numbers.size() + 1, result(missing_value));
    index[0] = result(100.0);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        result const link = numbers[i];
        if (is_missing(link)) break;
        statistics_detail::require_above_zero(operation, "a link", link);
        index[i + 1] = statistics_detail::finite(operation, result(index[i] * link));
    }
    return index;
}

} // namespace statistics
} // namespace almanac::inline v0
