// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Ranks of numbers: who is first, with ties and missing numbers treated by name; the ranks that are possible where
/// numbers are only known within bounds; and the largest few, with what is not decided at the cut.
///
/// Example: `ranks(std::vector{9, 5, 10, 5}) == std::vector<double>{2, 3, 1, 3}`: rank 1 is the largest, and ties share
/// the better rank.
#pragma once

#include <almanac/statistics/containers_are_refused.hpp>
#include <almanac/statistics/number_range.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <limits>

namespace almanac::inline v0 {

/// Which end has rank 1.
/// Example: `ranks(std::vector{392, 62, 115}, {.order = order::ascending}) == std::vector<double>{3, 1, 2}`.
enum class order : unsigned char {
    descending, ///< rank 1 is the largest
    ascending,  ///< rank 1 is the smallest
};

/// What equal numbers get. The names are those of pandas' `Series.rank`, except that its `first` is `ordinal` here;
/// `minimum` is the rank of VTL and SQL. Example:
/// `ranks(std::vector{9, 5, 10, 5}, {order::ascending, ties::dense}) == std::vector<double>{2, 1, 3, 1}`. Of 9, 5, 10,
/// 5 in ascending order:
enum class ties : unsigned char {
    minimum, ///< 3, 1, 4, 1: the best rank that they cover, as in competitions
    maximum, ///< 3, 2, 4, 2: the worst rank that they cover
    average, ///< 3, 1.5, 4, 1.5: the mean of the ranks that they cover
    dense,   ///< 2, 1, 3, 1: as minimum, but the next rank is one more
    ordinal, ///< 3, 1, 4, 2: one rank each, in the order in which they stand
};

/// What missing numbers get.
/// Example: `ranks(std::vector{5.0, missing_value}, {.missing = missing_ranks::last}) == std::vector<double>{1, 2}`.
enum class missing_ranks : unsigned char {
    none,  ///< no rank: it is missing too, and the others are ranked without them
    last,  ///< the ranks after all others, tied with one another
    first, ///< the ranks before all others, tied with one another
};

/// How to rank. Example: `ranks(values, {.order = order::ascending, .ties = ties::average})`.
struct rank_options {
    almanac::order order = almanac::order::descending; ///< which end has rank 1
    almanac::ties ties = almanac::ties::minimum;       ///< what equal numbers get
    missing_ranks missing = missing_ranks::none;       ///< what missing numbers get
};

namespace statistics_detail {
/// A number, as an integer, and where it stands. Sorting these side by side takes three quarters of the time of sorting
/// by the double, and integers are put into buckets with a subtraction and a shift.
struct rank_entry {
    std::uint64_t key = 0;
    std::size_t index = 0;
};

/// An integer that is ordered as the numbers are. Zero and negative zero have one. No number has the least or the
/// greatest integer: those are kept for what is missing.
constexpr std::uint64_t rank_key(double value, almanac::order in) {
    constexpr std::uint64_t sign = std::uint64_t{1} << 63;
    std::uint64_t const bits = std::bit_cast<std::uint64_t>(value + 0.0);
    std::uint64_t const ascending = (bits & sign) != 0 ? ~bits : bits | sign;
    return in == almanac::order::ascending ? ascending : ~ascending;
}

/// Sorts by insertion, which keeps the order of equal keys: for few entries, or for many that are nearly sorted.
constexpr void sort_by_insertion(rank_entry* entries, std::size_t count) {
    for (std::size_t i = 1; i < count; ++i) {
        rank_entry const moving = entries[i];
        std::size_t at = i;
        for (; at > 0 && moving.key < entries[at - 1].key; --at) entries[at] = entries[at - 1];
        entries[at] = moving;
    }
}

/// Up to how many entries are sorted by insertion.
inline constexpr std::size_t most_to_insert = 24;

/// Sorts entries by key: into buckets of equal width between the least and the greatest key, four for each entry, and
/// by insertion then, because in most buckets there are none or one. A bucket with many is sorted by itself; its keys
/// agree in so many bits more, so that n log n steps do for any keys. Equal keys keep their order. `spare` holds as
/// many entries.
constexpr void sort_entries(rank_entry* entries, std::size_t count, rank_entry* spare) {
    if (count <= most_to_insert) return sort_by_insertion(entries, count);
    std::uint64_t least = entries[0].key;
    std::uint64_t greatest = least;
    for (std::size_t i = 1; i < count; ++i) {
        least = entries[i].key < least ? entries[i].key : least;
        greatest = entries[i].key > greatest ? entries[i].key : greatest;
    }
    constexpr int most_bits = 11;
    int const bits = static_cast<int>(std::bit_width(count)) + 2;
    int const shift = static_cast<int>(std::bit_width(greatest - least)) - (bits < most_bits ? bits : most_bits);
    auto const bucket_of = [least, down = shift > 0 ? shift : 0](rank_entry const& e) {
        return (e.key - least) >> down;
    };
    std::size_t const buckets = bucket_of({greatest, 0}) + 1;
    std::size_t past[std::size_t{1} << most_bits];
    for (std::size_t i = 0; i < buckets; ++i) past[i] = 0;
    for (std::size_t i = 0; i < count; ++i) ++past[bucket_of(entries[i])];
    std::size_t start = 0;
    for (std::size_t i = 0; i < buckets; ++i) {
        std::size_t const here = past[i];
        past[i] = start;
        start += here;
    }
    for (std::size_t i = 0; i < count; ++i) spare[past[bucket_of(entries[i])]++] = entries[i];
    for (std::size_t i = 0; i < count; ++i) entries[i] = spare[i];
    if (buckets == 1) return;
    start = 0;
    for (std::size_t i = 0; i < buckets; start = past[i++]) {
        if (past[i] - start > most_to_insert) sort_entries(entries + start, past[i] - start, spare);
    }
    sort_by_insertion(entries, count);
}

/// The rank of the entries `first` to `past`, which are equal, and the `distinct`-th number in order.
constexpr double shared_rank(ties how, std::size_t first, std::size_t past, std::size_t distinct) {
    switch (how) {
    case ties::maximum: return static_cast<double>(past);
    case ties::average: return 0.5 * static_cast<double>(first + 1 + past);
    case ties::dense: return static_cast<double>(distinct);
    default: return static_cast<double>(first + 1);
    }
}

/// Writes the ranks of sorted entries to where the entries stood.
constexpr void write_ranks(rank_entry const* entries, std::size_t count, ties how, double* out, std::size_t step) {
    std::size_t distinct = 0;
    for (std::size_t first = 0; first < count;) {
        std::size_t past = first + 1;
        if (how != ties::ordinal)
            while (past < count && entries[past].key == entries[first].key) ++past;
        double const rank = shared_rank(how, first, past, ++distinct);
        for (; first < past; ++first) out[entries[first].index * step] = rank;
    }
}
} // namespace statistics_detail

/// The memory that ranking needs, kept between calls: a second call of `rank_into` with no more numbers than the first
/// allocates nothing. Example: `rank_scratch scratch(1000)`.
class rank_scratch {
public:
    constexpr rank_scratch() = default;
    /// Memory for ranking up to `count` numbers at a time.
    constexpr explicit rank_scratch(std::size_t count) { reserve(count); }
    /// Makes room for ranking up to `count` numbers at a time. Example: `scratch.reserve(2000)`.
    constexpr void reserve(std::size_t count) {
        std::size_t const needed = count <= statistics_detail::most_to_insert ? count : 2 * count;
        if (entries_.size() < needed) entries_.resize(needed);
    }
    /// Where `rank_into` sorts. Example: `scratch.entries()`.
    [[nodiscard]] constexpr statistics_detail::rank_entry* entries() { return entries_.data(); }

private:
    std::vector<statistics_detail::rank_entry> entries_;
};

namespace statistics {

/// Writes the ranks of `count` numbers to `out`. For hot loops: allocates nothing once `scratch` has room. `step` is
/// the distance between neighbours, in `values` and in `out`: the number of columns, to rank one column of many. `out`
/// may be `values`. Infinite numbers are not looked for: they stand at the ends. Returns how many have a rank.
///
/// Example: `for (std::size_t t = 0; t < periods; ++t) rank_into(cells + t, rows, scratch, out + t, {}, periods);`
constexpr std::size_t rank_into(double const* values, std::size_t count, rank_scratch& scratch, double* out,
                                rank_options options = {}, std::size_t step = 1) {
    scratch.reserve(count);
    statistics_detail::rank_entry* const entries = scratch.entries();
    std::uint64_t const missing_key = options.missing == missing_ranks::last ? ~std::uint64_t{0} : 0;
    std::size_t ranked = 0;
    for (std::size_t i = 0; i < count; ++i) {
        double const value = values[i * step];
        if (!is_missing(value)) {
            entries[ranked++] = {statistics_detail::rank_key(value, options.order), i};
        } else if (options.missing != missing_ranks::none) {
            entries[ranked++] = {missing_key, i};
        } else {
            out[i * step] = missing_value;
        }
    }
    statistics_detail::sort_entries(entries, ranked, entries + count);
    statistics_detail::write_ranks(entries, ranked, options.ties, out, step);
    return ranked;
}

/// The ranks of the numbers of a range, in the order of the range. A missing number has a missing rank unless the
/// options say otherwise, an infinite one raises `domain_error` with its place. A number within bounds is ranked
/// by its value: see `rank_intervals`.
///
/// Example: `ranks(countries, {.ties = ties::average}, &country::exports)`. VTL 2 `rank`; pandas `Series.rank`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr std::vector<double> ranks(Range&& range, rank_options options = {},
                                                  Projection projection = {}) {
    std::vector<double> values;
    if constexpr (requires { values.reserve(range.size()); }) values.reserve(range.size());
    auto const end = statistics_detail::end_of(range);
    for (auto at = statistics_detail::first_of(range); at != end; ++at)
        values.push_back(value_of(number_of(statistics_detail::project(projection, *at))));
    statistics_detail::require_all_finite("ranks", values);
    rank_scratch scratch(values.size());
    rank_into(values.data(), values.size(), scratch, values.data(), options);
    return values;
}

/// The ranks as fractions of how many numbers have one, so that the last rank is 1 (with `ties::dense`: of how many
/// distinct numbers). pandas `Series.rank(pct=True)`; SQL's PERCENT_RANK is another thing, (rank - 1)/(n - 1).
/// Example: `percent_ranks(std::vector{10, 20}, {.order = order::ascending}) == std::vector<double>{0.5, 1}`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr std::vector<double> percent_ranks(Range&& range, rank_options options = {},
                                                          Projection projection = {}) {
    std::vector<double> found = ranks(range, options, projection);
    double ranked = 0;
    double greatest = 0;
    for (double const rank : found) {
        if (is_missing(rank)) continue;
        ranked += 1;
        greatest = rank > greatest ? rank : greatest;
    }
    for (double& rank : found)
        if (!is_missing(rank)) rank /= options.ties == ties::dense ? greatest : ranked;
    return found;
}

} // namespace statistics

/// The ranks that a number within bounds can have, depending on what the numbers truly are.
/// Example: `rank_intervals(std::vector{5, 3, 3})[1] == rank_interval{2, 3}`.
struct rank_interval {
    int least = 0;    ///< one more than how many surely come before it
    int greatest = 0; ///< how many do not surely come after it

    friend constexpr bool operator==(rank_interval const&, rank_interval const&) = default;
};

namespace statistics_detail {
template <number Number>
constexpr std::vector<rank_interval> rank_intervals_of(std::vector<Number> const& numbers, almanac::order in) {
    std::vector<double> lows;
    std::vector<double> highs;
    for (Number const& n : numbers) {
        lows.push_back(low_of(n));
        highs.push_back(high_of(n));
    }
    std::sort(lows.begin(), lows.end());
    std::sort(highs.begin(), highs.end());
    std::vector<rank_interval> found;
    for (Number const& n : numbers) {
        int const greater = static_cast<int>(lows.end() - std::upper_bound(lows.begin(), lows.end(), high_of(n)));
        int const less = static_cast<int>(std::lower_bound(highs.begin(), highs.end(), low_of(n)) - highs.begin());
        int const before = in == almanac::order::descending ? greater : less;
        int const after = in == almanac::order::descending ? less : greater;
        found.push_back({before + 1, static_cast<int>(numbers.size()) - after});
    }
    return found;
}
} // namespace statistics_detail

namespace statistics {

/// The lowest and the highest rank that each number of a range can have, whatever the numbers truly are within their
/// bounds, and whatever ties get (but for `ties::dense`): from 1 + how many surely come before it to n - how many
/// surely come after it. Exact numbers that are equal have an interval too: the ranks that they share. A missing number
/// raises `domain_error`. Takes n log n steps.
///
/// Example: `rank_intervals(std::vector{bounded{392, 391, 393}, bounded{391, 390, 392}})[0] == rank_interval{1, 2}`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr std::vector<rank_interval> rank_intervals(Range&& range, order in = order::descending,
                                                                  Projection projection = {}) {
    return statistics_detail::rank_intervals_of(
        statistics_detail::numbers_of("rank intervals", range, projection, absent::refuse, 0), in);
}

} // namespace statistics

/// Whether it is certain who is among the largest. Example: `top(std::vector{9, 5, 10, 5}, 3).cut == cut::tied`.
enum class cut : unsigned char {
    decided,   ///< all that are in are surely no less than all that are out
    tied,      ///< exact numbers that are equal stand on both sides
    undecided, ///< bounds overlap across the cut
};

/// The largest numbers of a range: what `top` returns. Indices count from 0.
/// Example: `top(std::vector{9, 5, 10, 5}, 2).indices == std::vector<std::size_t>{2, 0}`.
struct top_numbers {
    std::vector<std::size_t> indices; ///< of the largest, by their values, the largest first; equal ones as they stand
    almanac::cut cut = cut::decided;  ///< whether these are surely the largest
    std::vector<std::size_t> at_the_cut; ///< of all that are neither surely in nor surely out, the largest first
};

namespace statistics {

/// The `count` largest numbers of a range, and whether the cut after them is decided. Refuses missing numbers, and a
/// range that has fewer than `count` (`domain_error`).
///
/// Example: `top(values, 2)` of 9, 5, 10, 5 has the indices 2 and 0 and is decided; `top(values, 3)` has 2, 0 and 1 and
/// is tied, with 1 and 3 at the cut.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr top_numbers top(Range&& range, std::size_t count, Projection projection = {}) {
    auto const numbers = statistics_detail::numbers_of("the largest numbers", range, projection, absent::refuse, count);
    auto const possible = statistics_detail::rank_intervals_of(numbers, order::descending);
    std::size_t const size = numbers.size();
    std::vector<statistics_detail::rank_entry> entries(2 * size);
    for (std::size_t i = 0; i < size; ++i)
        entries[i] = {statistics_detail::rank_key(value_of(numbers[i]), order::descending), i};
    statistics_detail::sort_entries(entries.data(), size, entries.data() + size);

    top_numbers found;
    bool all_equal = true;
    for (std::size_t place = 0; place < size; ++place) {
        std::size_t const i = entries[place].index;
        if (place < count) found.indices.push_back(i);
        bool const is_in = static_cast<std::size_t>(possible[i].greatest) <= count;
        bool const is_out = static_cast<std::size_t>(possible[i].least) > count;
        if (is_in || is_out) continue;
        found.at_the_cut.push_back(i);
        double const at_first = value_of(numbers[found.at_the_cut.front()]);
        all_equal = all_equal && low_of(numbers[i]) == at_first && high_of(numbers[i]) == at_first;
    }
    if (!found.at_the_cut.empty()) found.cut = all_equal ? cut::tied : cut::undecided;
    return found;
}

} // namespace statistics
} // namespace almanac::inline v0
