// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Connectivity: internet users, coverage, fibre, speeds. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/datasets/corridor/indicators/infrastructure.hpp>
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

inline constexpr source digital_casa_project_project_dashboard{.publisher = "Digital CASA project"sv,
                                                               .publication = "project dashboard"sv};
inline constexpr source international_telecommunication_union_measuring_digital_development_2024{
    .publisher = "International Telecommunication Union"sv,
    .publication = "Measuring Digital Development"sv,
    .published = year(2024)};
inline constexpr source international_telecommunication_union_regional_overview_2024{
    .publisher = "International Telecommunication Union"sv,
    .publication = "regional overview"sv,
    .published = year(2024)};
inline constexpr source international_telecommunication_union_simulations{
    .publisher = "International Telecommunication Union"sv, .publication = "simulations"sv};
inline constexpr source ookla_speedtest_global_index_2025{
    .publisher = "Ookla"sv, .publication = "Speedtest Global Index"sv, .published = year(2025)};
inline constexpr source pakistan_ministry_finance_budget_annex_2025{
    .publisher = "Pakistan Ministry of Finance"sv, .publication = "budget annex"sv, .published = year(2025)};
inline constexpr source pakistan_ministry_information_technology_digital_pakistan_policy_2025{
    .publisher = "Pakistan Ministry of Information Technology"sv,
    .publication = "Digital Pakistan Policy update"sv,
    .published = year(2025)};
inline constexpr source pakistan_telecommunication_authority_data_2025_01{
    .publisher = "Pakistan Telecommunication Authority"sv, .publication = "data"sv, .published = month(2025, 1)};
inline constexpr source pakistan_telecommunication_authority_report_2025{
    .publisher = "Pakistan Telecommunication Authority"sv, .publication = "report"sv, .published = year(2025)};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation connectivity_rows[] = {
    {.key = "connectivity.broadband.mobile.subscriptions.per_population.KAZ"sv,
     .what = quotient_of(indicators::broadband_mobile_subscriptions, indicators::population),
     .where = areas::KAZ,
     .when = year(2024),
     .inferred_from = "valued at $15 billion in 2024 ... reflects"sv,
     .value = {85, 0},
     .in = &units::percent,
     .said_by = &sources::international_telecommunication_union_measuring_digital_development_2024,
     .mentions = {{35, "85%"sv}, {53, "85%"sv, 1, &no_source}}},
    {.key = "connectivity.commitment.approval.kgz_tjk.world_bank.digital_casa.since_2018"sv,
     .what = indicators::commitment_approval,
     .by = {{"project"sv, "digital_casa"sv}},
     .where = regions::kgz_tjk,
     .counterpart = institutions::world_bank,
     .when = since(year(2018)),
     .said_by = &sources::digital_casa_project_project_dashboard,
     .mentions = {{38, "funded by the World Bank since 2018"sv}}},
    {.key = "connectivity.fiber.length.PAK"sv,
     .what = indicators::fiber_length,
     .where = areas::PAK,
     .value = {250000, 0},
     .in = &units::km,
     .said_by = &sources::pakistan_ministry_information_technology_digital_pakistan_policy_2025,
     .mentions = {{38, "250,000 kilometers"sv}, {66, "250,000 km"sv, 1, &no_source}}},
    {.key = "connectivity.internet.speed.PAK"sv,
     .what = indicators::internet_speed,
     .where = areas::PAK,
     .value = {100, 0},
     .in = &units::Mbit_per_s,
     .said_by = &sources::ookla_speedtest_global_index_2025,
     .mentions = {{38, "100 Mbps"sv}, {66, "100 Mbps"sv, 1, &no_source}}},
    {.key = "connectivity.internet.speed.UZB"sv,
     .what = indicators::internet_speed,
     .where = areas::UZB,
     .value = {110, 0},
     .in = &units::Mbit_per_s,
     .said_by = &sources::ookla_speedtest_global_index_2025,
     .mentions = {{38, "110 Mbps"sv}}},
    {.key = "connectivity.internet.users.PAK"sv,
     .what = indicators::internet_users,
     .where = areas::PAK,
     .when = as_of(month(2025, 1)),
     .inferred_from = "January 2025 data"sv,
     .value = {164, 6},
     .in = &units::person,
     .said_by = &sources::pakistan_telecommunication_authority_data_2025_01,
     .mentions = {{35, "164 million internet users"sv}, {55, "164 million internet users"sv, 1, &no_source}}},
    {.key = "connectivity.internet.users.share.PAK"sv,
     .what = share_of(indicators::internet_users, indicators::population),
     .where = areas::PAK,
     .when = as_of(month(2025, 1)),
     .inferred_from = "January 2025 data"sv,
     .value = {76, 0},
     .in = &units::percent,
     .said_by = &sources::pakistan_telecommunication_authority_data_2025_01,
     .mentions = {{35, "76%"sv}, {55, "76%"sv, 1, &no_source}}},
    {.key = "connectivity.investment.need.PAK.5g"sv,
     .what = indicators::investment_need,
     .by = {{"purpose"sv, "5g"sv}},
     .where = areas::PAK,
     .value = {500, 6},
     .in = &units::USD,
     .said_by = &sources::pakistan_ministry_finance_budget_annex_2025,
     .mentions = {{38, "$500 million"sv}, {68, "$500 million"sv, 1, &no_source}}},
    {.key = "connectivity.network.coverage.KAZ.5g"sv,
     .what = indicators::network_coverage,
     .by = {{"network"sv, "5g"sv}},
     .where = areas::KAZ,
     .value = {70, 0},
     .in = &units::percent,
     .mentions = {{67, "70%"sv}},
     .drifts_from = "connectivity.network.coverage.KAZ.5g.urban.2024"sv,
     .drift = "base dropped: urban areas; no date"sv},
    {.key = "connectivity.network.coverage.KAZ.5g.urban.2024"sv,
     .what = indicators::network_coverage,
     .by = {{"network"sv, "5g"sv}, {"setting"sv, "urban"sv}},
     .where = areas::KAZ,
     .when = as_of(year(2024)),
     .value = {70, 0},
     .in = &units::percent,
     .said_by = &sources::international_telecommunication_union_regional_overview_2024,
     .mentions = {{38, "70%"sv}}},
    {.key = "connectivity.network.coverage.PAK.5g"sv,
     .what = indicators::network_coverage,
     .by = {{"network"sv, "5g"sv}},
     .where = areas::PAK,
     .value = {20, 0},
     .in = &units::percent,
     .said_by = &sources::pakistan_telecommunication_authority_report_2025,
     .mentions = {{38, "20%"sv}}},
    {.key = "connectivity.network.coverage.PAK.5g.statement_2"sv,
     .what = indicators::network_coverage,
     .by = {{"network"sv, "5g"sv}},
     .where = areas::PAK,
     .value = {20, 0},
     .in = &units::percent,
     .mentions = {{67, "20%"sv}},
     .drifts_from = "connectivity.network.coverage.PAK.5g"sv,
     .drift = "coverage, not rollout; no source"sv,
     .statement = 2},
    {.key = "connectivity.network.coverage.UZB.internet"sv,
     .what = indicators::network_coverage,
     .by = {{"network"sv, "internet"sv}},
     .where = areas::UZB,
     .when = year(2024),
     .inferred_from = "2024 annual update"sv,
     .value = {80, 0},
     .in = &units::percent,
     .said_by = &sources::uzbekistan_ministry_digital_technologies_annual_update_2024,
     .mentions = {{35, "80%"sv}, {54, "80%"sv, 1, &no_source}}},
    {.key = "connectivity.network.latency.PAK.central_asia"sv,
     .what = indicators::network_latency,
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {20, 0},
     .in = &units::ms,
     .asserted = assertion::modelled,
     .said_by = &sources::international_telecommunication_union_simulations,
     .mentions = {{38, "20 milliseconds"sv}}},
    {.key = "connectivity.network.latency.growth.PAK.central_asia"sv,
     .what = growth_of(indicators::network_latency),
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {-50, 0},
     .in = &units::percent,
     .asserted = assertion::modelled,
     .said_by = &sources::international_telecommunication_union_simulations,
     .mentions = {{38, "50%"sv, 2}}},
    {.key = "connectivity.project.completion.kgz_tjk.digital_casa.2025_03"sv,
     .what = indicators::project_completion,
     .by = {{"project"sv, "digital_casa"sv}},
     .where = regions::kgz_tjk,
     .when = as_of(month(2025, 3)),
     .value = {50, 0},
     .in = &units::percent,
     .said_by = &sources::digital_casa_project_project_dashboard,
     .mentions = {{38, "50%"sv}, {69, "50%"sv, 1, &no_source}}},
    {.key = "connectivity.project.cost.kgz_tjk.digital_casa"sv,
     .what = indicators::project_cost,
     .by = {{"project"sv, "digital_casa"sv}},
     .where = regions::kgz_tjk,
     .value = {15, 8},
     .in = &units::USD,
     .said_by = &sources::digital_casa_project_project_dashboard,
     .mentions = {{38, "$1.5 billion"sv}, {69, "$1.5 billion"sv, 1, &no_source}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table connectivity(detail::connectivity_rows);
} // namespace corridor

template <>
struct rows_of_theme<corridor::book, "connectivity"> {
    static constexpr bool is_included = true;
    static constexpr table rows = corridor::connectivity;
};

} // namespace almanac::inline v0
