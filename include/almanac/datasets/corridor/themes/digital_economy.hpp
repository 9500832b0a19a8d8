// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Digital economy: its size and its share of output. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/datasets/corridor/indicators/shared.hpp>
#include <almanac/datasets/corridor/indicators/technology.hpp>
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

inline constexpr source pakistan_software_houses_association_estimate_2024{
    .publisher = "Pakistan Software Houses Association"sv, .publication = "estimate"sv, .published = year(2024)};
inline constexpr source united_nations_conference_trade_development_digital_economy_report_2024{
    .publisher = "United Nations Conference on Trade and Development"sv,
    .publication = "Digital Economy Report"sv,
    .published = year(2024)};
inline constexpr source world_bank_digital_central_asia_2025{.publisher = "World Bank"sv,
                                                             .publication = "Digital Central Asia 2025"sv};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation digital_economy_rows[] = {
    {.key = "digital_economy.digital_economy.size.KAZ.2024"sv,
     .what = indicators::digital_economy_size,
     .where = areas::KAZ,
     .when = year(2024),
     .value = {15, 9},
     .in = &units::USD,
     .said_by = &sources::world_bank_digital_central_asia_2025,
     .mentions = {{35, "$15 billion"sv}, {53, "$15 billion"sv, 1, &no_source}}},
    {.key = "digital_economy.digital_economy.size.PAK"sv,
     .what = indicators::digital_economy_size,
     .where = areas::PAK,
     .when = year(2024),
     .inferred_from = "2024 estimate"sv,
     .value = {10, 9},
     .in = &units::USD,
     .asserted = assertion::estimated,
     .said_by = &sources::pakistan_software_houses_association_estimate_2024,
     .mentions = {{35, "$10 billion"sv}}},
    {.key = "digital_economy.digital_economy.size.PAK.2024"sv,
     .what = indicators::digital_economy_size,
     .where = areas::PAK,
     .when = year(2024),
     .value = {10, 9},
     .in = &units::USD,
     .mentions = {{55, "$10 billion"sv}},
     .drifts_from = "digital_economy.digital_economy.size.PAK"sv,
     .drift = "year 2024 added; no longer an estimate"sv},
    {.key = "digital_economy.digital_economy.size.UZB"sv,
     .what = indicators::digital_economy_size,
     .where = areas::UZB,
     .when = year(2024),
     .inferred_from = "2024 annual update"sv,
     .value = {5, 9},
     .in = &units::USD,
     .said_by = &sources::uzbekistan_ministry_digital_technologies_annual_update_2024,
     .mentions = {{35, "$5 billion"sv}}},
    {.key = "digital_economy.digital_economy.size.UZB.2024"sv,
     .what = indicators::digital_economy_size,
     .where = areas::UZB,
     .when = year(2024),
     .value = {5, 9},
     .in = &units::USD,
     .mentions = {{54, "$5 billion"sv}},
     .drifts_from = "digital_economy.digital_economy.size.UZB"sv,
     .drift = "year 2024 added"sv},
    {.key = "digital_economy.digital_economy.size.per_gdp.KAZ.2024"sv,
     .what = quotient_of(indicators::digital_economy_size, indicators::gdp),
     .where = areas::KAZ,
     .when = as_of(year(2024)),
     .value = {25, 0},
     .in = &units::percent,
     .said_by = &sources::kazakhstan_ministry_digital_development_progress_report,
     .mentions = {{40, "25%"sv}},
     .whole = "macroeconomy.gdp.KAZ.2024"sv},
    {.key = "digital_economy.digital_economy.size.per_gdp.world.2024"sv,
     .what = quotient_of(indicators::digital_economy_size, indicators::gdp),
     .where = areas::world,
     .when = year(2024),
     .value = {155, -1},
     .in = &units::percent,
     .said_by = &sources::united_nations_conference_trade_development_digital_economy_report_2024,
     .mentions = {{35, "15.5%"sv}, {52, "15.5%"sv, 1, &no_source}}},
    {.key = "digital_economy.digital_economy.size.world.by_2027"sv,
     .what = indicators::digital_economy_size,
     .where = areas::world,
     .when = by(year(2027)),
     .value = {8, 12},
     .in = &units::USD,
     .asserted = assertion::projected,
     .said_by = &sources::united_nations_conference_trade_development_digital_economy_report_2024,
     .mentions = {{35, "$8 trillion"sv}, {52, "$8 trillion"sv, 1, &no_source}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table digital_economy(detail::digital_economy_rows);
} // namespace corridor

template <>
struct rows_of_theme<corridor::book, "digital_economy"> {
    static constexpr bool is_included = true;
    static constexpr table rows = corridor::digital_economy;
};

} // namespace almanac::inline v0
