// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// How much more one trades than others do: revealed comparative advantage, trade intensity, export specialisation.
///
/// Each is a share over another share: 1 is what one would expect, and the result has no unit. All amounts of one call
/// are in one unit, and of one period. They come by name, because four amounts in a row are easily mixed up. Numbers
/// within bounds go in as `product_trade<bounded>{...}`.
/// \code
/// revealed_comparative_advantage({.product_exports = 1714, .exports = 879213,
///                                 .world_product_exports = 79006, .world_exports = 15593224}); // is 0.3848
/// \endcode
#pragma once

#include <almanac/trade/trade_amount.hpp>

namespace almanac::inline v0 {

/// The exports of a country and of the world, of one product and of all. The world includes the country.
/// Example: `product_trade<>{.product_exports = 30, .exports = 40, .world_product_exports = 50, .world_exports = 100}`.
template <number Number = double>
struct product_trade {
    Number product_exports = trade_detail::not_given<Number>;       ///< x_ik: of the product, by the country
    Number exports = trade_detail::not_given<Number>;               ///< X_i: of all products, by the country
    Number world_product_exports = trade_detail::not_given<Number>; ///< x_wk: of the product, by the world
    Number world_exports = trade_detail::not_given<Number>;         ///< X_w: of all products, by the world
};

/// The exports of a country and of the world, to one partner and to all. The world includes the country.
/// Example:
/// `partner_trade<>{.exports_to_partner = 20, .exports = 40, .world_exports_to_partner = 25, .world_exports = 100}`.
template <number Number = double>
struct partner_trade {
    Number exports_to_partner = trade_detail::not_given<Number>;       ///< x_ij: by the country, to the partner
    Number exports = trade_detail::not_given<Number>;                  ///< X_i: by the country, to all
    Number world_exports_to_partner = trade_detail::not_given<Number>; ///< x_wj: by the world, to the partner
    Number world_exports = trade_detail::not_given<Number>;            ///< X_w: by the world, to all
};

/// The exports of a country and the imports of a market, of one product and of all.
/// Example:
/// `market_trade<>{.product_exports = 20, .exports = 40, .market_product_imports = 25, .market_imports = 100}`.
template <number Number = double>
struct market_trade {
    Number product_exports = trade_detail::not_given<Number>;        ///< x_ik: of the product, by the country
    Number exports = trade_detail::not_given<Number>;                ///< X_i: of all products, by the country
    Number market_product_imports = trade_detail::not_given<Number>; ///< m_jk: of the product, by the market
    Number market_imports = trade_detail::not_given<Number>;         ///< M_j: of all products, by the market
};

namespace trade_detail {

/// Of whom the second pair of amounts is: of the world, which the country is a part of, or of another area.
enum class compared_with { world, other };

/// The first amount by the second, over the third by the fourth. `what` names them for refusals: "exports are".
template <number Number>
constexpr Number quotient_of_shares(std::string_view operation, std::string_view const (&what)[4],
                                    Number const (&amount)[4], compared_with second_pair) {
    check_amount(operation, what[0], amount[0]);
    for (int i = 1; i < 4; ++i) check_divisor(operation, what[i], amount[i]);
    check_part(operation, what[0], amount[0], amount[1], "more than their whole");
    check_part(operation, what[2], amount[2], amount[3], "more than their whole");
    for (int i = 0; i < 2 && second_pair == compared_with::world; ++i) {
        check_part(operation, what[i], amount[i], amount[i + 2], "more for the country than for the world");
    }
    return amount[0] / amount[1] / (amount[2] / amount[3]);
}

} // namespace trade_detail

namespace trade {

/// Balassa's index: the share of a product in the exports of a country, over its share in the exports of the world.
/// 0 or more; above 1 the country has a revealed comparative advantage. Bounds count as independent of one another.
///
/// Raises `domain_error` for amounts that are missing, not finite or below zero; for a zero where it divides: exports
/// that are zero or, within their bounds, may be; and for a part greater than its whole. B. Balassa, "Trade
/// Liberalisation and Revealed Comparative Advantage", 1965; World Bank, WITS, "Trade Indicators".
/// \code
/// revealed_comparative_advantage(
///     {.product_exports = 30, .exports = 40, .world_product_exports = 50, .world_exports = 100}) == 1.5
/// \endcode
template <number Number = double>
[[nodiscard]] constexpr Number revealed_comparative_advantage(product_trade<Number> const& trade) {
    return trade_detail::quotient_of_shares(
        "the revealed comparative advantage",
        {"exports of the product are", "exports are", "world exports of the product are", "world exports are"},
        {trade.product_exports, trade.exports, trade.world_product_exports, trade.world_exports},
        trade_detail::compared_with::world);
}

/// The revealed comparative advantage on a scale from -1 to 1, with 0 where it is 1: (RCA - 1)/(RCA + 1). The bounds of
/// the result are those of the function, not wider. Raises `domain_error` when it is missing, not finite or below zero.
/// B. Dalum, K. Laursen and G. Villumsen, "Structural Change in OECD Export Specialisation Patterns", 1998.
/// Example: `symmetric_rca(3) == 0.5`.
template <trade_amount Amount>
[[nodiscard]] constexpr auto symmetric_rca(Amount const& advantage) {
    using Number = trade_detail::amount_number<Amount>;
    Number const rca = trade_detail::as_number<Number>(advantage);
    trade_detail::check_amount("the symmetric comparative advantage", "the comparative advantage is", rca);
    if constexpr (std::same_as<Number, double>) {
        return (rca - 1) / (rca + 1);
    } else {
        // 1 - 2/(RCA + 1) has it once only.
        bounded const index = 1.0 - 2.0 / (rca + 1.0);
        double const value = (rca.value - 1) / (rca.value + 1);
        return trade_detail::within_range(trade_detail::between_corners(value, index, index), -1, 1);
    }
}

/// The trade intensity index: the share of a partner in the exports of a country, over its share in the exports of the
/// world. 0 or more; above 1 they trade more than the partner's weight in world trade would suggest.
///
/// Raises `domain_error` as `revealed_comparative_advantage` does. World Bank, WITS, "Trade Indicators"; M. Mikic and
/// J. Gilbert, "Trade Statistics in Policymaking", ESCAP, 2009.
/// \code
/// trade_intensity(
///     {.exports_to_partner = 20, .exports = 40, .world_exports_to_partner = 25, .world_exports = 100}) == 2
/// \endcode
template <number Number = double>
[[nodiscard]] constexpr Number trade_intensity(partner_trade<Number> const& trade) {
    return trade_detail::quotient_of_shares(
        "the trade intensity",
        {"exports to the partner are", "exports are", "world exports to the partner are", "world exports are"},
        {trade.exports_to_partner, trade.exports, trade.world_exports_to_partner, trade.world_exports},
        trade_detail::compared_with::world);
}

/// The export specialisation index: the share of a product in the exports of a country, over its share in the imports
/// of a market. 0 or more; above 1 the country is specialised in what the market buys.
///
/// Raises `domain_error` as `revealed_comparative_advantage` does. World Bank, "Trade Indicators".
/// \code
/// export_specialisation(
///     {.product_exports = 20, .exports = 40, .market_product_imports = 25, .market_imports = 100}) == 2
/// \endcode
template <number Number = double>
[[nodiscard]] constexpr Number export_specialisation(market_trade<Number> const& trade) {
    return trade_detail::quotient_of_shares(
        "the export specialisation",
        {"exports of the product are", "exports are", "imports of the product by the market are",
         "imports of the market are"},
        {trade.product_exports, trade.exports, trade.market_product_imports, trade.market_imports},
        trade_detail::compared_with::other);
}

} // namespace trade
} // namespace almanac::inline v0
