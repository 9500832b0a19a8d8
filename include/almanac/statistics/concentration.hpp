// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Concentration: how much of a total a few of its parts hold. The Herfindahl-Hirschman index (HHI) and its relatives,
/// and the share of the k largest parts.
///
/// The HHI is published on two scales: as a fraction from 0 to 1 and in points from 0 to 10,000. Here they are two
/// types that do not mix. `to_points(hhi(trade_by_partner))` says which one is meant.
///
/// Of `bounded` amounts a result surely contains what any true amounts within the bounds would give. The HHI is linear
/// in the amounts; the share of the largest parts sorts them, n log n.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/core/no_limits.hpp>
#include <almanac/number/bounded.hpp>
#include <almanac/number/elementary.hpp>
#include <almanac/statistics/containers_are_refused.hpp>
#include <almanac/statistics/number_range.hpp>
#include <almanac/statistics/shares.hpp>

#include <algorithm>
#include <compare>
#include <concepts>
#include <cstddef>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

template <number Number>
struct hhi_fraction;
template <number Number>
struct hhi_points;

namespace refused {
/// The condition of the errors that the compiler prints where the two scales of the HHI meet. Always false.
template <class Left, class Right>
struct mixing {
    static constexpr bool allowed = false;
};
} // namespace refused

namespace statistics_detail {

/// The sum of the squares of shares that sum to one.
constexpr double squared_shares(std::vector<double> const& shares) {
    double sum = 0;
    for (double const share : shares) sum += share * share;
    return sum;
}
/// For any c, the sum of s^2 is the sum of (s - c)^2, plus 2c - n c^2. With the index itself for c, the terms depend on
/// the shares as little as the index does.
constexpr bounded squared_shares(std::vector<bounded> const& shares) {
    double const value = squared_shares(values_of(shares));
    bounded const c = bounded(value);
    bounded const n = bounded(static_cast<double>(shares.size()));
    bounded sum = c * 2.0 - n * c * c;
    for (bounded const& share : shares) sum = sum + elementary::square(share - c);
    return with_bounds(value, clamped(sum, low_of(bounded(1) / n), 1));
}

/// What an index of one scale does with one of the same scale.
template <class Index, number Number>
struct hhi_arithmetic {
    friend constexpr Index operator+(Index const& a, Index const& b) { return Index(a.value + b.value); }
    friend constexpr Index operator-(Index const& a, Index const& b) { return Index(a.value - b.value); }
    friend constexpr bool operator==(Index const& a, Index const& b) { return a.value == b.value; }
    friend constexpr std::partial_ordering operator<=>(Index const& a,
                                                       Index const& b) requires std::same_as<Number, double> {
        return a.value <=> b.value;
    }
};

} // namespace statistics_detail

/// The Herfindahl-Hirschman index as a fraction: the sum of the squares of the shares, from 1/n to 1. Also the change
/// of one, which may be negative. Example: `hhi_fraction<double>(0.34) < hhi_fraction<double>(0.5)`.
template <number Number>
struct hhi_fraction : statistics_detail::hhi_arithmetic<hhi_fraction<Number>, Number> {
    Number value; ///< the fraction

    /// Raises `domain_error` for what can only be points.
    constexpr explicit hhi_fraction(Number fraction)
        : value(fraction) {
        if (value_of(fraction) > 1 + 1e-9) refused::computation("an HHI as a fraction", "it is at most 1");
    }
    /// Does not compile: points are converted by `to_fraction`.
    template <number Other>
    constexpr hhi_fraction(hhi_points<Other> const& points)
        : value(points.value) {
        static_assert(refused::mixing<hhi_fraction, hhi_points<Other>>::allowed,
                      "almanac: this HHI is in points (0 to 10,000); to_fraction makes it a fraction (0 to 1)");
    }
};

/// The Herfindahl-Hirschman index in points: the sum of the squares of the shares in percent, from 10,000/n to 10,000.
/// Also the change of one, which may be negative. Example: `hhi_points<double>(2600) - hhi_points<double>(2500)`.
template <number Number>
struct hhi_points : statistics_detail::hhi_arithmetic<hhi_points<Number>, Number> {
    Number value; ///< the points

    /// Raises `domain_error` above 10,000.
    constexpr explicit hhi_points(Number points)
        : value(points) {
        if (value_of(points) > 10000 + 1e-5) refused::computation("an HHI in points", "it is at most 10,000");
    }
    /// Does not compile: a fraction is converted by `to_points`.
    template <number Other>
    constexpr hhi_points(hhi_fraction<Other> const& fraction)
        : value(fraction.value) {
        static_assert(refused::mixing<hhi_points, hhi_fraction<Other>>::allowed,
                      "almanac: this HHI is a fraction (0 to 1); to_points makes it points (0 to 10,000)");
    }
};

namespace statistics_detail {
template <class T>
inline constexpr bool is_hhi_fraction = false;
template <number Number>
inline constexpr bool is_hhi_fraction<hhi_fraction<Number>> = true;
template <class T>
inline constexpr bool is_hhi_points = false;
template <number Number>
inline constexpr bool is_hhi_points<hhi_points<Number>> = true;
template <class A, class B>
concept two_hhi_scales = (is_hhi_fraction<A> && is_hhi_points<B>) || (is_hhi_points<A> && is_hhi_fraction<B>);
template <class A, class B>
inline constexpr bool refused_hhi_operands = two_hhi_scales<A, B> ||
                                             ((is_hhi_fraction<A> || is_hhi_points<A>)&&std::is_arithmetic_v<B>) ||
                                             ((is_hhi_fraction<B> || is_hhi_points<B>)&&std::is_arithmetic_v<A>);

// The two scales do not mix, nor does a number without a scale: none of these compiles. Found by argument-dependent
// lookup, as `hhi_arithmetic` stands here. The comment stands on the line that compilers quote.
// clang-format off
template <class A, class B>
requires refused_hhi_operands<A, B>
double operator+(A const&, B const&) = delete; // almanac: cannot add these: an HHI is a fraction or in points; to_points and to_fraction convert
template <class A, class B>
requires refused_hhi_operands<A, B>
double operator-(A const&, B const&) = delete; // almanac: cannot subtract these: an HHI is a fraction or in points; to_points and to_fraction convert
template <class A, class B>
requires refused_hhi_operands<A, B>
bool operator==(A const&, B const&) = delete; // almanac: cannot compare these: an HHI is a fraction or in points; to_points and to_fraction convert
template <class A, class B>
requires refused_hhi_operands<A, B>
bool operator<=>(A const&, B const&) = delete; // almanac: cannot compare these: an HHI is a fraction or in points; to_points and to_fraction convert
// clang-format on
} // namespace statistics_detail

/// The fraction in points: 0.26 is 2,600 points. Example: `to_points(hhi_fraction<double>(0.26)).value == 2600`.
template <number Number>
[[nodiscard]] constexpr hhi_points<Number> to_points(hhi_fraction<Number> const& index) {
    return hhi_points<Number>(index.value * 10000.0);
}
/// The points as a fraction: 2,600 points are 0.26. Example: `to_fraction(hhi_points<double>(2600)).value == 0.26`.
template <number Number>
[[nodiscard]] constexpr hhi_fraction<Number> to_fraction(hhi_points<Number> const& index) {
    return hhi_fraction<Number>(index.value / 10000.0);
}

namespace statistics {

/// The Herfindahl-Hirschman index of amounts, which are turned into shares of their total. Raises `domain_error` for a
/// missing number (unless skipped), a number that is or may be negative, and a total that is or may be zero. Source: O.
/// C. Herfindahl 1950 and A. O. Hirschman 1964; the points are those of the US Department of Justice,
/// https://www.justice.gov/atr/herfindahl-hirschman-index. Example: `hhi(std::vector{50, 25, 25}).value == 0.375`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto hhi(Range&& range, absent when_missing = absent::refuse, Projection projection = {}) {
    auto const amounts = statistics_detail::numbers_of("the HHI", range, projection, when_missing);
    statistics_detail::refuse_negative("the HHI", amounts);
    auto const total = statistics_detail::total_for_shares("the HHI", amounts);
    return hhi_fraction(statistics_detail::squared_shares(statistics_detail::shares_in(amounts, total)));
}

/// The Herfindahl-Hirschman index of shares as they are stated, as fractions. They must sum to one within `tolerance`:
/// raises `domain_error` if they do not, as for a missing or a negative share. They are squared as they stand.
/// Example: `to_points(hhi_of_shares(std::vector{0.5, 0.25, 0.25})).value == 3750`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto hhi_of_shares(Range&& range, double tolerance = 1e-9, Projection projection = {}) {
    auto const shares = statistics_detail::numbers_of("the HHI of shares", range, projection);
    statistics_detail::refuse_negative("the HHI of shares", shares);
    auto const sum = statistics_detail::total_of(shares);
    if (!(low_of(sum) <= 1 + tolerance && high_of(sum) >= 1 - tolerance)) {
        refused::computation("the HHI of shares", "the shares do not sum to one within the tolerance");
    }
    auto squares = elementary::square(shares.front());
    for (std::size_t i = 1; i < shares.size(); ++i) squares = squares + elementary::square(shares[i]);
    return hhi_fraction(squares);
}

} // namespace statistics

namespace statistics_detail {
template <number Number>
constexpr void refuse_other_count(Number const& index, std::size_t parts) {
    if (parts < 2) refused::computation("the normalised HHI", "it needs at least two parts");
    double const least = 1 / static_cast<double>(parts);
    if (high_of(index) < least * (1 - 1e-9)) {
        refused::computation("the normalised HHI", "the HHI is less than that many parts can have");
    }
}
} // namespace statistics_detail

namespace statistics {

/// The HHI of `parts` parts, moved to the range from 0 (all equal) to 1 (one has all): (H - 1/n) / (1 - 1/n). Raises
/// `domain_error` for fewer than two parts, and for an index below 1/n. This is the form of the R package REAT. For
/// 20, 50, 20, 10 it is 0.12; `hhi_normalised_by_square_roots` is another number.
/// Example: `hhi_normalised(hhi(std::vector{3, 1}), 2) == 0.25`.
template <number Number>
[[nodiscard]] constexpr Number hhi_normalised(hhi_fraction<Number> const& index, std::size_t parts) {
    statistics_detail::refuse_other_count(index.value, parts);
    double const n = static_cast<double>(parts);
    return statistics_detail::between_zero_and_one((index.value * n - 1.0) / (n - 1));
}

/// The HHI of `parts` parts in the form of UNCTAD's concentration index: (sqrt(H) - sqrt(1/n)) / (1 - sqrt(1/n)), from
/// 0 to 1. Raises `domain_error` like `hhi_normalised`. For 20, 50, 20, 10 it is 0.1662.
/// Source: UNCTADstat, "Merchandise: product concentration and diversification indices".
/// Example: `hhi_normalised_by_square_roots(hhi(std::vector{9, 3, 3, 1}), 4) == 0.25`.
template <number Number>
[[nodiscard]] constexpr Number hhi_normalised_by_square_roots(hhi_fraction<Number> const& index, std::size_t parts) {
    statistics_detail::refuse_other_count(index.value, parts);
    Number const root = elementary::sqrt(Number(static_cast<double>(parts)));
    return statistics_detail::between_zero_and_one((elementary::sqrt(index.value) * root - 1.0) / (root - 1.0));
}

/// How many parts of equal size would have the same HHI: 1/H, the number equivalent of M. A. Adelman 1969. Raises
/// `domain_error` for an HHI that is or may be zero.
/// Example: `equivalent_number(hhi(std::vector{25, 25, 25, 25})) == 4`.
template <number Number>
[[nodiscard]] constexpr Number equivalent_number(hhi_fraction<Number> const& index) {
    if (!(low_of(index.value) > 0)) refused::computation("the equivalent number", "the HHI is not above zero");
    return 1.0 / index.value;
}

/// By how much the HHI rises when two parts with these shares, as fractions, become one: 2ab. Raises `domain_error` for
/// negative shares, and when the two exceed one. Example: `to_points(hhi_increase(0.25, 0.125)).value == 625`.
template <number Number>
[[nodiscard]] constexpr hhi_fraction<Number> hhi_increase(Number const& a, Number const& b) {
    if (is_missing(a) || is_missing(b)) refused::a_number_is_missing("the increase of the HHI", is_missing(a) ? 0 : 1);
    if (low_of(a) < 0 || low_of(b) < 0) refused::computation("the increase of the HHI", "a share may be negative");
    if (low_of(a) + low_of(b) > 1 + 1e-9) {
        refused::computation("the increase of the HHI", "the two shares are more than the whole: they are fractions");
    }
    return hhi_fraction<Number>(a * b * 2.0);
}

} // namespace statistics

namespace statistics_detail {
struct by_falling_value {
    template <number Number>
    constexpr bool operator()(Number const& a, Number const& b) const {
        return value_of(a) > value_of(b);
    }
};

/// The share of the largest `count` amounts, which come first.
constexpr double share_of_first(std::vector<double> const& amounts, std::size_t count) {
    double first = 0;
    double all = 0;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (i < count) first += amounts[i];
        all += amounts[i];
    }
    return first / all;
}
/// Whichever parts are the largest, they hold at least what those that come first here hold, and at most what the
/// greatest upper ends would hold beside the least lower ends.
constexpr bounded share_of_first(std::vector<bounded> const& amounts, std::size_t count) {
    std::vector<double> low, high;
    bounded held = bounded(0), beside = bounded(0);
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        low.push_back(low_of(amounts[i]));
        high.push_back(high_of(amounts[i]));
        if (i < count) {
            held = held + bounded(low_of(amounts[i]));
        } else {
            beside = beside + bounded(high_of(amounts[i]));
        }
    }
    std::sort(low.begin(), low.end());
    std::sort(high.begin(), high.end());
    bounded greatest = bounded(0), least = bounded(0);
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (i < amounts.size() - count) {
            least = least + bounded(low[i]);
        } else {
            greatest = greatest + bounded(high[i]);
        }
    }
    bounded const ends = hull(share_at((elementary::max)(low_of(held), 0), high_of(beside)),
                              share_at(high_of(greatest), (elementary::max)(low_of(least), 0)));
    return with_bounds(share_of_first(values_of(amounts), count), clamped(ends, 0, 1));
}
} // namespace statistics_detail

namespace statistics {

/// The share that the `largest` largest of the amounts hold together, as a fraction: CR4 is
/// `concentration_ratio(range, 4)`. Raises `domain_error` for fewer than `largest` amounts, for none, for a missing
/// number (unless skipped), a number that is or may be negative, and a total that is or may be zero.
/// Example: `concentration_ratio(std::vector{40, 30, 20, 10}, 2) == 0.7`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr auto concentration_ratio(Range&& range, std::size_t largest,
                                                 absent when_missing = absent::refuse, Projection projection = {}) {
    constexpr std::string_view operation = "the concentration ratio";
    if (largest == 0) refused::computation(operation, "it is of at least one part");
    auto amounts = statistics_detail::numbers_of(operation, range, projection, when_missing, largest);
    statistics_detail::refuse_negative(operation, amounts);
    static_cast<void>(statistics_detail::total_for_shares(operation, amounts));
    std::sort(amounts.begin(), amounts.end(), statistics_detail::by_falling_value());
    return statistics_detail::share_of_first(amounts, largest);
}

} // namespace statistics
} // namespace almanac::inline v0

template <class Number>
struct std::numeric_limits<almanac::hhi_fraction<Number>>
    : almanac::core_detail::no_limits<almanac::hhi_fraction<Number>> {};
template <class Number>
struct std::numeric_limits<almanac::hhi_points<Number>> : almanac::core_detail::no_limits<almanac::hhi_points<Number>> {
};
