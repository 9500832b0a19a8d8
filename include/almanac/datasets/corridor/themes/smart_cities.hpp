// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Smart cities: projects, savings and exports. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/datasets/corridor/kinds.hpp>
#include <almanac/datasets/corridor/regions.hpp>
#include <almanac/datasets/corridor/sources.hpp>
#include <almanac/datasets/corridor/theme.hpp>

namespace almanac::inline v0::corridor {

namespace detail {
inline constexpr observation smart_cities_rows[] = {
    {.key = "smart_cities.KAZ.nur_sultan_energy_cut",
     .subject = "cut of energy use in Nur-Sultan",
     .where = areas::KAZ,
     .value = {15, 0},
     .in = &units::percent,
     .kind = nature::change,
     .said_by = &sources::world_bank_smart_cities_index_2025,
     .mentions = {{46, "15%"}, {94, "15%"}}},
    {.key = "smart_cities.KAZ.nur_sultan_infrastructure.2024",
     .subject = "smart infrastructure of Nur-Sultan",
     .where = areas::KAZ,
     .when = as_of(year(2024)),
     .value = {1, 9},
     .in = &units::USD,
     .kind = nature::stock,
     .said_by = &sources::nur_sultan_municipality_municipal_report,
     .mentions = {{46, "$1 billion"}, {94, "$1 billion"}}},
    {.key = "smart_cities.PAK.central_asia.iot_exports.by_2028",
     .subject = "exports of IoT technology",
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = by(year(2028)),
     .value = {150, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .asserted = assertion::modelled,
     .mentions = {{96, "$150 million"}},
     .drifts_from = "smart_cities.PAK.central_asia.tech_exports.by_2028",
     .drift = "IoT technology, not smart city technology"},
    {.key = "smart_cities.PAK.central_asia.iot_patents",
     .subject = "IoT patents",
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {200, 6},
     .in = &units::USD,
     .kind = nature::stock,
     .said_by = &sources::world_intellectual_property_organization_database_2024,
     .mentions = {{46, "$200 million"}}},
    {.key = "smart_cities.PAK.central_asia.tech_exports.by_2028",
     .subject = "exports of collaborative smart city technology",
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = by(year(2028)),
     .value = {150, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .asserted = assertion::modelled,
     .said_by = &sources::united_nations_conference_trade_development_models,
     .mentions = {{46, "$150 million"}}},
    {.key = "smart_cities.PAK.lahore_adb_funding",
     .subject = "Asian Development Bank funding of Lahore Smart City",
     .where = areas::PAK,
     .value = {500, 6},
     .in = &units::USD,
     .kind = nature::stock,
     .said_by = &sources::lahore_smart_city_project_brief,
     .mentions = {{46, "$500 million"}}},
    {.key = "smart_cities.PAK.lahore_launch.2024",
     .subject = "launch of Lahore Smart City",
     .where = areas::PAK,
     .when = year(2024),
     .kind = nature::event,
     .said_by = &sources::lahore_smart_city_project_brief,
     .mentions = {{46, "launched in 2024"}}},
    {.key = "smart_cities.PAK.lahore_project",
     .subject = "Lahore Smart City project",
     .where = areas::PAK,
     .value = {500, 6},
     .in = &units::USD,
     .kind = nature::stock,
     .mentions = {{95, "$500 million"}},
     .drifts_from = "smart_cities.PAK.lahore_adb_funding",
     .drift = "the project, not the bank's funding of it"},
    {.key = "smart_cities.PAK.lahore_traffic_reduction.by_2027",
     .subject = "reduction of traffic in Lahore",
     .where = areas::PAK,
     .when = by(year(2027)),
     .value = {20, 0},
     .in = &units::percent,
     .kind = nature::change,
     .asserted = assertion::target,
     .said_by = &sources::punjab_government_urban_plan_2025,
     .mentions = {{46, "20%"}, {95, "20%"}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table smart_cities(detail::smart_cities_rows);
template <>
struct detail::theme_table<"smart_cities"> {
    static constexpr bool is_included = true;
    static constexpr table const& rows = smart_cities;
};

} // namespace almanac::inline v0::corridor
