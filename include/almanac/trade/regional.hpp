// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// How much a regional block trades with itself: intra-regional share, intensity and introversion.
///
/// Example: `regional_introversion(regional_totals({.within = 20, .region = 80, .world = 1000})) > 0.6538`.
///
/// S. Hamanaka, "A Note on Detecting Biases in Regional Trade Indicators", ADB Economics Working Paper 455, 2015; P. L.
/// Iapadre, "Regional Integration Agreements and the Geography of World Trade", 2006.
#pragma once

#include <almanac/trade/trade_amount.hpp>

namespace almanac::inline v0 {

/// The four totals of a block, of exports plus imports (or of either alone), in one unit and of one period. They
/// come from the block's reports and from those of the rest of the world: `regional_totals` makes them of three.
/// Example: `regional_trade<>{.within = 20, .region = 80, .outsiders_with_region = 60, .outsiders = 240}`.
template <number Number = double>
struct regional_trade {
    Number within = trade_detail::not_given<Number>;                ///< T_ii: of members with members
    Number region = trade_detail::not_given<Number>;                ///< T_i: of members with all
    Number outsiders_with_region = trade_detail::not_given<Number>; ///< T_oi: of the rest of the world with members
    Number outsiders = trade_detail::not_given<Number>;             ///< T_o: of the rest of the world with all
};

/// Three totals that agree with one another: those of `regional_totals`.
/// Example: `region_and_world<>{.within = 20, .region = 80, .world = 360}`.
template <number Number = double>
struct region_and_world {
    Number within = trade_detail::not_given<Number>; ///< T_ii: of members with members
    Number region = trade_detail::not_given<Number>; ///< T_i: of members with all
    Number world = trade_detail::not_given<Number>;  ///< T_w: of all with all; includes the region
};

namespace trade_detail {

template <number Number>
constexpr void check_region(std::string_view operation, Number const& within, Number const& region) {
    check_amount(operation, "trade within the region is", within);
    check_divisor(operation, "trade of the region is", region);
    check_part(operation, "trade within the region is", within, region, "more than its whole");
}

template <number Number>
constexpr void check_outsiders(std::string_view operation, regional_trade<Number> const& of) {
    check_amount(operation, "trade of outsiders with the region is", of.outsiders_with_region);
    check_divisor(operation, "trade of outsiders is", of.outsiders);
    check_part(operation, "trade of outsiders with the region is", of.outsiders_with_region, of.outsiders,
               "more than its whole");
}

/// A difference of a whole and its part, which is not below zero.
template <number Number>
constexpr Number rest_of(Number const& whole, Number const& part) {
    return (elementary::max)(whole - part, Number(0.0));
}

/// (S - V)/(S + V - 2SV), with the denominator as a sum of what is not below zero. -1 to 1.
template <number Number>
constexpr Number introversion_at(Number const& s, Number const& v) {
    Number const inward = s * (1.0 - v);
    Number const outward_trade = v * (1.0 - s);
    return (inward - outward_trade) / (inward + outward_trade);
}

/// The end of the introversion at an end of S and of V; the limit where both are 0 or both are 1 there.
constexpr bounded introversion_end(double s, double v, double limit) {
    if ((s == 0 && v == 0) || (s == 1 && v == 1)) return bounded(limit);
    return introversion_at(bounded(s), bounded(v));
}

template <number Number>
constexpr Number introversion_of(Number const& s, Number const& v) {
    if constexpr (std::same_as<Number, double>) {
        return introversion_at(s, v);
    } else {
        // Rises with S and falls with V.
        return within_range(between_corners(introversion_at(s.value, v.value), introversion_end(s.low, v.high, -1),
                                            introversion_end(s.high, v.low, 1)),
                            -1, 1);
    }
}

} // namespace trade_detail

namespace trade {

/// The four totals from three, where the outsiders' trade with the region is taken to be the region's trade with
/// them: T_oi = T_i - T_ii, and T_o = T_w - T_i.
///
/// Raises `domain_error` for totals that are missing, not finite or below zero, for a region or a world without trade,
/// and for trade within the region that exceeds that of the region, or that of the region that exceeds the world's.
/// Example: `regional_totals(region_and_world<>{.within = 20, .region = 80, .world = 360}).outsiders == 280`.
template <number Number = double>
[[nodiscard]] constexpr regional_trade<Number> regional_totals(region_and_world<Number> const& of) {
    constexpr std::string_view operation = "the totals of a region";
    trade_detail::check_region(operation, of.within, of.region);
    trade_detail::check_divisor(operation, "trade of the world is", of.world);
    trade_detail::check_part(operation, "trade of the region is", of.region, of.world, "more than its whole");
    return {.within = of.within,
            .region = of.region,
            .outsiders_with_region = trade_detail::rest_of(of.region, of.within),
            .outsiders = trade_detail::rest_of(of.world, of.region)};
}

/// The share of a region's trade that stays inside: S = T_ii/T_i, 0 to 1. Grows with the size of the region. Raises
/// `domain_error` for totals that are missing, not finite or below zero, for a region without trade, and for a part
/// greater than its whole. Example: `intra_regional_share({.within = 20, .region = 80}) == 0.25`.
template <number Number = double>
[[nodiscard]] constexpr Number intra_regional_share(regional_trade<Number> const& of) {
    trade_detail::check_region("the intra-regional share", of.within, of.region);
    return trade_detail::within_range(of.within / of.region, 0, 1);
}

/// The intra-regional trade intensity: the intra-regional share over the region's share in world trade,
/// I = S/(T_i/T_w), where T_w = T_i + T_o. 1 is what the region's size would suggest; no upper limit. Raises
/// `domain_error` as `intra_regional_share` does.
/// Example: `regional_intensity({.within = 20, .region = 80, .outsiders = 240}) == 1`.
template <number Number = double>
[[nodiscard]] constexpr Number regional_intensity(regional_trade<Number> const& of) {
    constexpr std::string_view operation = "the intra-regional trade intensity";
    trade_detail::check_region(operation, of.within, of.region);
    trade_detail::check_amount(operation, "trade of outsiders is", of.outsiders);
    // (T_i + T_o)/T_i as 1 + T_o/T_i: then both factors fall with T_i, and the bounds are those of the function.
    return of.within / of.region * (1.0 + of.outsiders / of.region);
}

/// The regional trade introversion index, which the size of the region does not drive: (HI - HE)/(HI + HE), where
/// HI = S/V, HE = (1 - S)/(1 - V), S = T_ii/T_i is the region's share in its own trade and V = T_oi/T_o its share in
/// that of outsiders. From -1 (trades with outsiders only) over 0 (no bias) to 1 (with itself only).
///
/// Raises `domain_error` as `intra_regional_share` does, for outsiders without trade, and where the index is not
/// defined: S and V both 0, or both 1.
/// Example: `regional_introversion({.within = 60, .region = 80, .outsiders_with_region = 20, .outsiders = 80}) > 0.79`.
template <number Number = double>
[[nodiscard]] constexpr Number regional_introversion(regional_trade<Number> const& of) {
    constexpr std::string_view operation = "the regional introversion";
    trade_detail::check_region(operation, of.within, of.region);
    trade_detail::check_outsiders(operation, of);
    Number const s = trade_detail::within_range(of.within / of.region, 0, 1);
    Number const v = trade_detail::within_range(of.outsiders_with_region / of.outsiders, 0, 1);
    if (value_of(s) == 0 && value_of(v) == 0)
        refused::trade(operation, "the region has no share", "in its own trade nor in that of outsiders");
    if (value_of(s) == 1 && value_of(v) == 1)
        refused::trade(operation, "the region has all", "of its own trade and of that of outsiders");
    return trade_detail::introversion_of(s, v);
}

} // namespace trade
} // namespace almanac::inline v0
