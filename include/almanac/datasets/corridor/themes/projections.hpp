// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Projections: what the digital turn is said to yield and to need. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/datasets/corridor/kinds.hpp>
#include <almanac/datasets/corridor/regions.hpp>
#include <almanac/datasets/corridor/sources.hpp>
#include <almanac/datasets/corridor/theme.hpp>

namespace almanac::inline v0::corridor {

namespace detail {
inline constexpr observation projections_rows[] = {
    {.key = "projections.PAK.ai_gain.by_2028",
     .subject = "gain from the digital pivot in artificial intelligence",
     .where = areas::PAK,
     .when = by(year(2028)),
     .value = {300, 6},
     .in = &kinds::USD_per_a,
     .kind = nature::flow,
     .asserted = assertion::projected,
     .said_by = &sources::world_bank_united_nations_conference_trade_development_organisation,
     .mentions = {{48, "$300 million"}, {100, "$300M"}},
     .drifts_from = "artificial_intelligence.PAK.central_asia.solutions.by_2028",
     .drift = "per year; no partner; other source"},
    {.key = "projections.PAK.blockchain_agritech_gain.by_2028",
     .subject = "gain from the digital pivot in blockchain and agri-tech",
     .where = areas::PAK,
     .when = by(year(2028)),
     .value = {400, 6},
     .in = &kinds::USD_per_a,
     .kind = nature::flow,
     .asserted = assertion::projected,
     .said_by = &sources::world_bank_united_nations_conference_trade_development_organisation,
     .mentions = {{48, "$400 million"}, {100, "$400M"}}},
    {.key = "projections.PAK.digital_gain.by_2028",
     .subject = "gain from the digital pivot",
     .where = areas::PAK,
     .when = by(year(2028)),
     .value = {15, 8},
     .in = &kinds::USD_per_a,
     .kind = nature::flow,
     .asserted = assertion::projected,
     .said_by = &sources::world_bank_united_nations_conference_trade_development_organisation,
     .mentions = {{48, "$1.5 billion annually"}, {100, "$1.5 billion/year"}}},
    {.key = "projections.PAK.ecommerce_gain.by_2028",
     .subject = "gain from the digital pivot in e-commerce",
     .where = areas::PAK,
     .when = by(year(2028)),
     .value = {500, 6},
     .in = &kinds::USD_per_a,
     .kind = nature::flow,
     .asserted = assertion::projected,
     .said_by = &sources::world_bank_united_nations_conference_trade_development_organisation,
     .mentions = {{48, "$500 million"}, {100, "$500M"}},
     .drifts_from = "ecommerce.PAK.central_asia.export_increase",
     .drift = "by 2028; no partner; other source"},
    {.key = "projections.PAK.fintech_gain.by_2028",
     .subject = "gain from the digital pivot in fintech",
     .where = areas::PAK,
     .when = by(year(2028)),
     .value = {200, 6},
     .in = &kinds::USD_per_a,
     .kind = nature::flow,
     .asserted = assertion::projected,
     .said_by = &sources::world_bank_united_nations_conference_trade_development_organisation,
     .mentions = {{48, "$200 million"}, {100, "$200M"}},
     .drifts_from = "fintech.PAK.central_asia.framework_flows.by_2027",
     .drift = "by 2028; no partner; other source"},
    {.key = "projections.PAK.gig_gain.by_2028",
     .subject = "gain from the digital pivot in the gig economy",
     .where = areas::PAK,
     .when = by(year(2028)),
     .value = {100, 6},
     .in = &kinds::USD_per_a,
     .kind = nature::flow,
     .asserted = assertion::projected,
     .said_by = &sources::world_bank_united_nations_conference_trade_development_organisation,
     .mentions = {{48, "$100 million"}, {100, "$100M"}},
     .drifts_from = "gig_economy.PAK.central_asia.integration_gain.by_2027",
     .drift = "by 2028; no partner; other source"},
    {.key = "projections.PAK.infrastructure_cyber_need",
     .subject = "infrastructure and cybersecurity investment",
     .where = areas::PAK,
     .value = {2, 9},
     .in = &units::USD,
     .kind = nature::stock,
     .asserted = assertion::required,
     .said_by = &sources::international_telecommunication_union_estimates,
     .mentions = {{48, "$2 billion"}, {101, "$2 billion"}}},
    {.key = "projections.PAK.needs_unmet.2025_04",
     .subject = "investment and workers of the digital pivot unmet",
     .where = areas::PAK,
     .when = as_of(month(2025, 4)),
     .kind = nature::event,
     .mentions = {{48, "unmet as of April 2025"}}},
    {.key = "projections.PAK.skilled_workers_need",
     .subject = "skilled workers",
     .where = areas::PAK,
     .value = {20000, 0},
     .in = &kinds::worker,
     .kind = nature::stock,
     .asserted = assertion::required,
     .said_by = &sources::united_nations_educational_scientific_cultural_organization,
     .mentions = {{48, "20,000 skilled workers"}, {101, "20,000 skilled workers"}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table projections(detail::projections_rows);
template <>
struct detail::theme_table<"projections"> {
    static constexpr bool is_included = true;
    static constexpr table const& rows = projections;
};

} // namespace almanac::inline v0::corridor
