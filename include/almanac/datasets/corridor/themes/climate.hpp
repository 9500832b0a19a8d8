// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Climate and water: river flows, floods, funds. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/datasets/corridor/indicators/energy_and_climate.hpp>
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

inline constexpr source economic_cooperation_organization_climate_agenda_2024{
    .publisher = "Economic Cooperation Organization"sv, .publication = "climate agenda"sv, .published = year(2024)};
inline constexpr source intergovernmental_panel_climate_change_assessment_2024{
    .publisher = "Intergovernmental Panel on Climate Change"sv, .publication = "assessment"sv, .published = year(2024)};
inline constexpr source intergovernmental_panel_climate_change{.publisher =
                                                                   "Intergovernmental Panel on Climate Change"sv};
inline constexpr source international_renewable_energy_agency_2025{
    .publisher = "International Renewable Energy Agency"sv, .published = year(2025)};
inline constexpr source international_renewable_energy_agency_tracker_2025{
    .publisher = "International Renewable Energy Agency"sv, .publication = "tracker"sv, .published = year(2025)};
inline constexpr source international_renewable_energy_agency{.publisher = "International Renewable Energy Agency"sv};
inline constexpr source notre_dame_global_adaptation_initiative_nd_gain_index{
    .publisher = "Notre Dame Global Adaptation Initiative"sv, .publication = "ND-GAIN Index"sv};
inline constexpr source pakistan_meteorological_department_forecast_2024{
    .publisher = "Pakistan Meteorological Department"sv, .publication = "forecast"sv, .published = year(2024)};
inline constexpr source united_nations_conference_trade_development_pakistan_report_2023{
    .publisher = "United Nations Conference on Trade and Development"sv,
    .publication = "Pakistan report"sv,
    .published = year(2023)};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation climate_rows[] = {
    {.key = "climate.climate.adaptation_index.rank.PAK.2025"sv,
     .what = rank_on(indicators::climate_adaptation_index),
     .where = areas::PAK,
     .when = year(2025),
     .value = {150, 0},
     .in = &units::rank,
     .said_by = &sources::notre_dame_global_adaptation_initiative_nd_gain_index,
     .mentions = {{17, "150th"sv}}},
    {.key = "climate.commitment.requested.PAK.green_climate_fund"sv,
     .what = indicators::commitment_requested,
     .where = areas::PAK,
     .counterpart = institutions::green_climate_fund,
     .value = {2, 9},
     .in = &kinds::USD_per_a,
     .asserted = assertion::proposed,
     .said_by = &sources::international_renewable_energy_agency_2025,
     .mentions = {{17, "$2 billion annually"sv}}},
    {.key = "climate.commitment.requested.PAK.green_climate_fund.statement_2"sv,
     .what = indicators::commitment_requested,
     .where = areas::PAK,
     .counterpart = institutions::green_climate_fund,
     .value = {2, 9},
     .in = &units::USD,
     .asserted = assertion::proposed,
     .said_by = &sources::international_renewable_energy_agency_tracker_2025,
     .mentions = {{31, "$2 billion"sv}},
     .drifts_from = "climate.commitment.requested.PAK.green_climate_fund"sv,
     .drift = "\"annually\" dropped"sv,
     .statement = 2},
    {.key = "climate.commitment.requested.central_asia.green_climate_fund"sv,
     .what = indicators::commitment_requested,
     .where = areas::central_asia,
     .counterpart = institutions::green_climate_fund,
     .value = {15, 8},
     .in = &kinds::USD_per_a,
     .asserted = assertion::proposed,
     .said_by = &sources::international_renewable_energy_agency_2025,
     .mentions = {{17, "$1.5 billion"sv}}},
    {.key = "climate.disaster.loss.PAK.floods.2022"sv,
     .what = indicators::disaster_loss,
     .by = {{"cause"sv, "floods"sv}},
     .where = areas::PAK,
     .when = year(2022),
     .value = {30, 9},
     .in = &units::USD,
     .said_by = &sources::united_nations_conference_trade_development_pakistan_report_2023,
     .mentions = {{17, "$30 billion"sv}}},
    {.key = "climate.disaster.loss.PAK.river_flow.indus.agriculture"sv,
     .what = indicators::disaster_loss,
     .by = {{"cause"sv, "river_flow"sv}, {"place"sv, "indus"sv}, {"sector"sv, "agriculture"sv}},
     .where = areas::PAK,
     .value = {5, 9},
     .in = &kinds::USD_per_a,
     .asserted = assertion::projected,
     .said_by = &sources::world_bank,
     .mentions = {{31, "$5 billion"sv}}},
    {.key = "climate.project.cost.PAK.central_asia.climate_cooperation"sv,
     .what = indicators::project_cost,
     .by = {{"project"sv, "climate_cooperation"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {3, 9},
     .in = &units::USD,
     .asserted = assertion::proposed,
     .said_by = &sources::international_renewable_energy_agency,
     .mentions = {{32, "$3 billion"sv}},
     .drifts_from = "climate.project.cost.eco.joint_irrigation"sv,
     .drift = "climate cooperation as a whole; other source"sv},
    {.key = "climate.project.cost.eco.joint_irrigation"sv,
     .what = indicators::project_cost,
     .by = {{"project"sv, "joint_irrigation"sv}},
     .where = areas::eco,
     .value = {3, 9},
     .in = &units::USD,
     .asserted = assertion::proposed,
     .said_by = &sources::economic_cooperation_organization_climate_agenda_2024,
     .mentions = {{31, "$3 billion"sv}}},
    {.key = "climate.river.flow.growth.PAK.indus"sv,
     .what = growth_of(indicators::river_flow),
     .by = {{"place"sv, "indus"sv}},
     .where = areas::PAK,
     .value = {-30, 0},
     .in = &units::percent,
     .asserted = assertion::projected,
     .said_by = &sources::pakistan_meteorological_department_forecast_2024,
     .mentions = {{31, "30%"sv}}},
    {.key = "climate.river.flow.growth.central_asia.amu_darya_syr_darya.by_2030"sv,
     .what = growth_of(indicators::river_flow),
     .by = {{"place"sv, "amu_darya_syr_darya"sv}},
     .where = areas::central_asia,
     .when = by(year(2030)),
     .value = {-20, 0},
     .in = &units::percent,
     .asserted = assertion::projected,
     .said_by = &sources::intergovernmental_panel_climate_change_assessment_2024,
     .mentions = {{17, "20%"sv}, {31, "20%"sv, 1, &sources::intergovernmental_panel_climate_change}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table climate(detail::climate_rows);
} // namespace corridor

template <>
struct rows_of_theme<corridor::book, "climate"> {
    static constexpr bool is_included = true;
    static constexpr table rows = corridor::climate;
};

} // namespace almanac::inline v0
