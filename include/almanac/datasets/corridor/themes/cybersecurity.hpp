// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Cybersecurity: incidents, losses, budgets. As the article states it; see `theme.hpp`.
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

inline constexpr source kaspersky_threat_landscape_2025{
    .publisher = "Kaspersky"sv, .publication = "Threat Landscape"sv, .published = year(2025)};
inline constexpr source kazakhstan_ministry_digital_development_budget_2024{
    .publisher = "Kazakhstan Ministry of Digital Development"sv, .publication = "budget"sv, .published = year(2024)};
inline constexpr source national_cyber_security_agency_kaspersky_report_january_2025_threat_2025{
    .publisher = "National Cyber Security Agency and Kaspersky"sv,
    .publication = "report of January 2025 and Threat Landscape"sv,
    .published = year(2025)};
inline constexpr source organisation_economic_co_operation_development_digital_economy_outlook_2025{
    .publisher = "Organisation for Economic Co-operation and Development"sv,
    .publication = "Digital Economy Outlook"sv,
    .published = year(2025)};
inline constexpr source organisation_economic_co_operation_development_estimate{
    .publisher = "Organisation for Economic Co-operation and Development"sv, .publication = "estimate"sv};
inline constexpr source pakistan_ministry_information_technology_national_cyber_security_2025{
    .publisher = "Pakistan Ministry of Information Technology"sv,
    .publication = "National Cyber Security Policy"sv,
    .published = year(2025)};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation cybersecurity_rows[] = {
    {.key = "cybersecurity.budget.allocation.KAZ.cybersecurity"sv,
     .what = indicators::budget_allocation,
     .by = {{"purpose"sv, "cybersecurity"sv}},
     .where = areas::KAZ,
     .when = year(2024),
     .inferred_from = "2024 budget"sv,
     .value = {200, 6},
     .in = &units::USD,
     .asserted = assertion::planned,
     .said_by = &sources::kazakhstan_ministry_digital_development_budget_2024,
     .mentions = {{39, "$200 million"sv, 2}, {73, "$200 million"sv, 1, &no_source}}},
    {.key = "cybersecurity.budget.allocation.PAK.cybersecurity"sv,
     .what = indicators::budget_allocation,
     .by = {{"purpose"sv, "cybersecurity"sv}},
     .where = areas::PAK,
     .value = {50, 6},
     .in = &units::USD,
     .asserted = assertion::planned,
     .said_by = &sources::pakistan_ministry_information_technology_national_cyber_security_2025,
     .mentions = {{39, "$50 million"sv}, {73, "$50 million"sv, 1, &no_source}}},
    {.key = "cybersecurity.cyber.incidents.KAZ"sv,
     .what = indicators::cyber_incidents,
     .where = areas::KAZ,
     .when = year(2024),
     .inferred_from = "the same Kaspersky report"sv,
     .value = {5000, 0},
     .in = &kinds::incident,
     .said_by = &sources::kaspersky_threat_landscape_2025,
     .mentions = {{39, "5,000 incidents"sv}, {71, "5,000 incidents"sv, 1, &no_source}}},
    {.key = "cybersecurity.cyber.incidents.PAK.2024"sv,
     .what = indicators::cyber_incidents,
     .where = areas::PAK,
     .when = year(2024),
     .value = {12000, 0},
     .in = &kinds::incident,
     .said_by = &sources::national_cyber_security_agency_kaspersky_report_january_2025_threat_2025,
     .mentions = {{39, "12,000 cyber incidents"sv}, {70, "12,000"sv, 1, &no_source}}},
    {.key = "cybersecurity.cyber.incidents.share.PAK.e_commerce.2024"sv,
     .what = share_of(indicators::cyber_incidents, indicators::cyber_incidents),
     .by = {{"target"sv, "e_commerce"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .value = {30, 0},
     .in = &units::percent,
     .said_by = &sources::national_cyber_security_agency_kaspersky_report_january_2025_threat_2025,
     .mentions = {{39, "30%"sv}},
     .whole = "cybersecurity.cyber.incidents.PAK.2024"sv},
    {.key = "cybersecurity.cyber.loss.KAZ"sv,
     .what = indicators::cyber_loss,
     .where = areas::KAZ,
     .when = year(2024),
     .inferred_from = "the same Kaspersky report"sv,
     .value = {300, 6},
     .in = &units::USD,
     .said_by = &sources::kaspersky_threat_landscape_2025,
     .mentions = {{39, "$300 million"sv}, {71, "$300 million"sv, 1, &no_source}}},
    {.key = "cybersecurity.cyber.loss.PAK.2024"sv,
     .what = indicators::cyber_loss,
     .where = areas::PAK,
     .when = year(2024),
     .value = {1, 9},
     .in = &units::USD,
     .said_by = &sources::national_cyber_security_agency_kaspersky_report_january_2025_threat_2025,
     .mentions = {{39, "$1 billion"sv}, {70, "$1 billion"sv, 1, &no_source}}},
    {.key = "cybersecurity.cyber.loss.growth.PAK.central_asia.cyber_standards"sv,
     .what = growth_of(indicators::cyber_loss),
     .by = {{"cause"sv, "cyber_standards"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {-40, 0},
     .in = &units::percent,
     .asserted = assertion::projected,
     .said_by = &sources::organisation_economic_co_operation_development_digital_economy_outlook_2025,
     .mentions = {{39, "40%"sv}, {72, "40%"sv, 1, &sources::organisation_economic_co_operation_development_estimate}}},
    {.key = "cybersecurity.policy.stage.PAK.updated.cybersecurity.2025"sv,
     .what = indicators::policy_stage,
     .by = {{"stage"sv, "updated"sv}, {"subject"sv, "cybersecurity"sv}},
     .where = areas::PAK,
     .when = year(2025),
     .said_by = &sources::pakistan_ministry_information_technology,
     .mentions = {{39, "updated in 2025"sv}}},
    {.key = "cybersecurity.trade.digital.change.PAK.central_asia.cyber_standards"sv,
     .what = change_of(indicators::trade_digital),
     .by = {{"cause"sv, "cyber_standards"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {200, 6},
     .in = &kinds::USD_per_a,
     .asserted = assertion::projected,
     .said_by = &sources::united_nations_conference_trade_development_projections,
     .mentions = {{39, "$200 million"sv}}},
    {.key = "cybersecurity.trade.digital.change.PAK.central_asia.cyber_standards.statement_2"sv,
     .what = change_of(indicators::trade_digital),
     .by = {{"cause"sv, "cyber_standards"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {200, 6},
     .in = &units::USD,
     .asserted = assertion::projected,
     .said_by = &sources::organisation_economic_co_operation_development_estimate,
     .mentions = {{72, "$200 million"sv}},
     .drifts_from = "cybersecurity.trade.digital.change.PAK.central_asia.cyber_standards"sv,
     .drift = "\"annually\" dropped; OECD, not UNCTAD"sv,
     .statement = 2},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table cybersecurity(detail::cybersecurity_rows);
} // namespace corridor

template <>
struct rows_of_theme<corridor::book, "cybersecurity"> {
    static constexpr bool is_included = true;
    static constexpr table rows = corridor::cybersecurity;
};

} // namespace almanac::inline v0
