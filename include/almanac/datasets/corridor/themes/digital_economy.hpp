// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Digital economy: its size and its share of output. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/datasets/corridor/kinds.hpp>
#include <almanac/datasets/corridor/regions.hpp>
#include <almanac/datasets/corridor/sources.hpp>
#include <almanac/datasets/corridor/theme.hpp>

namespace almanac::inline v0::corridor {

namespace detail {
inline constexpr observation digital_economy_rows[] = {
    {.key = "digital_economy.KAZ.size.2024",
     .subject = "digital economy",
     .where = areas::KAZ,
     .when = year(2024),
     .value = {15, 9},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::world_bank_digital_central_asia_2025,
     .mentions = {{35, "$15 billion"}, {53, "$15 billion"}}},
    {.key = "digital_economy.PAK.size",
     .subject = "digital economy",
     .where = areas::PAK,
     .value = {10, 9},
     .in = &units::USD,
     .kind = nature::flow,
     .asserted = assertion::estimated,
     .said_by = &sources::pakistan_software_houses_association_estimate_2024,
     .mentions = {{35, "$10 billion"}}},
    {.key = "digital_economy.PAK.size.2024",
     .subject = "digital economy",
     .where = areas::PAK,
     .when = year(2024),
     .value = {10, 9},
     .in = &units::USD,
     .kind = nature::flow,
     .mentions = {{55, "$10 billion"}},
     .drifts_from = "digital_economy.PAK.size",
     .drift = "year 2024 added; no longer an estimate"},
    {.key = "digital_economy.UZB.size",
     .subject = "digital sector",
     .where = areas::UZB,
     .value = {5, 9},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::uzbekistan_ministry_digital_technologies_annual_update_2024,
     .mentions = {{35, "$5 billion"}}},
    {.key = "digital_economy.UZB.size.2024",
     .subject = "digital economy",
     .where = areas::UZB,
     .when = year(2024),
     .value = {5, 9},
     .in = &units::USD,
     .kind = nature::flow,
     .mentions = {{54, "$5 billion"}},
     .drifts_from = "digital_economy.UZB.size",
     .drift = "year 2024 added"},
    {.key = "digital_economy.world.gdp_share.2024",
     .subject = "digital economy's share of world GDP",
     .where = areas::world,
     .when = year(2024),
     .value = {155, -1},
     .in = &units::percent,
     .kind = nature::ratio,
     .said_by = &sources::united_nations_conference_trade_development_digital_economy_report_2024,
     .mentions = {{35, "15.5%"}, {52, "15.5%"}}},
    {.key = "digital_economy.world.size.by_2027",
     .subject = "digital economy",
     .where = areas::world,
     .when = by(year(2027)),
     .value = {8, 12},
     .in = &units::USD,
     .kind = nature::flow,
     .asserted = assertion::projected,
     .said_by = &sources::united_nations_conference_trade_development_digital_economy_report_2024,
     .mentions = {{35, "$8 trillion"}, {52, "$8 trillion"}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table digital_economy(detail::digital_economy_rows);
template <>
struct detail::theme_table<"digital_economy"> {
    static constexpr bool is_included = true;
    static constexpr table const& rows = digital_economy;
};

} // namespace almanac::inline v0::corridor
