// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Artificial intelligence: markets, start-ups and uses. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/datasets/corridor/kinds.hpp>
#include <almanac/datasets/corridor/regions.hpp>
#include <almanac/datasets/corridor/sources.hpp>
#include <almanac/datasets/corridor/theme.hpp>

namespace almanac::inline v0::corridor {

namespace detail {
inline constexpr observation artificial_intelligence_rows[] = {
    {.key = "artificial_intelligence.PAK.central_asia.center_absent.2025_04",
     .subject = "joint artificial intelligence research center absent",
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = as_of(month(2025, 4)),
     .kind = nature::event,
     .said_by = &sources::economic_cooperation_organization_records,
     .mentions = {{44, "absent as of April 2025"}}},
    {.key = "artificial_intelligence.PAK.central_asia.solutions.by_2028",
     .subject = "artificial intelligence solutions from a joint research center",
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = by(year(2028)),
     .value = {300, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .asserted = assertion::projected,
     .said_by = &sources::organisation_economic_co_operation_development_projections,
     .mentions = {{44, "$300 million"}, {90, "$300 million"}}},
    {.key = "artificial_intelligence.PAK.mediq_patients",
     .subject = "patients of MedIQ",
     .where = areas::PAK,
     .value = {1, 6},
     .in = &kinds::patient,
     .kind = nature::flow,
     .mentions = {{89, "1M patients"}},
     .drifts_from = "artificial_intelligence.PAK.startup_patients.2024",
     .drift = "MedIQ alone; no year"},
    {.key = "artificial_intelligence.PAK.sector",
     .subject = "artificial intelligence sector",
     .where = areas::PAK,
     .value = {150, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::pakistan_ministry_information_technology_tech_census_2025,
     .mentions = {{44, "$150 million"}, {88, "$150 million"}}},
    {.key = "artificial_intelligence.PAK.startup_patients.2024",
     .subject = "patients diagnosed by artificial intelligence startups",
     .where = areas::PAK,
     .when = year(2024),
     .value = {1, 6},
     .in = &kinds::patient,
     .kind = nature::flow,
     .said_by = &sources::mediq_corporate_update,
     .mentions = {{44, "1 million patients"}}},
    {.key = "artificial_intelligence.PAK.startups",
     .subject = "artificial intelligence startups",
     .where = areas::PAK,
     .value = {50, 0},
     .in = &kinds::startup,
     .kind = nature::stock,
     .said_by = &sources::mediq_corporate_update,
     .mentions = {{44, "50 AI startups"}}},
    {.key = "artificial_intelligence.central_asia.market.2024",
     .subject = "artificial intelligence market",
     .where = areas::central_asia,
     .when = year(2024),
     .value = {200, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::international_data_corporation_asia_pacific_ai_tracker,
     .mentions = {{44, "$200 million"}, {88, "$200 million"}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table artificial_intelligence(detail::artificial_intelligence_rows);
template <>
struct detail::theme_table<"artificial_intelligence"> {
    static constexpr bool is_included = true;
    static constexpr table const& rows = artificial_intelligence;
};

} // namespace almanac::inline v0::corridor
