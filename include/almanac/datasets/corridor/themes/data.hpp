// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Data: localisation laws, their cost, what a shared framework would save. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/datasets/corridor/kinds.hpp>
#include <almanac/datasets/corridor/regions.hpp>
#include <almanac/datasets/corridor/sources.hpp>
#include <almanac/datasets/corridor/theme.hpp>

namespace almanac::inline v0::corridor {

namespace detail {
inline constexpr observation data_rows[] = {
    {.key = "data.KAZ.compliance_cost",
     .subject = "compliance cost of data localization",
     .where = areas::KAZ,
     .value = {100, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .mentions = {{91, "$100 million"}},
     .drifts_from = "data.central_asia.compliance_cost",
     .drift = "Kazakhstan, not Central Asia; \"annually\" dropped"},
    {.key = "data.KAZ.local_server_share",
     .subject = "data on local servers",
     .where = areas::KAZ,
     .value = {70, 0},
     .in = &units::percent,
     .kind = nature::ratio,
     .asserted = assertion::required,
     .mentions = {{91, "70%"}},
     .drifts_from = "data.central_asia.local_server_share",
     .drift = "Kazakhstan, not Central Asia; base dropped"},
    {.key = "data.KAZ.localization_enforced.since_2023",
     .subject = "data localization laws enforced",
     .where = areas::KAZ,
     .when = since(year(2023)),
     .kind = nature::event,
     .said_by = &sources::kazakhstan_ministry_digital_development,
     .mentions = {{45, "enforced in Kazakhstan since 2023"}}},
    {.key = "data.PAK.central_asia.framework_savings",
     .subject = "savings from a regional data-sharing framework",
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .value = {80, 6},
     .in = &kinds::USD_per_a,
     .kind = nature::flow,
     .asserted = assertion::projected,
     .said_by = &sources::international_telecommunication_union_digital_cooperation_roadmap_2025,
     .mentions = {{45, "$80 million yearly"}, {93, "$80 million"}}},
    {.key = "data.PAK.digital_trade_delayed",
     .subject = "digital trade delayed by clashing data policies",
     .where = areas::PAK,
     .value = {50, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .asserted = assertion::projected,
     .said_by = &sources::united_nations_conference_trade_development_estimates,
     .mentions = {{45, "$50 million"}}},
    {.key = "data.PAK.protection_bill_pending.since_2023",
     .subject = "Personal Data Protection Bill pending",
     .where = areas::PAK,
     .when = since(year(2023)),
     .kind = nature::event,
     .said_by = &sources::pakistan_ministry_information_technology_legislative_update_2025,
     .mentions = {{45, "pending since 2023"}, {92, "pending since 2023"}}},
    {.key = "data.PAK.trade_delayed",
     .subject = "trade delayed by the data protection bill",
     .where = areas::PAK,
     .value = {50, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .asserted = assertion::projected,
     .mentions = {{92, "$50 million"}},
     .drifts_from = "data.PAK.digital_trade_delayed",
     .drift = "\"digital\" dropped"},
    {.key = "data.central_asia.compliance_cost",
     .subject = "compliance cost of data localization",
     .where = areas::central_asia,
     .value = {100, 6},
     .in = &kinds::USD_per_a,
     .kind = nature::flow,
     .said_by = &sources::world_bank_assessment_2025,
     .mentions = {{45, "$100 million annually"}}},
    {.key = "data.central_asia.local_server_share",
     .subject = "share of digital transactions on local servers",
     .where = areas::central_asia,
     .value = {70, 0},
     .in = &units::percent,
     .kind = nature::ratio,
     .asserted = assertion::required,
     .said_by = &sources::world_bank_assessment_2025,
     .mentions = {{45, "70%"}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table data(detail::data_rows);
template <>
struct detail::theme_table<"data"> {
    static constexpr bool is_included = true;
    static constexpr table const& rows = data;
};

} // namespace almanac::inline v0::corridor
