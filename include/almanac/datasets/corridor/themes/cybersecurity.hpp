// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Cybersecurity: incidents, losses, budgets. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/datasets/corridor/kinds.hpp>
#include <almanac/datasets/corridor/regions.hpp>
#include <almanac/datasets/corridor/sources.hpp>
#include <almanac/datasets/corridor/theme.hpp>

namespace almanac::inline v0::corridor {

namespace detail {
inline constexpr observation cybersecurity_rows[] = {
    {.key = "cybersecurity.KAZ.incident_cost",
     .subject = "cost of cyber incidents",
     .where = areas::KAZ,
     .value = {300, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::kaspersky_threat_landscape_2025,
     .mentions = {{39, "$300 million"}, {71, "$300 million"}}},
    {.key = "cybersecurity.KAZ.incidents",
     .subject = "cyber incidents",
     .where = areas::KAZ,
     .value = {5000, 0},
     .in = &kinds::incident,
     .kind = nature::flow,
     .said_by = &sources::kaspersky_threat_landscape_2025,
     .mentions = {{39, "5,000 incidents"}, {71, "5,000 incidents"}}},
    {.key = "cybersecurity.KAZ.investment",
     .subject = "investment in cybersecurity",
     .where = areas::KAZ,
     .value = {200, 6},
     .in = &units::USD,
     .kind = nature::stock,
     .said_by = &sources::kazakhstan_ministry_digital_development_budget_2024,
     .mentions = {{39, "$200 million", 2}, {73, "$200 million"}}},
    {.key = "cybersecurity.PAK.central_asia.digital_trade_gain",
     .subject = "digital trade gain",
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {200, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .asserted = assertion::projected,
     .said_by = &sources::organisation_economic_co_operation_development_estimate,
     .mentions = {{72, "$200 million"}},
     .drifts_from = "cybersecurity.PAK.central_asia.digital_trade_unlocked",
     .drift = "\"annually\" dropped; OECD, not UNCTAD"},
    {.key = "cybersecurity.PAK.central_asia.digital_trade_unlocked",
     .subject = "digital trade unlocked by harmonized cybersecurity frameworks",
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {200, 6},
     .in = &kinds::USD_per_a,
     .kind = nature::flow,
     .asserted = assertion::projected,
     .said_by = &sources::united_nations_conference_trade_development_projections,
     .mentions = {{39, "$200 million"}}},
    {.key = "cybersecurity.PAK.central_asia.loss_reduction",
     .subject = "cut of losses through harmonized cybersecurity frameworks",
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {40, 0},
     .in = &units::percent,
     .kind = nature::change,
     .asserted = assertion::projected,
     .said_by = &sources::organisation_economic_co_operation_development_digital_economy_outlook_2025,
     .mentions = {{39, "40%"}, {72, "40%"}}},
    {.key = "cybersecurity.PAK.ecommerce_incident_share.2024",
     .subject = "share of cyber incidents targeting e-commerce platforms",
     .where = areas::PAK,
     .when = year(2024),
     .value = {30, 0},
     .in = &units::percent,
     .kind = nature::ratio,
     .said_by = &sources::national_cyber_security_agency_kaspersky_report_january_2025_threat_2025,
     .mentions = {{39, "30%"}}},
    {.key = "cybersecurity.PAK.incident_cost.2024",
     .subject = "cost of cyber incidents",
     .where = areas::PAK,
     .when = year(2024),
     .value = {1, 9},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::national_cyber_security_agency_kaspersky_report_january_2025_threat_2025,
     .mentions = {{39, "$1 billion"}, {70, "$1 billion"}}},
    {.key = "cybersecurity.PAK.incidents.2024",
     .subject = "cyber incidents reported",
     .where = areas::PAK,
     .when = year(2024),
     .value = {12000, 0},
     .in = &kinds::incident,
     .kind = nature::flow,
     .said_by = &sources::national_cyber_security_agency_kaspersky_report_january_2025_threat_2025,
     .mentions = {{39, "12,000 cyber incidents"}, {70, "12,000"}}},
    {.key = "cybersecurity.PAK.policy_allocation",
     .subject = "allocation of the national cyber security policy to harmonization",
     .where = areas::PAK,
     .value = {50, 6},
     .in = &units::USD,
     .kind = nature::stock,
     .asserted = assertion::planned,
     .said_by = &sources::pakistan_ministry_information_technology_national_cyber_security_2025,
     .mentions = {{39, "$50 million"}, {73, "$50 million"}}},
    {.key = "cybersecurity.PAK.policy_updated.2025",
     .subject = "national cyber security policy updated",
     .where = areas::PAK,
     .when = year(2025),
     .kind = nature::event,
     .said_by = &sources::pakistan_ministry_information_technology,
     .mentions = {{39, "updated in 2025"}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table cybersecurity(detail::cybersecurity_rows);
template <>
struct detail::theme_table<"cybersecurity"> {
    static constexpr bool is_included = true;
    static constexpr table const& rows = cybersecurity;
};

} // namespace almanac::inline v0::corridor
