// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Security: attacks, incidents, fighters and what they cost. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/calendar/fiscal.hpp>
#include <almanac/datasets/corridor/indicators/security.hpp>
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

inline constexpr source amnesty_international_incident_log{.publisher = "Amnesty International"sv,
                                                           .publication = "incident log"sv};
inline constexpr source center_strategic_international_studies_afghanistans_shadow_war_2025{
    .publisher = "Center for Strategic and International Studies"sv,
    .publication = "Afghanistan's Shadow War"sv,
    .published = year(2025)};
inline constexpr source centre_research_security_studies{.publisher = "Centre for Research and Security Studies"sv};
inline constexpr source human_rights_watch{.publisher = "Human Rights Watch"sv};
inline constexpr source inter_services_public_relations{.publisher = "Inter-Services Public Relations"sv};
inline constexpr source international_institute_strategic_studies_estimate_2025{
    .publisher = "International Institute for Strategic Studies"sv,
    .publication = "estimate"sv,
    .published = year(2025)};
inline constexpr source international_institute_strategic_studies_models{
    .publisher = "International Institute for Strategic Studies"sv, .publication = "models"sv};
inline constexpr source national_counter_terrorism_authority_estimate_2025{
    .publisher = "National Counter Terrorism Authority"sv, .publication = "estimate"sv, .published = year(2025)};
inline constexpr source national_counter_terrorism_authority{.publisher = "National Counter Terrorism Authority"sv};
inline constexpr source pakistan_institute_peace_studies_2025_01{.publisher = "Pakistan Institute for Peace Studies"sv,
                                                                 .published = month(2025, 1)};
inline constexpr source pakistan_institute_peace_studies_annual_security_report_2025_01{
    .publisher = "Pakistan Institute for Peace Studies"sv,
    .publication = "annual security report"sv,
    .published = month(2025, 1)};
inline constexpr source pakistan_interior_ministry_2024_12{.publisher = "Pakistan Interior Ministry"sv,
                                                           .published = month(2024, 12)};
inline constexpr source pakistan_interior_ministry_security_brief_2024_12{
    .publisher = "Pakistan Interior Ministry"sv, .publication = "security brief"sv, .published = month(2024, 12)};
inline constexpr source united_nations_office_coordination_humanitarian_affairs{
    .publisher = "United Nations Office for the Coordination of Humanitarian Affairs"sv};
inline constexpr source united_nations_office_drugs_crime_world_drug_report_2024{
    .publisher = "United Nations Office on Drugs and Crime"sv,
    .publication = "World Drug Report"sv,
    .published = year(2024)};
inline constexpr source united_nations_security_council_monitoring_team_2025_q1{
    .publisher = "United Nations Security Council Analytical Support and Sanctions Monitoring Team"sv,
    .published = quarter(2025, 1)};
inline constexpr source united_nations_security_council_monitoring_team_quarterly_update{
    .publisher = "United Nations Security Council Analytical Support and Sanctions Monitoring Team"sv,
    .publication = "quarterly update"sv};
inline constexpr source united_nations_security_council_report{.publisher = "United Nations Security Council"sv,
                                                               .publication = "report"sv};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation security_rows[] = {
    {.key = "security.agreement.AFG.USA.withdrawal.2021"sv,
     .what = indicators::agreement,
     .by = {{"subject"sv, "withdrawal"sv}},
     .where = areas::AFG,
     .counterpart = areas::USA,
     .when = year(2021),
     .said_by = &sources::center_strategic_international_studies_afghanistans_shadow_war_2025,
     .mentions = {{21, "2021 Doha Agreement"sv}}},
    {.key = "security.armed_group.fighters.IND.iskp"sv,
     .what = indicators::armed_group_fighters,
     .by = {{"actor"sv, "iskp"sv}},
     .where = areas::IND,
     .in = &kinds::fighter,
     .status = observation_status("M"),
     .mentions = {{112, "Not applicable"sv}}},
    {.key = "security.armed_group.fighters.PAK.iskp"sv,
     .what = indicators::armed_group_fighters,
     .by = {{"actor"sv, "iskp"sv}},
     .where = areas::PAK,
     .value = {4000, 0},
     .in = &kinds::fighter,
     .qualified = qualifier::estimated,
     .asserted = assertion::estimated,
     .said_by = &sources::united_nations_security_council_monitoring_team_quarterly_update,
     .mentions = {{3, "estimated 4,000 fighters"sv},
                  {112, "Estimated 4,000"sv, 1, &sources::united_nations_security_council_monitoring_team_2025_q1}}},
    {.key = "security.armed_group.fighters.PAK.iskp.active"sv,
     .what = indicators::armed_group_fighters,
     .by = {{"actor"sv, "iskp"sv}, {"stage"sv, "active"sv}},
     .where = areas::PAK,
     .value = {4000, 0},
     .in = &kinds::fighter,
     .mentions = {{121, "4,000 active fighters"sv}},
     .drifts_from = "security.armed_group.fighters.PAK.iskp"sv,
     .drift = "\"estimated\" dropped, \"active\" added; no source"sv},
    {.key = "security.armed_group.revenue.AFG.taliban.opium"sv,
     .what = indicators::armed_group_revenue,
     .by = {{"actor"sv, "taliban"sv}, {"product"sv, "opium"sv}},
     .where = areas::AFG,
     .value = {500, 6},
     .in = &kinds::USD_per_a,
     .said_by = &sources::united_nations_office_drugs_crime_world_drug_report_2024,
     .mentions = {{24, "$500 million annual"sv}}},
    {.key = "security.armed_group.revenue.share.PAK.AFG.ttp.opium"sv,
     .what = share_of(indicators::armed_group_revenue, indicators::armed_group_revenue),
     .by = {{"actor"sv, "ttp"sv}, {"product"sv, "opium"sv}},
     .where = areas::PAK,
     .counterpart = areas::AFG,
     .value = {60, 0},
     .in = &units::percent,
     .asserted = assertion::estimated,
     .said_by = &sources::international_institute_strategic_studies_estimate_2025,
     .mentions = {{24, "60%"sv}}},
    {.key = "security.attack.PAK.iskp.khyber_pakhtunkhwa.2025_03"sv,
     .what = indicators::attack,
     .by = {{"actor"sv, "iskp"sv}, {"place"sv, "khyber_pakhtunkhwa"sv}},
     .where = areas::PAK,
     .when = month(2025, 3),
     .said_by = &sources::amnesty_international_incident_log,
     .mentions = {{21, "March 2025 attack"sv}}},
    {.key = "security.attack.PAK.iskp.peshawar.2025_03"sv,
     .what = indicators::attack,
     .by = {{"actor"sv, "iskp"sv}, {"place"sv, "peshawar"sv}},
     .where = areas::PAK,
     .when = month(2025, 3),
     .said_by = &sources::united_nations_security_council_monitoring_team_quarterly_update,
     .mentions = {{3, "March 2025 bombing"sv},
                  {121, "In March 2025"sv, 1, &sources::united_nations_security_council_report}}},
    {.key = "security.change_of_power.AFG.2021_08"sv,
     .what = indicators::change_of_power,
     .where = areas::AFG,
     .when = month(2021, 8),
     .mentions = {{3, "Taliban’s return to power in August 2021"sv}, {120, "Taliban’s return in August 2021"sv}}},
    {.key = "security.incidents.security.IND.bla.2024"sv,
     .what = indicators::incidents_security,
     .by = {{"actor"sv, "bla"sv}},
     .where = areas::IND,
     .when = year(2024),
     .in = &kinds::incident,
     .status = observation_status("M"),
     .mentions = {{113, "Not applicable"sv}}},
    {.key = "security.incidents.security.IND.ttp.attack.2024"sv,
     .what = indicators::incidents_security,
     .by = {{"actor"sv, "ttp"sv}, {"form"sv, "attack"sv}},
     .where = areas::IND,
     .when = year(2024),
     .in = &kinds::incident,
     .status = observation_status("M"),
     .mentions = {{111, "Not applicable"sv}}},
    {.key = "security.incidents.security.PAK"sv,
     .what = indicators::incidents_security,
     .where = areas::PAK,
     .value = {350, 0},
     .in = &kinds::incident_per_a,
     .asserted = assertion::required,
     .said_by = &sources::international_institute_strategic_studies_models,
     .mentions = {{32, "350 annually"sv}},
     .target_of = "security.incidents.security.PAK.ttp.attack.2024"sv},
    {.key = "security.incidents.security.PAK.bla.2024"sv,
     .what = indicators::incidents_security,
     .by = {{"actor"sv, "bla"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .value = {43, 0},
     .in = &kinds::incident,
     .said_by = &sources::pakistan_interior_ministry_security_brief_2024_12,
     .mentions = {{4, "43 recorded incidents"sv},
                  {113, "43 incidents"sv, 1, &sources::pakistan_interior_ministry_2024_12}}},
    {.key = "security.incidents.security.PAK.bla.attack.2024"sv,
     .what = indicators::incidents_security,
     .by = {{"actor"sv, "bla"sv}, {"form"sv, "attack"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .value = {43, 0},
     .in = &kinds::incident,
     .mentions = {{122, "43 attacks"sv}},
     .drifts_from = "security.incidents.security.PAK.bla.2024"sv,
     .drift = "incidents become attacks; no source"sv},
    {.key = "security.incidents.security.PAK.ttp.attack.2024"sv,
     .what = indicators::incidents_security,
     .by = {{"actor"sv, "ttp"sv}, {"form"sv, "attack"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .value = {700, 0},
     .in = &kinds::incident,
     .qualified = qualifier::over,
     .said_by = &sources::pakistan_institute_peace_studies_annual_security_report_2025_01,
     .mentions = {{3, "over 700 attacks"sv},
                  {111, "Over 700 attacks"sv, 1, &sources::pakistan_institute_peace_studies_2025_01},
                  {121, "over 700 attacks"sv, 1, &sources::pakistan_institute_peace_studies_2025_01}}},
    {.key = "security.incidents.security.growth.PAK.by_2026"sv,
     .what = growth_of(indicators::incidents_security),
     .where = areas::PAK,
     .when = by(year(2026)),
     .value = {-30, 0},
     .in = &units::percent,
     .asserted = assertion::target,
     .said_by = &sources::national_counter_terrorism_authority,
     .mentions = {{18, "30%"sv}}},
    {.key = "security.incidents.security.growth.PAK.ttp.attack.2025_q1"sv,
     .what = growth_of(indicators::incidents_security),
     .by = {{"actor"sv, "ttp"sv}, {"form"sv, "attack"sv}},
     .where = areas::PAK,
     .when = quarter(2025, 1),
     .value = {15, 0},
     .in = &units::percent,
     .comparison = "2024-Q1"sv,
     .said_by = &sources::centre_research_security_studies,
     .mentions = {{16, "15%"sv}}},
    {.key = "security.incidents.security.multiple.PAK"sv,
     .what = multiple_of(indicators::incidents_security),
     .where = areas::PAK,
     .value = {5, -1},
     .in = &units::one,
     .qualified = qualifier::multiple,
     .asserted = assertion::required,
     .said_by = &sources::international_institute_strategic_studies_models,
     .mentions = {{32, "halve"sv}},
     .baseline = "security.incidents.security.PAK.ttp.attack.2024"sv},
    {.key = "security.persons.displaced.PAK.north_waziristan.2025_02"sv,
     .what = indicators::persons_displaced,
     .by = {{"place"sv, "north_waziristan"sv}},
     .where = areas::PAK,
     .when = as_of(month(2025, 2)),
     .value = {150000, 0},
     .in = &units::person,
     .said_by = &sources::united_nations_office_coordination_humanitarian_affairs,
     .mentions = {{23, "150,000"sv}}},
    {.key = "security.programme.start.PAK.azm_e_istehkam.2024_06"sv,
     .what = indicators::programme_start,
     .by = {{"project"sv, "azm_e_istehkam"sv}},
     .where = areas::PAK,
     .when = month(2024, 6),
     .mentions = {{10, "launched in June 2024"sv}}},
    {.key = "security.protest.PAK.bailout_conditions.2025_01"sv,
     .what = indicators::protest,
     .by = {{"cause"sv, "bailout_conditions"sv}},
     .where = areas::PAK,
     .when = month(2025, 1),
     .said_by = &sources::human_rights_watch,
     .mentions = {{9, "nationwide protests in January 2025"sv}}},
    {.key = "security.security.cost.PAK"sv,
     .what = indicators::security_cost,
     .where = areas::PAK,
     .value = {25, 8},
     .in = &kinds::USD_per_a,
     .asserted = assertion::estimated,
     .said_by = &sources::national_counter_terrorism_authority_estimate_2025,
     .mentions = {{32, "$2.5 billion yearly"sv}},
     .drifts_from = "security.security.cost.PAK.azm_e_istehkam"sv,
     .drift = "per year; security as a whole; other source"sv},
    {.key = "security.security.cost.PAK.azm_e_istehkam"sv,
     .what = indicators::security_cost,
     .by = {{"actor"sv, "azm_e_istehkam"sv}},
     .where = areas::PAK,
     .value = {25, 8},
     .in = &units::USD,
     .said_by = &sources::pakistan_ministry_finance_fiscal_statement_2025,
     .mentions = {{10, "$2.5 billion"sv, 1, &no_source}, {23, "$2.5 billion"sv}}},
    {.key = "security.security.deaths.PAK.bla.quetta.2024"sv,
     .what = indicators::security_deaths,
     .by = {{"actor"sv, "bla"sv}, {"place"sv, "quetta"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .value = {7, 0},
     .in = &units::person,
     .said_by = &sources::pakistan_interior_ministry_security_brief_2024_12,
     .mentions = {{4, "killed seven"sv}}},
    {.key = "security.security.deaths.PAK.bla.quetta.engineers.2024"sv,
     .what = indicators::security_deaths,
     .by = {{"actor"sv, "bla"sv}, {"place"sv, "quetta"sv}, {"victims"sv, "engineers"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .value = {7, 0},
     .in = &units::person,
     .said_by = &sources::pakistan_interior_ministry_2024_12,
     .mentions = {{113, "7 Chinese engineers"sv}, {122, "7 Chinese engineers"sv, 1, &no_source}},
     .drifts_from = "security.security.deaths.PAK.bla.quetta.2024"sv,
     .drift = "the seven become Chinese engineers"sv},
    {.key = "security.security.deaths.PAK.iskp.khyber_pakhtunkhwa.2025_03"sv,
     .what = indicators::security_deaths,
     .by = {{"actor"sv, "iskp"sv}, {"place"sv, "khyber_pakhtunkhwa"sv}},
     .where = areas::PAK,
     .when = month(2025, 3),
     .value = {45, 0},
     .in = &units::person,
     .said_by = &sources::amnesty_international_incident_log,
     .mentions = {{21, "killing 45"sv}}},
    {.key = "security.security.deaths.PAK.iskp.peshawar.soldiers.2025_03"sv,
     .what = indicators::security_deaths,
     .by = {{"actor"sv, "iskp"sv}, {"place"sv, "peshawar"sv}, {"victims"sv, "soldiers"sv}},
     .where = areas::PAK,
     .when = month(2025, 3),
     .value = {12, 0},
     .in = &units::person,
     .said_by = &sources::united_nations_security_council_monitoring_team_quarterly_update,
     .mentions = {{3, "12 soldiers"sv}, {121, "12 soldiers"sv, 1, &sources::united_nations_security_council_report}}},
    {.key = "security.security.militants.PAK.2023"sv,
     .what = indicators::security_militants,
     .where = areas::PAK,
     .when = year(2023),
     .value = {1800, 0},
     .in = &kinds::militant,
     .said_by = &sources::inter_services_public_relations,
     .mentions = {{23, "1,800"sv}}},
    {.key = "security.security.militants.PAK.azm_e_istehkam"sv,
     .what = indicators::security_militants,
     .by = {{"actor"sv, "azm_e_istehkam"sv}},
     .where = areas::PAK,
     .value = {3200, 0},
     .in = &kinds::militant,
     .said_by = &sources::inter_services_public_relations,
     .mentions = {{23, "3,200 neutralizations"sv}},
     .drifts_from = "security.security.militants.PAK.azm_e_istehkam.2024_06_2025_03"sv,
     .drift = "neutralizations; no date"sv},
    {.key = "security.security.militants.PAK.azm_e_istehkam.2024_06_2025_03"sv,
     .what = indicators::security_militants,
     .by = {{"actor"sv, "azm_e_istehkam"sv}},
     .where = areas::PAK,
     .when = span(month(2024, 6), month(2025, 3)),
     .value = {3200, 0},
     .in = &kinds::militant,
     .said_by = &sources::inter_services_public_relations,
     .mentions = {{10, "3,200 militants"sv}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table security(detail::security_rows);
} // namespace corridor

template <>
struct rows_of_theme<corridor::book, "security"> {
    static constexpr bool is_included = true;
    static constexpr table rows = corridor::security;
};

} // namespace almanac::inline v0
