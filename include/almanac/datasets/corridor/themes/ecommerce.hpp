// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// E-commerce: online markets, exports and orders. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/datasets/corridor/indicators/shared.hpp>
#include <almanac/datasets/corridor/indicators/trade.hpp>
#include <almanac/datasets/corridor/kinds.hpp>
#include <almanac/datasets/corridor/regions.hpp>
#include <almanac/datasets/corridor/sources.hpp>
#include <almanac/datasets/corridor/theme.hpp>

#include <string_view>

namespace almanac::inline v0 {

namespace corridor {
/// Whom the article names for figures of this theme alone; others are in `sources.hpp`.
namespace sources {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr source asian_development_bank_digital_trade_corridors_in_asia_2025{
    .publisher = "Asian Development Bank"sv,
    .publication = "Digital Trade Corridors in Asia"sv,
    .published = year(2025)};
inline constexpr source daraz_corporate_filings{.publisher = "Daraz"sv, .publication = "corporate filings"sv};
inline constexpr source pakistan_ministry_commerce_trade_statistics{.publisher = "Pakistan Ministry of Commerce"sv,
                                                                    .publication = "trade statistics"sv};
inline constexpr source state_bank_pakistan_digital_payments_report_2024{
    .publisher = "State Bank of Pakistan"sv, .publication = "Digital Payments Report"sv, .published = year(2024)};
inline constexpr source statista_regional_e_commerce_analysis{.publisher = "Statista"sv,
                                                              .publication = "regional e-commerce analysis"sv};
inline constexpr source united_nations_conference_trade_development_trade_in_goods_2024{
    .publisher = "United Nations Conference on Trade and Development"sv,
    .publication = "Trade in Goods"sv,
    .published = year(2024)};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation ecommerce_rows[] = {
    {.key = "ecommerce.exports.goods.PAK.online.2024"sv,
     .what = indicators::exports_goods,
     .by = {{"channel"sv, "online"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .value = {12, 8},
     .in = &units::USD,
     .said_by = &sources::pakistan_ministry_commerce_trade_statistics,
     .mentions = {{36, "$1.2 billion"sv}, {57, "$1.2 billion"sv, 1, &no_source}}},
    {.key = "ecommerce.exports.goods.change.PAK.central_asia.trade_standards.online"sv,
     .what = change_of(indicators::exports_goods),
     .by = {{"cause"sv, "trade_standards"sv}, {"channel"sv, "online"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {500, 6},
     .in = &kinds::USD_per_a,
     .asserted = assertion::modelled,
     .said_by = &sources::asian_development_bank_digital_trade_corridors_in_asia_2025,
     .mentions = {{36, "$500 million annually"sv}}},
    {.key = "ecommerce.gain.digital.PAK.central_asia.trade_standards.e_commerce"sv,
     .what = indicators::gain_digital,
     .by = {{"cause"sv, "trade_standards"sv}, {"sector"sv, "e_commerce"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {500, 6},
     .in = &units::USD,
     .asserted = assertion::modelled,
     .mentions = {{59, "$500 million"sv}},
     .drifts_from = "ecommerce.exports.goods.change.PAK.central_asia.trade_standards.online"sv,
     .drift = "\"annually\" and \"e-commerce exports\" dropped"sv},
    {.key = "ecommerce.imports.digital.share.central_asia.PAK"sv,
     .what = share_of(indicators::imports_digital, indicators::imports_digital),
     .where = areas::central_asia,
     .counterpart = areas::PAK,
     .value = {1, 0},
     .in = &units::percent,
     .qualified = qualifier::under,
     .said_by = &sources::asian_development_bank_digital_trade_corridors_in_asia_2025,
     .mentions = {{36, "less than 1%"sv}, {58, "Less than 1%"sv, 1, &no_source}}},
    {.key = "ecommerce.imports.goods.central_asia.electronics_apparel"sv,
     .what = indicators::imports_goods,
     .by = {{"product"sv, "electronics_apparel"sv}},
     .where = areas::central_asia,
     .when = year(2024),
     .inferred_from = "2024 Trade in Goods dataset"sv,
     .value = {2, 9},
     .in = &units::USD,
     .said_by = &sources::united_nations_conference_trade_development_trade_in_goods_2024,
     .mentions = {{36, "$2 billion"sv}}},
    {.key = "ecommerce.imports.goods.share.central_asia.CHN"sv,
     .what = share_of(indicators::imports_goods, indicators::imports_goods),
     .where = areas::central_asia,
     .counterpart = areas::CHN,
     .when = year(2024),
     .inferred_from = "$7 billion market in 2024"sv,
     .value = {60, 0},
     .in = &units::percent,
     .mentions = {{56, "60%"sv}},
     .drifts_from = "ecommerce.imports.goods.share.central_asia.CHN.electronics_apparel"sv,
     .drift = "base dropped: consumer electronics and apparel"sv},
    {.key = "ecommerce.imports.goods.share.central_asia.CHN.electronics_apparel"sv,
     .what = share_of(indicators::imports_goods, indicators::imports_goods),
     .by = {{"product"sv, "electronics_apparel"sv}},
     .where = areas::central_asia,
     .counterpart = areas::CHN,
     .when = year(2024),
     .inferred_from = "2024 Trade in Goods dataset"sv,
     .value = {60, 0},
     .in = &units::percent,
     .said_by = &sources::united_nations_conference_trade_development_trade_in_goods_2024,
     .mentions = {{36, "60%"sv}},
     .whole = "ecommerce.imports.goods.central_asia.electronics_apparel"sv},
    {.key = "ecommerce.market.size.PAK.e_commerce"sv,
     .what = indicators::market_size,
     .by = {{"product"sv, "e_commerce"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .inferred_from = "generating $1.2 billion in online exports in 2024"sv,
     .value = {5, 9},
     .in = &units::USD,
     .said_by = &sources::state_bank_pakistan_digital_payments_report_2024,
     .mentions = {{36, "$5 billion"sv}, {57, "$5 billion"sv, 1, &no_source}}},
    {.key = "ecommerce.market.size.central_asia.e_commerce.2024"sv,
     .what = indicators::market_size,
     .by = {{"product"sv, "e_commerce"sv}},
     .where = areas::central_asia,
     .when = year(2024),
     .value = {7, 9},
     .in = &units::USD,
     .said_by = &sources::statista_regional_e_commerce_analysis,
     .mentions = {{36, "$7 billion"sv}, {56, "$7 billion"sv, 1, &no_source}}},
    {.key = "ecommerce.platform.orders.south_asia.daraz.2024"sv,
     .what = indicators::platform_orders,
     .by = {{"entity"sv, "daraz"sv}},
     .where = regions::south_asia,
     .when = year(2024),
     .value = {50, 6},
     .in = &kinds::order,
     .said_by = &sources::daraz_corporate_filings,
     .mentions = {{36, "50 million orders"sv}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table ecommerce(detail::ecommerce_rows);
} // namespace corridor

template <>
struct rows_of_theme<corridor::book, "ecommerce"> {
    static constexpr bool is_included = true;
    static constexpr table rows = corridor::ecommerce;
};

} // namespace almanac::inline v0
