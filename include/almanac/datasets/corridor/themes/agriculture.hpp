// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Agriculture: markets, drones, harvests. As the article states it; see `theme.hpp`.
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

inline constexpr source food_agriculture_organization_regional_outlook_2024{
    .publisher = "Food and Agriculture Organization"sv, .publication = "Regional Outlook"sv, .published = year(2024)};
inline constexpr source food_agriculture_organization_stats{.publisher = "Food and Agriculture Organization"sv,
                                                            .publication = "stats"sv};
inline constexpr source kazakhstan_ministry_agriculture_data_2024{
    .publisher = "Kazakhstan Ministry of Agriculture"sv, .publication = "data"sv, .published = year(2024)};
inline constexpr source pakistan_ministry_national_food_security_report_2025{
    .publisher = "Pakistan Ministry of National Food Security"sv, .publication = "report"sv, .published = year(2025)};
inline constexpr source united_nations_conference_trade_development{
    .publisher = "United Nations Conference on Trade and Development"sv};
inline constexpr source united_nations_development_programme_working_paper_2025{
    .publisher = "United Nations Development Programme"sv, .publication = "working paper"sv, .published = year(2025)};
inline constexpr source uzbekistan_ministry_agriculture_report_2024{
    .publisher = "Uzbekistan Ministry of Agriculture"sv, .publication = "report"sv, .published = year(2024)};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation agriculture_rows[] = {
    {.key = "agriculture.crop.area.share.KAZ.wheat.drones"sv,
     .what = share_of(indicators::crop_area, indicators::crop_area),
     .by = {{"product"sv, "wheat"sv}, {"technique"sv, "drones"sv}},
     .where = areas::KAZ,
     .when = year(2024),
     .inferred_from = "2024 data"sv,
     .value = {30, 0},
     .in = &units::percent,
     .said_by = &sources::kazakhstan_ministry_agriculture_data_2024,
     .mentions = {{47, "30%"sv}}},
    {.key = "agriculture.crop.area.share.central_asia.wheat.drones"sv,
     .what = share_of(indicators::crop_area, indicators::crop_area),
     .by = {{"product"sv, "wheat"sv}, {"technique"sv, "drones"sv}},
     .where = areas::central_asia,
     .value = {30, 0},
     .in = &units::percent,
     .mentions = {{97, "30%"sv}},
     .drifts_from = "agriculture.crop.area.share.KAZ.wheat.drones"sv,
     .drift = "Central Asia, not Kazakhstan"sv},
    {.key = "agriculture.crop.production.PAK.rice"sv,
     .what = indicators::crop_production,
     .by = {{"product"sv, "rice"sv}},
     .where = areas::PAK,
     .value = {7, 6},
     .in = &units::t,
     .said_by = &sources::food_agriculture_organization_stats,
     .mentions = {{47, "7 million tons"sv}}},
    {.key = "agriculture.crop.production.UZB.cotton"sv,
     .what = indicators::crop_production,
     .by = {{"product"sv, "cotton"sv}},
     .where = areas::UZB,
     .value = {3, 6},
     .in = &units::t,
     .said_by = &sources::uzbekistan_ministry_agriculture_report_2024,
     .mentions = {{44, "3 million tons"sv}, {89, "3M tons"sv, 1, &no_source}}},
    {.key = "agriculture.crop.production.growth.UZB.ai.cotton"sv,
     .what = growth_of(indicators::crop_production),
     .by = {{"cause"sv, "ai"sv}, {"product"sv, "cotton"sv}},
     .where = areas::UZB,
     .value = {10, 0},
     .in = &units::percent,
     .said_by = &sources::uzbekistan_ministry_agriculture_report_2024,
     .mentions = {{44, "10%"sv}}},
    {.key = "agriculture.crop.yield.growth.PAK.drones.rice"sv,
     .what = growth_of(indicators::crop_yield),
     .by = {{"cause"sv, "drones"sv}, {"product"sv, "rice"sv}},
     .where = areas::PAK,
     .value = {12, 0},
     .in = &units::percent,
     .said_by = &sources::food_agriculture_organization_stats,
     .mentions = {{47, "12%"sv}, {98, "12%"sv, 1, &no_source}}},
    {.key = "agriculture.drones.PAK.agriculture"sv,
     .what = indicators::drones,
     .by = {{"purpose"sv, "agriculture"sv}},
     .where = areas::PAK,
     .value = {5000, 0},
     .in = &kinds::drone,
     .said_by = &sources::pakistan_ministry_national_food_security_report_2025,
     .mentions = {{47, "5,000 drones"sv}, {98, "5,000 drones"sv, 1, &no_source}}},
    {.key = "agriculture.market.size.PAK.agri_tech"sv,
     .what = indicators::market_size,
     .by = {{"product"sv, "agri_tech"sv}},
     .where = areas::PAK,
     .value = {15, 9},
     .in = &units::USD,
     .said_by = &sources::pakistan_ministry_national_food_security_report_2025,
     .mentions = {{47, "$15 billion"sv}, {98, "$15 billion"sv, 1, &no_source}}},
    {.key = "agriculture.market.size.UZB.cotton"sv,
     .what = indicators::market_size,
     .by = {{"product"sv, "cotton"sv}},
     .where = areas::UZB,
     .value = {5, 9},
     .in = &units::USD,
     .said_by = &sources::united_nations_conference_trade_development,
     .mentions = {{47, "$5 billion"sv}}},
    {.key = "agriculture.market.size.central_asia.agri_tech"sv,
     .what = indicators::market_size,
     .by = {{"product"sv, "agri_tech"sv}},
     .where = areas::central_asia,
     .value = {20, 9},
     .in = &units::USD,
     .said_by = &sources::food_agriculture_organization_regional_outlook_2024,
     .mentions = {{47, "$20 billion"sv}, {97, "$20 billion"sv, 1, &no_source}}},
    {.key = "agriculture.project.cost.PAK.central_asia.drone_programme"sv,
     .what = indicators::project_cost,
     .by = {{"project"sv, "drone_programme"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {100, 6},
     .in = &units::USD,
     .asserted = assertion::proposed,
     .said_by = &sources::united_nations_development_programme_working_paper_2025,
     .mentions = {{47, "$100 million"sv}, {99, "$100 million"sv, 1, &no_source}}},
    {.key = "agriculture.trade.goods.change.PAK.central_asia.drone_programme.by_2027"sv,
     .what = change_of(indicators::trade_goods),
     .by = {{"cause"sv, "drone_programme"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = by(year(2027)),
     .value = {200, 6},
     .in = &units::USD,
     .asserted = assertion::projected,
     .said_by = &sources::united_nations_conference_trade_development,
     .mentions = {{47, "$200 million"sv}, {99, "$200 million"sv, 1, &no_source}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table agriculture(detail::agriculture_rows);
} // namespace corridor

template <>
struct rows_of_theme<corridor::book, "agriculture"> {
    static constexpr bool is_included = true;
    static constexpr table rows = corridor::agriculture;
};

} // namespace almanac::inline v0
