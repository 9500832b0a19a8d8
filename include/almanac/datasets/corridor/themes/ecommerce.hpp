// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// E-commerce: online markets, exports and orders. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/datasets/corridor/kinds.hpp>
#include <almanac/datasets/corridor/regions.hpp>
#include <almanac/datasets/corridor/sources.hpp>
#include <almanac/datasets/corridor/theme.hpp>

namespace almanac::inline v0::corridor {

namespace detail {
inline constexpr observation ecommerce_rows[] = {
    {.key = "ecommerce.PAK.central_asia.export_increase",
     .subject = "increase of e-commerce exports from harmonized digital trade standards",
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {500, 6},
     .in = &kinds::USD_per_a,
     .kind = nature::change,
     .asserted = assertion::modelled,
     .said_by = &sources::asian_development_bank_digital_trade_corridors_in_asia_2025,
     .mentions = {{36, "$500 million annually"}}},
    {.key = "ecommerce.PAK.central_asia.harmonization_increase",
     .subject = "potential increase from trade standard harmonization",
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {500, 6},
     .in = &units::USD,
     .kind = nature::change,
     .asserted = assertion::modelled,
     .mentions = {{59, "$500 million"}},
     .drifts_from = "ecommerce.PAK.central_asia.export_increase",
     .drift = "\"annually\" and \"e-commerce exports\" dropped"},
    {.key = "ecommerce.PAK.market",
     .subject = "e-commerce sector",
     .where = areas::PAK,
     .value = {5, 9},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::state_bank_pakistan_digital_payments_report_2024,
     .mentions = {{36, "$5 billion"}, {57, "$5 billion"}}},
    {.key = "ecommerce.PAK.online_exports.2024",
     .subject = "online exports",
     .where = areas::PAK,
     .when = year(2024),
     .value = {12, 8},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::pakistan_ministry_commerce_trade_statistics,
     .mentions = {{36, "$1.2 billion"}, {57, "$1.2 billion"}}},
    {.key = "ecommerce.central_asia.CHN.electronics_apparel_share",
     .subject = "share of consumer electronics and apparel imports from China",
     .where = areas::central_asia,
     .counterpart = areas::CHN,
     .value = {60, 0},
     .in = &units::percent,
     .kind = nature::ratio,
     .said_by = &sources::united_nations_conference_trade_development_trade_in_goods_2024,
     .mentions = {{36, "60%"}}},
    {.key = "ecommerce.central_asia.CHN.import_share",
     .subject = "share of imports from China",
     .where = areas::central_asia,
     .counterpart = areas::CHN,
     .value = {60, 0},
     .in = &units::percent,
     .kind = nature::ratio,
     .mentions = {{56, "60%"}},
     .drifts_from = "ecommerce.central_asia.CHN.electronics_apparel_share",
     .drift = "base dropped: consumer electronics and apparel"},
    {.key = "ecommerce.central_asia.PAK.digital_import_share",
     .subject = "Pakistan's share of the digital import market",
     .where = areas::central_asia,
     .counterpart = areas::PAK,
     .value = {1, 0},
     .in = &units::percent,
     .qualified = qualifier::under,
     .kind = nature::ratio,
     .said_by = &sources::asian_development_bank_digital_trade_corridors_in_asia_2025,
     .mentions = {{36, "less than 1%"}, {58, "Less than 1%"}}},
    {.key = "ecommerce.central_asia.electronics_apparel_imports",
     .subject = "consumer electronics and apparel imports",
     .where = areas::central_asia,
     .value = {2, 9},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::united_nations_conference_trade_development_trade_in_goods_2024,
     .mentions = {{36, "$2 billion"}}},
    {.key = "ecommerce.central_asia.online_retail_market.2024",
     .subject = "online retail market",
     .where = areas::central_asia,
     .when = year(2024),
     .value = {7, 9},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::statista_regional_e_commerce_analysis,
     .mentions = {{36, "$7 billion"}, {56, "$7 billion"}}},
    {.key = "ecommerce.south_asia.daraz_orders.2024",
     .subject = "orders processed by Daraz",
     .where = regions::south_asia,
     .when = year(2024),
     .value = {50, 6},
     .in = &kinds::order,
     .kind = nature::flow,
     .said_by = &sources::daraz_corporate_filings,
     .mentions = {{36, "50 million orders"}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table ecommerce(detail::ecommerce_rows);
template <>
struct detail::theme_table<"ecommerce"> {
    static constexpr bool is_included = true;
    static constexpr table const& rows = ecommerce;
};

} // namespace almanac::inline v0::corridor
