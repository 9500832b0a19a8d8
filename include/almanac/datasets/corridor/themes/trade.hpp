// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Trade: who sells and buys how much, shares of trade, tariffs. As the article states it; see `theme.hpp`.
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

inline constexpr source economic_cooperation_organization_budget_2024{
    .publisher = "Economic Cooperation Organization"sv, .publication = "budget"sv, .published = year(2024)};
inline constexpr source economic_cooperation_organization_vision_2025_progress_report_2024_12{
    .publisher = "Economic Cooperation Organization"sv,
    .publication = "Vision 2025 progress report"sv,
    .published = month(2024, 12)};
inline constexpr source eurasian_economic_union_data{.publisher = "Eurasian Economic Union"sv, .publication = "data"sv};
inline constexpr source eurasian_economic_union_economic_summary_2024{
    .publisher = "Eurasian Economic Union"sv, .publication = "economic summary"sv, .published = year(2024)};
inline constexpr source indian_ministry_commerce_2025{.publisher = "Indian Ministry of Commerce"sv,
                                                      .published = year(2025)};
inline constexpr source indian_ministry_commerce_trade_statistics_2025{
    .publisher = "Indian Ministry of Commerce"sv, .publication = "trade statistics"sv, .published = year(2025)};
inline constexpr source observatory_economic_complexity_2024{.publisher = "Observatory of Economic Complexity"sv,
                                                             .published = year(2024)};
inline constexpr source observatory_economic_complexity_data_2024{
    .publisher = "Observatory of Economic Complexity"sv, .publication = "data"sv, .published = year(2024)};
inline constexpr source organisation_economic_co_operation_development_asia_pacific_trade_2025_02{
    .publisher = "Organisation for Economic Co-operation and Development"sv,
    .publication = "Asia-Pacific Trade Outlook"sv,
    .published = month(2025, 2)};
inline constexpr source pakistan_textile_council_data_2024{
    .publisher = "Pakistan Textile Council"sv, .publication = "data"sv, .published = year(2024)};
inline constexpr source pakistan_textile_council{.publisher = "Pakistan Textile Council"sv};
inline constexpr source state_bank_pakistan_annual_report{.publisher = "State Bank of Pakistan"sv,
                                                          .publication = "annual report"sv};
inline constexpr source united_nations_conference_trade_development_global_trade_update_2024{
    .publisher = "United Nations Conference on Trade and Development"sv,
    .publication = "Global Trade Update"sv,
    .published = year(2024)};
inline constexpr source world_bank_logistics_performance_index_methodology_annex_2025{
    .publisher = "World Bank"sv,
    .publication = "Logistics Performance Index methodology annex"sv,
    .published = year(2025)};
inline constexpr source world_bank_pakistan_economic_survey_2025{
    .publisher = "World Bank"sv, .publication = "Pakistan Economic Survey"sv, .published = year(2025)};
inline constexpr source world_bank_projections_2025{
    .publisher = "World Bank"sv, .publication = "projections"sv, .published = year(2025)};
inline constexpr source world_bank_simulations{.publisher = "World Bank"sv, .publication = "simulations"sv};
inline constexpr source world_trade_organization_tariff_profiles_2024{
    .publisher = "World Trade Organization"sv, .publication = "Tariff Profiles"sv, .published = year(2024)};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation trade_rows[] = {
    {.key = "trade.agreement.IND.UZB.trade.2023"sv,
     .what = indicators::agreement,
     .by = {{"subject"sv, "trade"sv}},
     .where = areas::IND,
     .counterpart = areas::UZB,
     .when = year(2023),
     .mentions = {{6, "2023 trade agreement"sv}}},
    {.key = "trade.exports.goods.IND.UZB"sv,
     .what = indicators::exports_goods,
     .where = areas::IND,
     .counterpart = areas::UZB,
     .when = year(2024),
     .inferred_from = "2024 data. In contrast, India’s exports to Uzbekistan"sv,
     .value = {620, 6},
     .in = &units::USD,
     .mentions = {{6, "$620 million"sv}},
     .whole = "trade.trade.goods.IND.central_asia.2024"sv},
    {.key = "trade.exports.goods.PAK"sv,
     .what = indicators::exports_goods,
     .where = areas::PAK,
     .value = {31, 9},
     .in = &kinds::USD_per_a,
     .said_by = &sources::world_bank_pakistan_economic_survey_2025,
     .mentions = {{9, "$31 billion annually"sv}}},
    {.key = "trade.exports.goods.PAK.2024"sv,
     .what = indicators::exports_goods,
     .where = areas::PAK,
     .when = year(2024),
     .value = {31, 9},
     .in = &units::USD,
     .said_by = &sources::world_bank,
     .mentions = {{27, "$31 billion"sv}},
     .drifts_from = "trade.exports.goods.PAK"sv,
     .drift = "year 2024 stated, \"annually\" dropped"sv},
    {.key = "trade.exports.goods.PAK.UZB"sv,
     .what = indicators::exports_goods,
     .where = areas::PAK,
     .counterpart = areas::UZB,
     .when = year(2024),
     .inferred_from = "Observatory of Economic Complexity’s 2024 data"sv,
     .value = {28, 6},
     .in = &units::USD,
     .said_by = &sources::observatory_economic_complexity_data_2024,
     .mentions = {{6, "$28 million"sv}, {106, "$28 million"sv, 1, &sources::observatory_economic_complexity_2024}},
     .whole = "trade.trade.goods.PAK.UZB"sv},
    {.key = "trade.exports.goods.PAK.central_asia"sv,
     .what = indicators::exports_goods,
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {1, 9},
     .in = &units::USD,
     .asserted = assertion::modelled,
     .said_by = &sources::world_bank_simulations,
     .mentions = {{32, "$1 billion"sv}}},
    {.key = "trade.exports.goods.PAK.textiles"sv,
     .what = indicators::exports_goods,
     .by = {{"product"sv, "textiles"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .inferred_from = "Pakistan Textile Council’s 2024 data"sv,
     .value = {500, 6},
     .in = &kinds::USD_per_a,
     .said_by = &sources::pakistan_textile_council_data_2024,
     .mentions = {{43, "$500 million"sv}},
     .whole = "trade.exports.goods.PAK"sv},
    {.key = "trade.exports.goods.change.PAK"sv,
     .what = change_of(indicators::exports_goods),
     .where = areas::PAK,
     .value = {10, 9},
     .in = &kinds::USD_per_a,
     .asserted = assertion::required,
     .said_by = &sources::world_bank_projections_2025,
     .mentions = {{19, "$10 billion annual"sv}},
     .baseline = "trade.exports.goods.PAK"sv},
    {.key = "trade.exports.goods.multiple.PAK.central_asia"sv,
     .what = multiple_of(indicators::exports_goods),
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {3, 0},
     .in = &units::one,
     .qualified = qualifier::multiple,
     .asserted = assertion::modelled,
     .said_by = &sources::world_bank_simulations,
     .mentions = {{32, "triple"sv}},
     .drifts_from = "trade.trade.goods.multiple.PAK.central_asia"sv,
     .drift = "exports, not trade; no base year"sv},
    {.key = "trade.exports.goods.multiple.PAK.central_asia.by_2025"sv,
     .what = multiple_of(indicators::exports_goods),
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = by(year(2025)),
     .value = {2, 0},
     .in = &units::one,
     .qualified = qualifier::multiple,
     .asserted = assertion::target,
     .said_by = &sources::islamabad_policy_research_institute_assessment_2025,
     .mentions = {{7, "doubling"sv}}},
    {.key = "trade.exports.goods.share.PAK.textiles"sv,
     .what = share_of(indicators::exports_goods, indicators::exports_goods),
     .by = {{"product"sv, "textiles"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .inferred_from = "Exports, at $31 billion in 2024"sv,
     .value = {60, 0},
     .in = &units::percent,
     .said_by = &sources::pakistan_textile_council,
     .mentions = {{27, "60%"sv}},
     .whole = "trade.exports.goods.PAK.2024"sv},
    {.key = "trade.fund.size.eaeu.trade"sv,
     .what = indicators::fund_size,
     .by = {{"purpose"sv, "trade"sv}},
     .where = areas::eaeu,
     .when = year(2024),
     .inferred_from = "2024 budget, pales against"sv,
     .value = {5, 9},
     .in = &units::USD,
     .said_by = &sources::eurasian_economic_union_data,
     .mentions = {{30, "$5 billion"sv}}},
    {.key = "trade.fund.size.eco.trade"sv,
     .what = indicators::fund_size,
     .by = {{"purpose"sv, "trade"sv}},
     .where = areas::eco,
     .when = year(2024),
     .inferred_from = "2024 budget"sv,
     .value = {100, 6},
     .in = &units::USD,
     .asserted = assertion::planned,
     .said_by = &sources::economic_cooperation_organization_budget_2024,
     .mentions = {{30, "$100 million"sv}}},
    {.key = "trade.imports.goods.IND.UZB"sv,
     .what = indicators::imports_goods,
     .where = areas::IND,
     .counterpart = areas::UZB,
     .in = &units::USD,
     .status = observation_status("K"),
     .mentions = {{107, "Included above"sv}}},
    {.key = "trade.imports.goods.PAK.UZB"sv,
     .what = indicators::imports_goods,
     .where = areas::PAK,
     .counterpart = areas::UZB,
     .when = year(2024),
     .inferred_from = "Observatory of Economic Complexity’s 2024 data"sv,
     .value = {45, 6},
     .in = &units::USD,
     .said_by = &sources::observatory_economic_complexity_data_2024,
     .mentions = {{6, "$45 million"sv}, {107, "$45 million"sv, 1, &sources::observatory_economic_complexity_2024}},
     .whole = "trade.trade.goods.PAK.UZB"sv},
    {.key = "trade.imports.goods.central_asia"sv,
     .what = indicators::imports_goods,
     .where = areas::central_asia,
     .value = {80, 9},
     .in = &units::USD,
     .asserted = assertion::estimated,
     .said_by = &sources::united_nations_conference_trade_development_global_trade_update_2024,
     .mentions = {{9, "$80 billion"sv}}},
    {.key = "trade.tariff.mfn.simple.eaeu"sv,
     .what = indicators::tariff_mfn_simple,
     .where = areas::eaeu,
     .value = {5, 0},
     .in = &units::percent,
     .said_by = &sources::world_trade_organization_tariff_profiles_2024,
     .mentions = {{26, "5%"sv}}},
    {.key = "trade.tariff.mfn.simple.eco"sv,
     .what = indicators::tariff_mfn_simple,
     .where = areas::eco,
     .value = {15, 0},
     .in = &units::percent,
     .said_by = &sources::world_trade_organization_tariff_profiles_2024,
     .mentions = {{26, "15%"sv}}},
    {.key = "trade.trade.forgone.PAK.insecurity"sv,
     .what = indicators::trade_forgone,
     .by = {{"cause"sv, "insecurity"sv}},
     .where = areas::PAK,
     .value = {35, 8},
     .in = &kinds::USD_per_a,
     .said_by = &sources::world_bank_logistics_performance_index_methodology_annex_2025,
     .mentions = {{22, "$3.5 billion annually"sv}}},
    {.key = "trade.trade.goods.CHN.central_asia.2024"sv,
     .what = indicators::trade_goods,
     .where = areas::CHN,
     .counterpart = areas::central_asia,
     .when = year(2024),
     .value = {100, 9},
     .in = &units::USD,
     .qualified = qualifier::over,
     .said_by = &sources::organisation_economic_co_operation_development_asia_pacific_trade_2025_02,
     .mentions = {{8, "exceeding $100 billion"sv}}},
    {.key = "trade.trade.goods.IND.UZB"sv,
     .what = indicators::trade_goods,
     .where = areas::IND,
     .counterpart = areas::UZB,
     .value = {620, 6},
     .in = &units::USD,
     .said_by = &sources::indian_ministry_commerce_2025,
     .mentions = {{106, "$620 million"sv}},
     .whole = "trade.trade.goods.IND.central_asia.2024"sv,
     .drifts_from = "trade.exports.goods.IND.UZB"sv,
     .drift = "imports are included in it (\"Included above\"); a source is named"sv},
    {.key = "trade.trade.goods.IND.central_asia.2024"sv,
     .what = indicators::trade_goods,
     .where = areas::IND,
     .counterpart = areas::central_asia,
     .when = year(2024),
     .value = {19, 8},
     .in = &units::USD,
     .said_by = &sources::indian_ministry_commerce_trade_statistics_2025,
     .mentions = {{6, "$1.9 billion"sv}, {105, "$1.9 billion"sv, 1, &sources::indian_ministry_commerce_2025}}},
    {.key = "trade.trade.goods.PAK.UZB"sv,
     .what = indicators::trade_goods,
     .where = areas::PAK,
     .counterpart = areas::UZB,
     .value = {73, 6},
     .in = &units::USD,
     .said_by = &sources::state_bank_pakistan,
     .mentions = {{25, "$73 million"sv}},
     .whole = "trade.trade.goods.PAK.central_asia.2024"sv},
    {.key = "trade.trade.goods.PAK.central_asia.2024"sv,
     .what = indicators::trade_goods,
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = year(2024),
     .value = {392, 6},
     .in = &units::USD,
     .said_by = &sources::state_bank_pakistan_annual_report,
     .mentions = {{6, "$392 million"sv}, {105, "$392 million"sv, 1, &sources::state_bank_pakistan}}},
    {.key = "trade.trade.goods.change.PAK.security"sv,
     .what = change_of(indicators::trade_goods),
     .by = {{"cause"sv, "security"sv}},
     .where = areas::PAK,
     .value = {10, 9},
     .in = &units::USD,
     .asserted = assertion::projected,
     .said_by = &sources::united_nations_conference_trade_development_projections,
     .mentions = {{32, "$10 billion"sv}},
     .drifts_from = "trade.exports.goods.change.PAK"sv,
     .drift = "trade, not exports; \"annual\" dropped; other source"sv},
    {.key = "trade.trade.goods.eaeu.kaz_kgz"sv,
     .what = indicators::trade_goods,
     .where = areas::eaeu,
     .counterpart = regions::kaz_kgz,
     .value = {30, 9},
     .in = &kinds::USD_per_a,
     .said_by = &sources::eurasian_economic_union_economic_summary_2024,
     .mentions = {{8, "$30 billion"sv}}},
    {.key = "trade.trade.goods.multiple.PAK.central_asia"sv,
     .what = multiple_of(indicators::trade_goods),
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {3, 0},
     .in = &units::one,
     .qualified = qualifier::multiple,
     .asserted = assertion::projected,
     .comparison = "2024 baseline"sv,
     .said_by = &sources::world_bank_projections_2025,
     .mentions = {{19, "triples"sv}},
     .baseline = "trade.trade.goods.PAK.central_asia.2024"sv},
    {.key = "trade.trade.goods.share.eco.members"sv,
     .what = share_of(indicators::trade_goods, indicators::trade_goods),
     .by = {{"partner_group"sv, "members"sv}},
     .where = areas::eco,
     .value = {10, 0},
     .in = &units::percent,
     .qualified = qualifier::under,
     .said_by = &sources::economic_cooperation_organization_vision_2025_progress_report_2024_12,
     .mentions = {{7, "below 10%"sv}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table trade(detail::trade_rows);
} // namespace corridor

template <>
struct rows_of_theme<corridor::book, "trade"> {
    static constexpr bool is_included = true;
    static constexpr table rows = corridor::trade;
};

} // namespace almanac::inline v0
