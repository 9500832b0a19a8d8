// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Artificial intelligence: markets, start-ups and uses. As the article states it; see `theme.hpp`.
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

inline constexpr source international_data_corporation_asia_pacific_ai_tracker{
    .publisher = "International Data Corporation"sv, .publication = "Asia-Pacific AI Tracker"sv};
inline constexpr source mediq_corporate_update{.publisher = "MedIQ"sv, .publication = "corporate update"sv};
inline constexpr source organisation_economic_co_operation_development_projections{
    .publisher = "Organisation for Economic Co-operation and Development"sv, .publication = "projections"sv};
inline constexpr source pakistan_ministry_information_technology_tech_census_2025{
    .publisher = "Pakistan Ministry of Information Technology"sv,
    .publication = "tech census"sv,
    .published = year(2025)};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation artificial_intelligence_rows[] = {
    {.key = "artificial_intelligence.enterprises.PAK.ai"sv,
     .what = indicators::enterprises,
     .by = {{"sector"sv, "ai"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .inferred_from = "diagnosing 1 million patients in 2024"sv,
     .value = {50, 0},
     .in = &kinds::startup,
     .said_by = &sources::mediq_corporate_update,
     .mentions = {{44, "50 AI startups"sv}}},
    {.key = "artificial_intelligence.gain.digital.PAK.central_asia.ai_centre.ai.by_2028"sv,
     .what = indicators::gain_digital,
     .by = {{"project"sv, "ai_centre"sv}, {"sector"sv, "ai"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = by(year(2028)),
     .value = {300, 6},
     .in = &units::USD,
     .asserted = assertion::projected,
     .said_by = &sources::organisation_economic_co_operation_development_projections,
     .mentions = {{44, "$300 million"sv}, {90, "$300 million"sv, 1, &no_source}}},
    {.key = "artificial_intelligence.institution.PAK.central_asia.absent.ai_research.2025_04"sv,
     .what = indicators::institution,
     .by = {{"stage"sv, "absent"sv}, {"subject"sv, "ai_research"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = as_of(month(2025, 4)),
     .said_by = &sources::economic_cooperation_organization_records,
     .mentions = {{44, "absent as of April 2025"sv}}},
    {.key = "artificial_intelligence.market.size.PAK.ai"sv,
     .what = indicators::market_size,
     .by = {{"product"sv, "ai"sv}},
     .where = areas::PAK,
     .value = {150, 6},
     .in = &units::USD,
     .said_by = &sources::pakistan_ministry_information_technology_tech_census_2025,
     .mentions = {{44, "$150 million"sv}, {88, "$150 million"sv, 1, &no_source}}},
    {.key = "artificial_intelligence.market.size.central_asia.ai.2024"sv,
     .what = indicators::market_size,
     .by = {{"product"sv, "ai"sv}},
     .where = areas::central_asia,
     .when = year(2024),
     .value = {200, 6},
     .in = &units::USD,
     .said_by = &sources::international_data_corporation_asia_pacific_ai_tracker,
     .mentions = {{44, "$200 million"sv}, {88, "$200 million"sv, 1, &no_source}}},
    {.key = "artificial_intelligence.patients.diagnosed.PAK.ai.2024"sv,
     .what = indicators::patients_diagnosed,
     .by = {{"sector"sv, "ai"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .value = {1, 6},
     .in = &kinds::patient,
     .said_by = &sources::mediq_corporate_update,
     .mentions = {{44, "1 million patients"sv}}},
    {.key = "artificial_intelligence.patients.diagnosed.PAK.mediq"sv,
     .what = indicators::patients_diagnosed,
     .by = {{"entity"sv, "mediq"sv}},
     .where = areas::PAK,
     .value = {1, 6},
     .in = &kinds::patient,
     .mentions = {{89, "1M patients"sv}},
     .drifts_from = "artificial_intelligence.patients.diagnosed.PAK.ai.2024"sv,
     .drift = "MedIQ alone; no year"sv},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table artificial_intelligence(detail::artificial_intelligence_rows);
} // namespace corridor

template <>
struct rows_of_theme<corridor::book, "artificial_intelligence"> {
    static constexpr bool is_included = true;
    static constexpr table rows = corridor::artificial_intelligence;
};

} // namespace almanac::inline v0
