// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Climate and water: river flows, floods, funds. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/datasets/corridor/kinds.hpp>
#include <almanac/datasets/corridor/regions.hpp>
#include <almanac/datasets/corridor/sources.hpp>
#include <almanac/datasets/corridor/theme.hpp>

namespace almanac::inline v0::corridor {

namespace detail {
inline constexpr observation climate_rows[] = {
    {.key = "climate.PAK.central_asia.climate_cooperation",
     .subject = "climate cooperation",
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {3, 9},
     .in = &units::USD,
     .kind = nature::stock,
     .asserted = assertion::proposed,
     .said_by = &sources::international_renewable_energy_agency,
     .mentions = {{32, "$3 billion"}},
     .drifts_from = "climate.eco.joint_irrigation_project",
     .drift = "climate cooperation as a whole; other source"},
    {.key = "climate.PAK.flood_cost.2022",
     .subject = "cost of floods",
     .where = areas::PAK,
     .when = year(2022),
     .value = {30, 9},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::united_nations_conference_trade_development_pakistan_report_2023,
     .mentions = {{17, "$30 billion"}}},
    {.key = "climate.PAK.green_climate_fund_bid",
     .subject = "Green Climate Fund bid",
     .where = areas::PAK,
     .value = {2, 9},
     .in = &units::USD,
     .kind = nature::stock,
     .asserted = assertion::proposed,
     .said_by = &sources::international_renewable_energy_agency_tracker_2025,
     .mentions = {{31, "$2 billion"}},
     .drifts_from = "climate.PAK.green_climate_fund_request",
     .drift = "\"annually\" dropped"},
    {.key = "climate.PAK.green_climate_fund_request",
     .subject = "funding sought from the Green Climate Fund",
     .where = areas::PAK,
     .value = {2, 9},
     .in = &kinds::USD_per_a,
     .kind = nature::flow,
     .asserted = assertion::proposed,
     .said_by = &sources::international_renewable_energy_agency_2025,
     .mentions = {{17, "$2 billion annually"}}},
    {.key = "climate.PAK.indus_agriculture_cost",
     .subject = "cost to agriculture of the decline of the Indus",
     .where = areas::PAK,
     .value = {5, 9},
     .in = &kinds::USD_per_a,
     .kind = nature::flow,
     .asserted = assertion::projected,
     .said_by = &sources::world_bank,
     .mentions = {{31, "$5 billion"}}},
    {.key = "climate.PAK.indus_decline",
     .subject = "decline of the Indus",
     .where = areas::PAK,
     .value = {30, 0},
     .in = &units::percent,
     .kind = nature::change,
     .asserted = assertion::projected,
     .said_by = &sources::pakistan_meteorological_department_forecast_2024,
     .mentions = {{31, "30%"}}},
    {.key = "climate.PAK.nd_gain_rank.2025",
     .subject = "rank on the ND-GAIN Index",
     .where = areas::PAK,
     .when = year(2025),
     .value = {150, 0},
     .in = &units::rank,
     .kind = nature::rank,
     .said_by = &sources::notre_dame_global_adaptation_initiative_nd_gain_index,
     .mentions = {{17, "150th"}}},
    {.key = "climate.central_asia.green_climate_fund_request",
     .subject = "funding sought from the Green Climate Fund",
     .where = areas::central_asia,
     .value = {15, 8},
     .in = &kinds::USD_per_a,
     .kind = nature::flow,
     .asserted = assertion::proposed,
     .said_by = &sources::international_renewable_energy_agency_2025,
     .mentions = {{17, "$1.5 billion"}}},
    {.key = "climate.central_asia.river_flow_reduction.by_2030",
     .subject = "reduction of the flow of the Amu Darya and Syr Darya",
     .where = areas::central_asia,
     .when = by(year(2030)),
     .value = {20, 0},
     .in = &units::percent,
     .kind = nature::change,
     .asserted = assertion::projected,
     .said_by = &sources::intergovernmental_panel_climate_change_assessment_2024,
     .mentions = {{17, "20%"}, {31, "20%"}}},
    {.key = "climate.eco.joint_irrigation_project",
     .subject = "joint irrigation project",
     .where = areas::eco,
     .value = {3, 9},
     .in = &units::USD,
     .kind = nature::stock,
     .asserted = assertion::proposed,
     .said_by = &sources::economic_cooperation_organization_climate_agenda_2024,
     .mentions = {{31, "$3 billion"}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table climate(detail::climate_rows);
template <>
struct detail::theme_table<"climate"> {
    static constexpr bool is_included = true;
    static constexpr table const& rows = climate;
};

} // namespace almanac::inline v0::corridor
