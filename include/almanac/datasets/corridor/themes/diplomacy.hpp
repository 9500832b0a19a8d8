// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Diplomacy: agreements, summits, policies and exchanges between states. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/datasets/corridor/indicators/people.hpp>
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

inline constexpr source indian_council_cultural_relations{.publisher = "Indian Council for Cultural Relations"sv};
inline constexpr source pakistan_higher_education_commission_report_2024{
    .publisher = "Pakistan Higher Education Commission"sv, .publication = "report"sv, .published = year(2024)};
inline constexpr source pakistan_ministry_commerce_trade_promotion_plan_2025{
    .publisher = "Pakistan Ministry of Commerce"sv, .publication = "trade promotion plan"sv, .published = year(2025)};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation diplomacy_rows[] = {
    {.key = "diplomacy.change_of_power.central_asia.1991"sv,
     .what = indicators::change_of_power,
     .where = areas::central_asia,
     .when = year(1991),
     .mentions = {{2, "dissolution of the Soviet Union in 1991"sv}, {117, "Soviet Union’s collapse in 1991"sv}}},
    {.key = "diplomacy.delegates.foreign.PAK.central_asia.eco_cultural_festival.2024"sv,
     .what = indicators::delegates_foreign,
     .by = {{"project"sv, "eco_cultural_festival"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = year(2024),
     .value = {200, 0},
     .in = &kinds::delegate,
     .mentions = {{14, "200 Central Asian delegates"sv}}},
    {.key = "diplomacy.delegations.business.PAK.central_asia"sv,
     .what = indicators::delegations_business,
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {50, 0},
     .in = &kinds::delegation,
     .asserted = assertion::target,
     .said_by = &sources::pakistan_ministry_commerce_trade_promotion_plan_2025,
     .mentions = {{14, "50 business delegations"sv}}},
    {.key = "diplomacy.meeting.PAK.central_asia.absent.trilateral_summit.since_2011"sv,
     .what = indicators::meeting,
     .by = {{"stage"sv, "absent"sv}, {"subject"sv, "trilateral_summit"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = since(year(2011)),
     .mentions = {{18, "absent since 2011"sv}}},
    {.key = "diplomacy.policy.pillars.PAK.central_asia.vision_central_asia"sv,
     .what = indicators::policy_pillars,
     .by = {{"subject"sv, "vision_central_asia"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {5, 0},
     .in = &kinds::pillar,
     .mentions = {{7, "five pillars"sv}}},
    {.key = "diplomacy.policy.stage.PAK.central_asia.announced.vision_central_asia.2021"sv,
     .what = indicators::policy_stage,
     .by = {{"stage"sv, "announced"sv}, {"subject"sv, "vision_central_asia"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = year(2021),
     .mentions = {{7, "in 2021"sv}}},
    {.key = "diplomacy.policy.targets_met.PAK.central_asia.vision_central_asia"sv,
     .what = indicators::policy_targets_met,
     .by = {{"subject"sv, "vision_central_asia"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = as_of(year(2025)),
     .inferred_from = "A 2025 assessment ... had been met"sv,
     .value = {18, 0},
     .in = &units::percent,
     .said_by = &sources::islamabad_policy_research_institute_assessment_2025,
     .mentions = {{7, "18%"sv}}},
    {.key = "diplomacy.programme.start.IND.central_asia.scholarship_programme.2023"sv,
     .what = indicators::programme_start,
     .by = {{"project"sv, "scholarship_programme"sv}},
     .where = areas::IND,
     .counterpart = areas::central_asia,
     .when = year(2023),
     .said_by = &sources::indian_council_cultural_relations,
     .mentions = {{14, "launched in 2023"sv}}},
    {.key = "diplomacy.project.cost.IND.central_asia.scholarship_programme"sv,
     .what = indicators::project_cost,
     .by = {{"project"sv, "scholarship_programme"sv}},
     .where = areas::IND,
     .counterpart = areas::central_asia,
     .value = {10, 6},
     .in = &units::USD,
     .said_by = &sources::indian_council_cultural_relations,
     .mentions = {{14, "$10 million"sv}}},
    {.key = "diplomacy.states.central_asia"sv,
     .what = indicators::states,
     .where = areas::central_asia,
     .value = {5, 0},
     .in = &kinds::state,
     .mentions = {{6, "five Central Asian states"sv}},
     .drifts_from = "diplomacy.states.central_asia.1991"sv,
     .drift = "the states as such, no date"sv},
    {.key = "diplomacy.states.central_asia.1991"sv,
     .what = indicators::states,
     .where = areas::central_asia,
     .when = year(1991),
     .value = {5, 0},
     .in = &kinds::state,
     .mentions = {{2, "five independent states"sv}}},
    {.key = "diplomacy.students.foreign.IND.central_asia"sv,
     .what = indicators::students_foreign,
     .where = areas::IND,
     .counterpart = areas::central_asia,
     .value = {1500, 0},
     .in = &kinds::scholar,
     .said_by = &sources::pakistan_higher_education_commission_report_2024,
     .mentions = {{30, "1,500 Central Asian scholars"sv}},
     .drifts_from = "diplomacy.students.foreign.IND.central_asia.scholarship_programme"sv,
     .drift = "the program dropped; other source"sv},
    {.key = "diplomacy.students.foreign.IND.central_asia.scholarship_programme"sv,
     .what = indicators::students_foreign,
     .by = {{"project"sv, "scholarship_programme"sv}},
     .where = areas::IND,
     .counterpart = areas::central_asia,
     .when = since(year(2023)),
     .inferred_from = "launched in 2023, has enrolled"sv,
     .value = {1500, 0},
     .in = &kinds::scholar,
     .said_by = &sources::indian_council_cultural_relations,
     .mentions = {{14, "1,500 scholars"sv}}},
    {.key = "diplomacy.students.foreign.PAK.central_asia"sv,
     .what = indicators::students_foreign,
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {50, 0},
     .in = &kinds::scholar,
     .said_by = &sources::pakistan_higher_education_commission_report_2024,
     .mentions = {{30, "50"sv, 2}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table diplomacy(detail::diplomacy_rows);
} // namespace corridor

template <>
struct rows_of_theme<corridor::book, "diplomacy"> {
    static constexpr bool is_included = true;
    static constexpr table rows = corridor::diplomacy;
};

} // namespace almanac::inline v0
