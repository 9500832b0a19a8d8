// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Policy: digital and economic programmes, their targets and funds. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/datasets/corridor/indicators/economy.hpp>
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

inline constexpr source pakistan_ministry_information_technology_digital_pakistan_vision_2025_{
    .publisher = "Pakistan Ministry of Information Technology"sv,
    .publication = "Digital Pakistan Vision budget breakdown"sv,
    .published = year(2025)};
inline constexpr source pakistan_ministry_information_technology_digital_pakistan_vision_2025{
    .publisher = "Pakistan Ministry of Information Technology"sv,
    .publication = "Digital Pakistan Vision"sv,
    .published = year(2025)};
inline constexpr source world_bank_digital_trade_facilitation_2025{
    .publisher = "World Bank"sv, .publication = "Digital Trade Facilitation"sv, .published = year(2025)};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation policy_rows[] = {
    {.key = "policy.agreement.PAK.central_asia.absent.digital_trade.2025_04"sv,
     .what = indicators::agreement,
     .by = {{"stage"sv, "absent"sv}, {"subject"sv, "digital_trade"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = as_of(month(2025, 4)),
     .said_by = &sources::economic_cooperation_organization_records,
     .mentions = {{40, "absent as of April 2025"sv},
                  {76, "No bilateral digital trade agreement as of April 2025"sv, 1, &no_source}}},
    {.key = "policy.budget.allocation.KAZ.digital_trade"sv,
     .what = indicators::budget_allocation,
     .by = {{"purpose"sv, "digital_trade"sv}},
     .where = areas::KAZ,
     .value = {500, 6},
     .in = &units::USD,
     .asserted = assertion::planned,
     .said_by = &sources::kazakhstan_ministry_digital_development_progress_report,
     .mentions = {{40, "$500 million"sv}}},
    {.key = "policy.budget.allocation.KAZ.e_commerce"sv,
     .what = indicators::budget_allocation,
     .by = {{"purpose"sv, "e_commerce"sv}},
     .where = areas::KAZ,
     .value = {500, 6},
     .in = &units::USD,
     .asserted = assertion::planned,
     .mentions = {{75, "$500 million"sv}},
     .drifts_from = "policy.budget.allocation.KAZ.digital_trade"sv,
     .drift = "\"cross-border\" dropped"sv},
    {.key = "policy.budget.allocation.PAK.digital_trade"sv,
     .what = indicators::budget_allocation,
     .by = {{"purpose"sv, "digital_trade"sv}},
     .where = areas::PAK,
     .value = {100, 6},
     .in = &units::USD,
     .asserted = assertion::planned,
     .said_by = &sources::pakistan_ministry_information_technology_digital_pakistan_vision_2025_,
     .mentions = {{40, "$100 million"sv}}},
    {.key = "policy.budget.allocation.PAK.trade"sv,
     .what = indicators::budget_allocation,
     .by = {{"purpose"sv, "trade"sv}},
     .where = areas::PAK,
     .value = {100, 6},
     .in = &units::USD,
     .asserted = assertion::planned,
     .mentions = {{74, "$100 million"sv}},
     .drifts_from = "policy.budget.allocation.PAK.digital_trade"sv,
     .drift = "\"digital\" dropped"sv},
    {.key = "policy.exports.services.PAK.it.by_2030"sv,
     .what = indicators::exports_services,
     .by = {{"service"sv, "it"sv}},
     .where = areas::PAK,
     .when = by(year(2030)),
     .value = {20, 9},
     .in = &units::USD,
     .asserted = assertion::target,
     .said_by = &sources::pakistan_ministry_information_technology_digital_pakistan_vision_2025,
     .mentions = {{40, "$20 billion"sv}, {74, "$20 billion"sv, 1, &no_source}}},
    {.key = "policy.policy.effect_time.PAK.central_asia.digital_trade_agreement"sv,
     .what = indicators::policy_effect_time,
     .by = {{"cause"sv, "digital_trade_agreement"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {2, 0},
     .in = &units::a,
     .qualified = qualifier::at_most,
     .asserted = assertion::projected,
     .said_by = &sources::world_bank_digital_trade_facilitation_2025,
     .mentions = {{40, "within two years"sv}}},
    {.key = "policy.policy.stage.PAK.announced.uraan_pakistan.2024"sv,
     .what = indicators::policy_stage,
     .by = {{"stage"sv, "announced"sv}, {"subject"sv, "uraan_pakistan"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .mentions = {{16, "launched in 2024"sv}}},
    {.key = "policy.policy.stage.PAK.updated.digital_pakistan_vision.2025"sv,
     .what = indicators::policy_stage,
     .by = {{"stage"sv, "updated"sv}, {"subject"sv, "digital_pakistan_vision"sv}},
     .where = areas::PAK,
     .when = year(2025),
     .said_by = &sources::pakistan_ministry_information_technology,
     .mentions = {{40, "updated in 2025"sv}}},
    {.key = "policy.project.spending.KAZ.digital_kazakhstan.since_2018"sv,
     .what = indicators::project_spending,
     .by = {{"project"sv, "digital_kazakhstan"sv}},
     .where = areas::KAZ,
     .when = since(year(2018)),
     .value = {2, 9},
     .in = &units::USD,
     .said_by = &sources::kazakhstan_ministry_digital_development,
     .mentions = {{40, "$2 billion"sv}, {75, "$2 billion"sv, 1, &no_source}}},
    {.key = "policy.trade.goods.change.PAK.central_asia.digital_trade_agreement"sv,
     .what = change_of(indicators::trade_goods),
     .by = {{"cause"sv, "digital_trade_agreement"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {60, 6},
     .in = &units::USD,
     .asserted = assertion::projected,
     .said_by = &sources::world_bank_digital_trade_facilitation_2025,
     .mentions = {{40, "$60 million"sv}, {77, "$60 million"sv, 1, &no_source}},
     .baseline = "trade.trade.goods.PAK.central_asia.2024"sv},
    {.key = "policy.trade.goods.growth.PAK.central_asia.digital_trade_agreement"sv,
     .what = growth_of(indicators::trade_goods),
     .by = {{"cause"sv, "digital_trade_agreement"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {15, 0},
     .in = &units::percent,
     .asserted = assertion::projected,
     .said_by = &sources::world_bank_digital_trade_facilitation_2025,
     .mentions = {{40, "15%"sv}, {77, "15%"sv, 1, &no_source}},
     .baseline = "trade.trade.goods.PAK.central_asia.2024"sv},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table policy(detail::policy_rows);
} // namespace corridor

template <>
struct rows_of_theme<corridor::book, "policy"> {
    static constexpr bool is_included = true;
    static constexpr table rows = corridor::policy;
};

} // namespace almanac::inline v0
