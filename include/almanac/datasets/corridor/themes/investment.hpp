// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Investment: foreign direct investment, corridors, who invests how much where. As the article states it; see
/// `theme.hpp`.
#pragma once

#include <almanac/calendar/fiscal.hpp>
#include <almanac/datasets/corridor/indicators/economy.hpp>
#include <almanac/datasets/corridor/indicators/shared.hpp>
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

inline constexpr source china_global_investment_tracker{.publisher = "China Global Investment Tracker"sv};
inline constexpr source stockholm_international_peace_research_institute{
    .publisher = "Stockholm International Peace Research Institute"sv};
inline constexpr source world_bank_investment_climate_report_2025{
    .publisher = "World Bank"sv, .publication = "Investment Climate Report"sv, .published = year(2025)};
inline constexpr source world_bank_pakistan_development_update_2025_03{
    .publisher = "World Bank"sv, .publication = "Pakistan Development Update"sv, .published = month(2025, 3)};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation investment_rows[] = {
    {.key = "investment.commitment.PAK.world_bank"sv,
     .what = indicators::commitment,
     .where = areas::PAK,
     .counterpart = institutions::world_bank,
     .value = {20, 9},
     .in = &units::USD,
     .asserted = assertion::planned,
     .mentions = {{16, "$20 billion"sv}}},
    {.key = "investment.commitment.approval.PAK.world_bank.2025_01"sv,
     .what = indicators::commitment_approval,
     .where = areas::PAK,
     .counterpart = institutions::world_bank,
     .when = month(2025, 1),
     .mentions = {{16, "announced in January 2025"sv}}},
    {.key = "investment.fdi.inflow.IND"sv,
     .what = indicators::fdi_inflow,
     .where = areas::IND,
     .value = {50, 9},
     .in = &units::USD,
     .said_by = &sources::world_bank_investment_climate_report_2025,
     .mentions = {{27, "$50 billion"sv}}},
    {.key = "investment.fdi.inflow.IND.fy2024"sv,
     .what = indicators::fdi_inflow,
     .where = areas::IND,
     .when = fiscal_year<fiscal::india>{2024},
     .value = {50, 9},
     .in = &units::USD,
     .said_by = &sources::world_bank_investment_climate_report_2025,
     .mentions = {{114, "$50 billion"sv}},
     .drifts_from = "investment.fdi.inflow.IND"sv,
     .drift = "fiscal year 2024 added"sv},
    {.key = "investment.fdi.inflow.PAK"sv,
     .what = indicators::fdi_inflow,
     .where = areas::PAK,
     .value = {18, 8},
     .in = &units::USD,
     .said_by = &sources::world_bank_investment_climate_report_2025,
     .mentions = {{27, "$1.8 billion"sv}},
     .drifts_from = "investment.fdi.inflow.PAK.fy2024"sv,
     .drift = "no period; other World Bank report"sv},
    {.key = "investment.fdi.inflow.PAK.fy2024"sv,
     .what = indicators::fdi_inflow,
     .where = areas::PAK,
     .when = fiscal_year<fiscal::pakistan>{2024},
     .value = {18, 8},
     .in = &units::USD,
     .said_by = &sources::world_bank_pakistan_development_update_2025_03,
     .mentions = {{4, "$1.8 billion"sv}, {123, "$1.8 billion"sv}}},
    {.key = "investment.fdi.inflow.PAK.fy2024.statement_2"sv,
     .what = indicators::fdi_inflow,
     .where = areas::PAK,
     .when = fiscal_year<fiscal::pakistan>{2024},
     .value = {18, 8},
     .in = &units::USD,
     .said_by = &sources::world_bank_investment_climate_report_2025,
     .mentions = {{114, "$1.8 billion"sv}},
     .drifts_from = "investment.fdi.inflow.PAK.fy2024"sv,
     .drift = "other World Bank report"sv,
     .statement = 2},
    {.key = "investment.fdi.inflow.growth.PAK.fy2024"sv,
     .what = growth_of(indicators::fdi_inflow),
     .where = areas::PAK,
     .when = fiscal_year<fiscal::pakistan>{2024},
     .value = {-20, 0},
     .in = &units::percent,
     .comparison = "2023"sv,
     .said_by = &sources::world_bank_pakistan_development_update_2025_03,
     .mentions = {{4, "down 20%"sv}, {123, "20% decline"sv}}},
    {.key = "investment.fdi.inflow.growth.PAK.fy2024.statement_2"sv,
     .what = growth_of(indicators::fdi_inflow),
     .where = areas::PAK,
     .when = fiscal_year<fiscal::pakistan>{2024},
     .value = {-20, 0},
     .in = &units::percent,
     .comparison = "2023"sv,
     .said_by = &sources::world_bank_investment_climate_report_2025,
     .mentions = {{114, "↓ 20%"sv}},
     .drifts_from = "investment.fdi.inflow.growth.PAK.fy2024"sv,
     .drift = "other World Bank report"sv,
     .statement = 2},
    {.key = "investment.investment.outward.CHN.central_asia"sv,
     .what = indicators::investment_outward,
     .where = areas::CHN,
     .counterpart = areas::central_asia,
     .value = {20, 9},
     .in = &kinds::USD_per_a,
     .said_by = &sources::stockholm_international_peace_research_institute,
     .mentions = {{15, "$20 billion"sv}}},
    {.key = "investment.investment.outward.CHN.central_asia.since_2020"sv,
     .what = indicators::investment_outward,
     .where = areas::CHN,
     .counterpart = areas::central_asia,
     .when = since(year(2020)),
     .value = {15, 9},
     .in = &units::USD,
     .said_by = &sources::china_global_investment_tracker,
     .mentions = {{26, "$15 billion"sv}},
     .drifts_from = "investment.investment.outward.CHN.kaz_tkm.gas_railways.since_2020"sv,
     .drift = "all Central Asia, not Turkmen gas and Kazakh railways"sv},
    {.key = "investment.investment.outward.CHN.kaz_tkm.gas_railways.since_2020"sv,
     .what = indicators::investment_outward,
     .by = {{"sector"sv, "gas_railways"sv}},
     .where = areas::CHN,
     .counterpart = regions::kaz_tkm,
     .when = since(year(2020)),
     .value = {15, 9},
     .in = &units::USD,
     .said_by = &sources::china_global_investment_tracker,
     .mentions = {{8, "$15 billion"sv}}},
    {.key = "investment.investment.outward.IND.IRN.chabahar_port"sv,
     .what = indicators::investment_outward,
     .by = {{"project"sv, "chabahar_port"sv}},
     .where = areas::IND,
     .counterpart = areas::IRN,
     .value = {500, 6},
     .in = &units::USD,
     .said_by = &sources::indian_ministry_external_affairs,
     .mentions = {{26, "$500 million"sv}}},
    {.key = "investment.investment.outward.PAK.central_asia"sv,
     .what = indicators::investment_outward,
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {50, 6},
     .in = &kinds::USD_per_a,
     .said_by = &sources::stockholm_international_peace_research_institute,
     .mentions = {{15, "$50 million"sv}}},
    {.key = "investment.investment.outward.RUS.central_asia"sv,
     .what = indicators::investment_outward,
     .where = areas::RUS,
     .counterpart = areas::central_asia,
     .value = {12, 9},
     .in = &kinds::USD_per_a,
     .said_by = &sources::stockholm_international_peace_research_institute,
     .mentions = {{15, "$12 billion annual"sv}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table investment(detail::investment_rows);
} // namespace corridor

template <>
struct rows_of_theme<corridor::book, "investment"> {
    static constexpr bool is_included = true;
    static constexpr table rows = corridor::investment;
};

} // namespace almanac::inline v0
