// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What is traded, compared product by product: complementarity, similarity, diversification and specialisation from
/// shares; and how many partners or products there are.
///
/// The two ranges of shares stand side by side: the n-th shares are of the same product, and each range sums to one.
/// `krugman_specialisation(std::vector{.2, .1, .7, 0., 0.}, std::vector{0., 0., 0., .6, .4})` is 2.
/// All are linear in the products.
#pragma once

#include <almanac/trade/trade_amount.hpp>

namespace almanac::inline v0 {

/// What passes as shares.
/// Example: `krugman_specialisation(std::vector{0.33, 0.67}, std::vector{0.5, 0.51}, {.tolerance = 0.02}) > 0.3`.
struct share_rule {
    /// How far the sum may be from one. Shares printed with two decimals need 0.005 a product; shares that were
    /// computed need no more than this.
    double tolerance = 1e-6;
};

namespace refused {
/// Raises `domain_error`: the shares of a range sum to something else than one.
[[noreturn]] inline void shares_that_do_not_sum_to_one(std::string_view operation, std::string_view which, double sum) {
    auto const millionths = sum > 0 && sum < 1e12 ? static_cast<std::uint64_t>(sum * 1e6 + 0.5) : 0;
    raise(domain_error(text<300>("cannot compute ")
                           .append(operation)
                           .append(": the shares of the ")
                           .append(which)
                           .append(" range sum to ")
                           .append_unsigned(millionths / 1000000)
                           .append('.')
                           .append_unsigned(millionths % 1000000, 6)
                           .append(", not to one")));
}
/// Raises `domain_error`: the share at `index` (from 0) is missing, or no share.
[[noreturn]] inline void share_at(std::string_view operation, std::string_view which, std::size_t index,
                                  std::string_view fault) {
    raise(domain_error(text<300>("cannot compute ")
                           .append(operation)
                           .append(": share ")
                           .append_unsigned(index + 1)
                           .append(" of the ")
                           .append(which)
                           .append(" range is ")
                           .append(fault)));
}
} // namespace refused

namespace trade_detail {

template <number Number>
constexpr void check_share(std::string_view operation, std::string_view which, std::size_t index, Number const& share,
                           share_rule const& rule) {
    if (is_missing(share)) refused::share_at(operation, which, index, "missing");
    if (value_of(share) < 0) refused::share_at(operation, which, index, "below zero");
    if (value_of(share) > 1 + rule.tolerance) refused::share_at(operation, which, index, "above one: no fraction");
}

template <number Number>
constexpr void check_sum(std::string_view operation, std::string_view which, Number const& sum,
                         share_rule const& rule) {
    bool const may_be_one = low_of(sum) <= 1 + rule.tolerance && high_of(sum) >= 1 - rule.tolerance;
    if (!may_be_one) refused::shares_that_do_not_sum_to_one(operation, which, value_of(sum));
}

/// Adds up what `term` makes of each pair of shares.
template <class First, class Second, class FirstProjection, class SecondProjection, class Term>
constexpr auto sum_over_shares(std::string_view operation, First& first, Second& second, share_rule const& rule,
                               FirstProjection& of_first, SecondProjection& of_second, Term term) {
    using Number = amount_number<number_in<First, FirstProjection>, number_in<Second, SecondProjection>>;
    Number sum(0.0);
    Number first_sum(0.0);
    Number second_sum(0.0);
    std::size_t index = 0;
    auto at_first = statistics_detail::first_of(first);
    auto at_second = statistics_detail::first_of(second);
    auto const end_of_first = statistics_detail::end_of(first);
    auto const end_of_second = statistics_detail::end_of(second);
    for (; at_first != end_of_first && at_second != end_of_second; ++at_first, ++at_second, ++index) {
        Number const a = as_number<Number>(number_of(statistics_detail::project(of_first, *at_first)));
        Number const b = as_number<Number>(number_of(statistics_detail::project(of_second, *at_second)));
        check_share(operation, "first", index, a, rule);
        check_share(operation, "second", index, b, rule);
        sum = sum + term(a, b);
        first_sum = first_sum + a;
        second_sum = second_sum + b;
    }
    if (at_first != end_of_first || at_second != end_of_second)
        refused::trade(operation, "the ranges of shares are", "of different lengths");
    check_sum(operation, "first", first_sum, rule);
    check_sum(operation, "second", second_sum, rule);
    return sum;
}

/// The sum of the distances between the shares: 0 to 2.
template <class First, class Second, class FirstProjection, class SecondProjection>
constexpr auto distance_of_shares(std::string_view operation, First& first, Second& second, share_rule const& rule,
                                  FirstProjection& of_first, SecondProjection& of_second) {
    auto const distance = [](auto const& a, auto const& b) { return elementary::abs(a - b); };
    return within_range(sum_over_shares(operation, first, second, rule, of_first, of_second, distance), 0, 2);
}

} // namespace trade_detail

/// Two ranges of shares, each looked at through a projection.
/// Example: `two_number_ranges<std::vector<int>, std::vector<double>, std::identity, std::identity>`.
template <class First, class Second, class FirstProjection, class SecondProjection>
concept two_number_ranges = number_range<First, FirstProjection> && number_range<Second, SecondProjection>;

namespace trade {

/// The trade complementarity index: how well what one country exports fits what another imports, as a fraction: from 0
/// (no product in common) to 1 (the same shares), 1 - sum |m - x| / 2. It is often printed times 100. Bounds count as
/// independent of one another.
///
/// Raises `domain_error` for shares that are missing, below zero or above one; for ranges of different lengths; for
/// ranges that do not sum to one, see `share_rule`. World Bank, WITS, "Trade Indicators"; M. Michaely, "Trade
/// Preferential Agreements in Latin America", 1996.
/// Example: `complementarity(std::vector{0.5, 0.5}, std::vector{0.25, 0.75}) == 0.75`.
template <class First, class Second, class FirstProjection = statistics_detail::itself,
          class SecondProjection = statistics_detail::itself>
requires two_number_ranges<First, Second, FirstProjection, SecondProjection>
[[nodiscard]] constexpr auto complementarity(First&& export_shares, Second&& import_shares, share_rule rule = {},
                                             FirstProjection of_exports = {}, SecondProjection of_imports = {}) {
    auto const distance = trade_detail::distance_of_shares("the trade complementarity", export_shares, import_shares,
                                                           rule, of_exports, of_imports);
    return 1.0 - distance / 2.0;
}

/// The export similarity index of Finger and Kreinin: the sum of the lesser of the two shares, as a fraction: from 0
/// (no product in common) to 1 (the same shares). It is often printed times 100. Raises `domain_error` as
/// `complementarity` does. J. M. Finger and M. E. Kreinin, "A Measure of 'Export Similarity' and Its Possible Uses",
/// 1979. Example: `export_similarity(std::vector{0.5, 0.5}, std::vector{0.25, 0.75}) == 0.75`.
template <class First, class Second, class FirstProjection = statistics_detail::itself,
          class SecondProjection = statistics_detail::itself>
requires two_number_ranges<First, Second, FirstProjection, SecondProjection>
[[nodiscard]] constexpr auto export_similarity(First&& shares, Second&& other_shares, share_rule rule = {},
                                               FirstProjection of_shares = {}, SecondProjection of_other = {}) {
    auto const lesser = [](auto const& a, auto const& b) { return (elementary::min)(a, b); };
    auto const common =
        trade_detail::sum_over_shares("the export similarity", shares, other_shares, rule, of_shares, of_other, lesser);
    return trade_detail::within_range(common, 0, 1);
}

/// The diversification index: how far the shares of a country's products are from those of the world, from 0 (the same)
/// to 1: sum |h - h_world| / 2. A low one is a diversified country. Raises `domain_error` as `complementarity` does.
/// UNCTADstat, "Merchandise: Product concentration and diversification indices"; World Bank, WITS.
/// Example: `diversification(std::vector{0.5, 0.5}, std::vector{0.25, 0.75}) == 0.25`.
template <class First, class Second, class FirstProjection = statistics_detail::itself,
          class SecondProjection = statistics_detail::itself>
requires two_number_ranges<First, Second, FirstProjection, SecondProjection>
[[nodiscard]] constexpr auto diversification(First&& shares, Second&& world_shares, share_rule rule = {},
                                             FirstProjection of_shares = {}, SecondProjection of_world = {}) {
    return trade_detail::distance_of_shares("the diversification", shares, world_shares, rule, of_shares, of_world) /
           2.0;
}

/// Krugman's specialisation index: the sum of the distances between the shares, from 0 (the same) to 2 (nothing in
/// common). Raises `domain_error` as `complementarity` does. P. Krugman, "Geography and Trade", 1991.
/// Example: `krugman_specialisation(std::vector{0.5, 0.5}, std::vector{0.25, 0.75}) == 0.5`.
template <class First, class Second, class FirstProjection = statistics_detail::itself,
          class SecondProjection = statistics_detail::itself>
requires two_number_ranges<First, Second, FirstProjection, SecondProjection>
[[nodiscard]] constexpr auto krugman_specialisation(First&& shares, Second&& other_shares, share_rule rule = {},
                                                    FirstProjection of_shares = {}, SecondProjection of_other = {}) {
    return trade_detail::distance_of_shares("the Krugman specialisation", shares, other_shares, rule, of_shares,
                                            of_other);
}

} // namespace trade

/// How many numbers are above a threshold, and the fewest and the most that may be, within the bounds of the numbers.
/// Example: `count_above(std::vector{5, 20, 30}, 10) == number_above{2, 2, 2}`.
struct number_above {
    std::size_t count = 0;    ///< by the values
    std::size_t least = 0;    ///< surely above
    std::size_t greatest = 0; ///< not surely at the threshold or below

    friend constexpr bool operator==(number_above const&, number_above const&) = default;
};

namespace trade {

/// How many numbers of a range are above a threshold, and not at it: the number of partners or of products of a
/// country, from the exports to each or of each. 0 counts all that is traded. A missing number is refused
/// (`domain_error`).
/// Example: `count_above(partners, 10'000, &partner::exports).count`.
template <class Range, class Projection = statistics_detail::itself>
requires number_range<Range, Projection>
[[nodiscard]] constexpr number_above count_above(Range&& range, double threshold, Projection projection = {}) {
    number_above found;
    std::size_t index = 0;
    auto const end = statistics_detail::end_of(range);
    for (auto at = statistics_detail::first_of(range); at != end; ++at, ++index) {
        auto const number = number_of(statistics_detail::project(projection, *at));
        if (is_missing(number)) refused::a_number_is_missing("the number of partners or products", index);
        found.count += value_of(number) > threshold;
        found.least += low_of(number) > threshold;
        found.greatest += high_of(number) > threshold;
    }
    return found;
}

} // namespace trade

/// What `market_penetration` counts, for one product of one country in one period.
/// Example: `market_count{.reached = 12, .importing = 48}`.
struct market_count {
    std::size_t reached = 0;   ///< markets that import the product from the country
    std::size_t importing = 0; ///< markets that import the product from anywhere
};

namespace trade {

/// The index of export market penetration: the markets that a country reaches with a product, as a fraction of all that
/// import it. Raises `domain_error` when no market imports it, or when more are reached than import. World Bank, WITS,
/// "Index Of Export Market Penetration", https://wits.worldbank.org/CountryProfile/Metadata/en/Indicator/Trade.
/// Example: `market_penetration({.reached = 12, .importing = 48}) == 0.25`.
[[nodiscard]] constexpr double market_penetration(market_count const& markets) {
    constexpr std::string_view operation = "the market penetration";
    if (markets.importing == 0) refused::trade(operation, "importing markets are", "zero");
    if (markets.reached > markets.importing)
        refused::trade(operation, "markets reached are more", "than markets that import");
    return static_cast<double>(markets.reached) / static_cast<double>(markets.importing);
}

} // namespace trade
} // namespace almanac::inline v0
