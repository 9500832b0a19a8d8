// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Data: localisation laws, their cost, what a shared framework would save. As the article states it; see `theme.hpp`.
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

inline constexpr source international_telecommunication_union_digital_cooperation_roadmap_2025{
    .publisher = "International Telecommunication Union"sv,
    .publication = "Digital Cooperation Roadmap"sv,
    .published = year(2025)};
inline constexpr source pakistan_ministry_information_technology_legislative_update_2025{
    .publisher = "Pakistan Ministry of Information Technology"sv,
    .publication = "legislative update"sv,
    .published = year(2025)};
inline constexpr source world_bank_assessment_2025{
    .publisher = "World Bank"sv, .publication = "assessment"sv, .published = year(2025)};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation data_rows[] = {
    {.key = "data.compliance.cost.KAZ.data_localization"sv,
     .what = indicators::compliance_cost,
     .by = {{"cause"sv, "data_localization"sv}},
     .where = areas::KAZ,
     .value = {100, 6},
     .in = &units::USD,
     .mentions = {{91, "$100 million"sv}},
     .drifts_from = "data.compliance.cost.central_asia.data_localization"sv,
     .drift = "Kazakhstan, not Central Asia; \"annually\" dropped"sv},
    {.key = "data.compliance.cost.central_asia.data_localization"sv,
     .what = indicators::compliance_cost,
     .by = {{"cause"sv, "data_localization"sv}},
     .where = areas::central_asia,
     .value = {100, 6},
     .in = &kinds::USD_per_a,
     .said_by = &sources::world_bank_assessment_2025,
     .mentions = {{45, "$100 million annually"sv}}},
    {.key = "data.cost.saved.PAK.central_asia.data_sharing_framework"sv,
     .what = indicators::cost_saved,
     .by = {{"cause"sv, "data_sharing_framework"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {80, 6},
     .in = &kinds::USD_per_a,
     .asserted = assertion::projected,
     .said_by = &sources::international_telecommunication_union_digital_cooperation_roadmap_2025,
     .mentions = {{45, "$80 million yearly"sv}, {93, "$80 million"sv, 1, &no_source}}},
    {.key = "data.policy.stage.KAZ.in_force.data_localization.since_2023"sv,
     .what = indicators::policy_stage,
     .by = {{"stage"sv, "in_force"sv}, {"subject"sv, "data_localization"sv}},
     .where = areas::KAZ,
     .when = since(year(2023)),
     .said_by = &sources::kazakhstan_ministry_digital_development,
     .mentions = {{45, "enforced in Kazakhstan since 2023"sv}}},
    {.key = "data.policy.stage.PAK.pending.data_protection.since_2023"sv,
     .what = indicators::policy_stage,
     .by = {{"stage"sv, "pending"sv}, {"subject"sv, "data_protection"sv}},
     .where = areas::PAK,
     .when = since(year(2023)),
     .said_by = &sources::pakistan_ministry_information_technology_legislative_update_2025,
     .mentions = {{45, "pending since 2023"sv}, {92, "pending since 2023"sv, 1, &no_source}}},
    {.key = "data.trade.forgone.PAK.data_protection_bill"sv,
     .what = indicators::trade_forgone,
     .by = {{"cause"sv, "data_protection_bill"sv}},
     .where = areas::PAK,
     .value = {50, 6},
     .in = &units::USD,
     .asserted = assertion::projected,
     .mentions = {{92, "$50 million"sv}},
     .drifts_from = "data.trade.forgone.PAK.data_protection_bill.digital"sv,
     .drift = "\"digital\" dropped"sv},
    {.key = "data.trade.forgone.PAK.data_protection_bill.digital"sv,
     .what = indicators::trade_forgone,
     .by = {{"cause"sv, "data_protection_bill"sv}, {"channel"sv, "digital"sv}},
     .where = areas::PAK,
     .value = {50, 6},
     .in = &units::USD,
     .asserted = assertion::projected,
     .said_by = &sources::united_nations_conference_trade_development_estimates,
     .mentions = {{45, "$50 million"sv}}},
    {.key = "data.transactions.digital.share.KAZ.domestic_servers"sv,
     .what = share_of(indicators::transactions_digital, indicators::transactions_digital),
     .by = {{"storage"sv, "domestic_servers"sv}},
     .where = areas::KAZ,
     .value = {70, 0},
     .in = &units::percent,
     .asserted = assertion::required,
     .mentions = {{91, "70%"sv}},
     .drifts_from = "data.transactions.digital.share.central_asia.domestic_servers"sv,
     .drift = "Kazakhstan, not Central Asia; base dropped"sv},
    {.key = "data.transactions.digital.share.central_asia.domestic_servers"sv,
     .what = share_of(indicators::transactions_digital, indicators::transactions_digital),
     .by = {{"storage"sv, "domestic_servers"sv}},
     .where = areas::central_asia,
     .value = {70, 0},
     .in = &units::percent,
     .asserted = assertion::required,
     .mentions = {{45, "70%"sv}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table data(detail::data_rows);
} // namespace corridor

template <>
struct rows_of_theme<corridor::book, "data"> {
    static constexpr bool is_included = true;
    static constexpr table rows = corridor::data;
};

} // namespace almanac::inline v0
