// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Smart cities: projects, savings and exports. As the article states it; see `theme.hpp`.
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

inline constexpr source lahore_smart_city_project_brief{.publisher = "Lahore Smart City"sv,
                                                        .publication = "project brief"sv};
inline constexpr source nur_sultan_municipality_municipal_report{.publisher = "Nur-Sultan municipality"sv,
                                                                 .publication = "municipal report"sv};
inline constexpr source punjab_government_urban_plan_2025{
    .publisher = "Punjab government"sv, .publication = "urban plan"sv, .published = year(2025)};
inline constexpr source world_bank_smart_cities_index_2025{
    .publisher = "World Bank"sv, .publication = "Smart Cities Index"sv, .published = year(2025)};
inline constexpr source world_intellectual_property_organization_database_2024{
    .publisher = "World Intellectual Property Organization"sv, .publication = "database"sv, .published = year(2024)};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation smart_cities_rows[] = {
    {.key = "smart_cities.commitment.PAK.adb.lahore_smart_city"sv,
     .what = indicators::commitment,
     .by = {{"project"sv, "lahore_smart_city"sv}},
     .where = areas::PAK,
     .counterpart = institutions::adb,
     .when = year(2024),
     .inferred_from = "launched in 2024 with"sv,
     .value = {500, 6},
     .in = &units::USD,
     .said_by = &sources::lahore_smart_city_project_brief,
     .mentions = {{46, "$500 million"sv}}},
    {.key = "smart_cities.energy.use.growth.KAZ.iot.nur_sultan"sv,
     .what = growth_of(indicators::energy_use),
     .by = {{"cause"sv, "iot"sv}, {"place"sv, "nur_sultan"sv}},
     .where = areas::KAZ,
     .value = {-15, 0},
     .in = &units::percent,
     .said_by = &sources::world_bank_smart_cities_index_2025,
     .mentions = {{46, "15%"sv}, {94, "15%"sv, 1, &no_source}}},
    {.key = "smart_cities.exports.goods.PAK.central_asia.iot_technology.by_2028"sv,
     .what = indicators::exports_goods,
     .by = {{"product"sv, "iot_technology"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = by(year(2028)),
     .value = {150, 6},
     .in = &units::USD,
     .asserted = assertion::modelled,
     .mentions = {{96, "$150 million"sv}},
     .drifts_from = "smart_cities.exports.goods.PAK.central_asia.smart_city_technology.by_2028"sv,
     .drift = "IoT technology, not smart city technology"sv},
    {.key = "smart_cities.exports.goods.PAK.central_asia.smart_city_technology.by_2028"sv,
     .what = indicators::exports_goods,
     .by = {{"product"sv, "smart_city_technology"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = by(year(2028)),
     .value = {150, 6},
     .in = &units::USD,
     .asserted = assertion::modelled,
     .said_by = &sources::united_nations_conference_trade_development_models,
     .mentions = {{46, "$150 million"sv}}},
    {.key = "smart_cities.patents.value.PAK.central_asia.iot"sv,
     .what = indicators::patents_value,
     .by = {{"sector"sv, "iot"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = year(2024),
     .inferred_from = "2024 database"sv,
     .value = {200, 6},
     .in = &units::USD,
     .said_by = &sources::world_intellectual_property_organization_database_2024,
     .mentions = {{46, "$200 million"sv}}},
    {.key = "smart_cities.programme.start.PAK.lahore_smart_city.2024"sv,
     .what = indicators::programme_start,
     .by = {{"project"sv, "lahore_smart_city"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .said_by = &sources::lahore_smart_city_project_brief,
     .mentions = {{46, "launched in 2024"sv}}},
    {.key = "smart_cities.project.cost.PAK.lahore_smart_city"sv,
     .what = indicators::project_cost,
     .by = {{"project"sv, "lahore_smart_city"sv}},
     .where = areas::PAK,
     .value = {500, 6},
     .in = &units::USD,
     .mentions = {{95, "$500 million"sv}},
     .drifts_from = "smart_cities.commitment.PAK.adb.lahore_smart_city"sv,
     .drift = "the project, not the bank's funding of it"sv},
    {.key = "smart_cities.project.spending.KAZ.nur_sultan"sv,
     .what = indicators::project_spending,
     .by = {{"place"sv, "nur_sultan"sv}},
     .where = areas::KAZ,
     .value = {1, 9},
     .in = &units::USD,
     .mentions = {{94, "$1 billion"sv}},
     .drifts_from = "smart_cities.project.spending.KAZ.nur_sultan.smart_city.2024"sv,
     .drift = "\"smart\" and the date dropped; no source"sv},
    {.key = "smart_cities.project.spending.KAZ.nur_sultan.smart_city.2024"sv,
     .what = indicators::project_spending,
     .by = {{"place"sv, "nur_sultan"sv}, {"purpose"sv, "smart_city"sv}},
     .where = areas::KAZ,
     .when = as_of(year(2024)),
     .value = {1, 9},
     .in = &units::USD,
     .said_by = &sources::nur_sultan_municipality_municipal_report,
     .mentions = {{46, "$1 billion"sv}}},
    {.key = "smart_cities.road.traffic.growth.PAK.lahore.by_2027"sv,
     .what = growth_of(indicators::road_traffic),
     .by = {{"place"sv, "lahore"sv}},
     .where = areas::PAK,
     .when = by(year(2027)),
     .value = {-20, 0},
     .in = &units::percent,
     .asserted = assertion::target,
     .said_by = &sources::punjab_government_urban_plan_2025,
     .mentions = {{46, "20%"sv}, {95, "20%"sv, 1, &no_source}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table smart_cities(detail::smart_cities_rows);
} // namespace corridor

template <>
struct rows_of_theme<corridor::book, "smart_cities"> {
    static constexpr bool is_included = true;
    static constexpr table rows = corridor::smart_cities;
};

} // namespace almanac::inline v0
