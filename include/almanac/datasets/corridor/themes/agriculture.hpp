// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Agriculture: markets, drones, harvests. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/datasets/corridor/kinds.hpp>
#include <almanac/datasets/corridor/regions.hpp>
#include <almanac/datasets/corridor/sources.hpp>
#include <almanac/datasets/corridor/theme.hpp>

namespace almanac::inline v0::corridor {

namespace detail {
inline constexpr observation agriculture_rows[] = {
    {.key = "agriculture.KAZ.drone_wheat_share",
     .subject = "share of wheat fields using drones",
     .where = areas::KAZ,
     .value = {30, 0},
     .in = &units::percent,
     .kind = nature::ratio,
     .said_by = &sources::kazakhstan_ministry_agriculture_data_2024,
     .mentions = {{47, "30%"}}},
    {.key = "agriculture.PAK.agritech_sector",
     .subject = "agri-tech sector",
     .where = areas::PAK,
     .value = {15, 9},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::pakistan_ministry_national_food_security_report_2025,
     .mentions = {{47, "$15 billion"}, {98, "$15 billion"}}},
    {.key = "agriculture.PAK.central_asia.drone_program",
     .subject = "joint drone program",
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {100, 6},
     .in = &units::USD,
     .kind = nature::stock,
     .asserted = assertion::proposed,
     .said_by = &sources::united_nations_development_programme_working_paper_2025,
     .mentions = {{47, "$100 million"}, {99, "$100 million"}}},
    {.key = "agriculture.PAK.central_asia.drone_trade_gain.by_2027",
     .subject = "trade added by a joint drone program",
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = by(year(2027)),
     .value = {200, 6},
     .in = &units::USD,
     .kind = nature::change,
     .asserted = assertion::projected,
     .said_by = &sources::united_nations_conference_trade_development,
     .mentions = {{47, "$200 million"}, {99, "$200 million"}}},
    {.key = "agriculture.PAK.drones",
     .subject = "drones deployed in agriculture",
     .where = areas::PAK,
     .value = {5000, 0},
     .in = &kinds::drone,
     .kind = nature::stock,
     .said_by = &sources::pakistan_ministry_national_food_security_report_2025,
     .mentions = {{47, "5,000 drones"}, {98, "5,000 drones"}}},
    {.key = "agriculture.PAK.rice_output",
     .subject = "rice output",
     .where = areas::PAK,
     .value = {7, 6},
     .in = &units::t,
     .kind = nature::flow,
     .said_by = &sources::food_agriculture_organization_stats,
     .mentions = {{47, "7 million tons"}}},
    {.key = "agriculture.PAK.rice_yield_rise",
     .subject = "rise of rice yields",
     .where = areas::PAK,
     .value = {12, 0},
     .in = &units::percent,
     .kind = nature::change,
     .said_by = &sources::food_agriculture_organization_stats,
     .mentions = {{47, "12%"}, {98, "12%"}}},
    {.key = "agriculture.UZB.cotton_market",
     .subject = "cotton market",
     .where = areas::UZB,
     .value = {5, 9},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::united_nations_conference_trade_development,
     .mentions = {{47, "$5 billion"}}},
    {.key = "agriculture.UZB.cotton_output",
     .subject = "cotton output",
     .where = areas::UZB,
     .value = {3, 6},
     .in = &units::t,
     .kind = nature::flow,
     .said_by = &sources::uzbekistan_ministry_agriculture_report_2024,
     .mentions = {{44, "3 million tons"}, {89, "3M tons"}}},
    {.key = "agriculture.UZB.cotton_output_increase",
     .subject = "increase of cotton output through artificial intelligence",
     .where = areas::UZB,
     .value = {10, 0},
     .in = &units::percent,
     .kind = nature::change,
     .said_by = &sources::uzbekistan_ministry_agriculture_report_2024,
     .mentions = {{44, "10%"}}},
    {.key = "agriculture.central_asia.agritech_market",
     .subject = "agri-tech market",
     .where = areas::central_asia,
     .value = {20, 9},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::food_agriculture_organization_regional_outlook_2024,
     .mentions = {{47, "$20 billion"}, {97, "$20 billion"}}},
    {.key = "agriculture.central_asia.drone_wheat_share",
     .subject = "share of wheat fields using drones",
     .where = areas::central_asia,
     .value = {30, 0},
     .in = &units::percent,
     .kind = nature::ratio,
     .mentions = {{97, "30%"}},
     .drifts_from = "agriculture.KAZ.drone_wheat_share",
     .drift = "Central Asia, not Kazakhstan"},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table agriculture(detail::agriculture_rows);
template <>
struct detail::theme_table<"agriculture"> {
    static constexpr bool is_included = true;
    static constexpr table const& rows = agriculture;
};

} // namespace almanac::inline v0::corridor
