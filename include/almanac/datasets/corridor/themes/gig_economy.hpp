// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Gig economy: freelancers, platforms and their revenue. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/datasets/corridor/kinds.hpp>
#include <almanac/datasets/corridor/regions.hpp>
#include <almanac/datasets/corridor/sources.hpp>
#include <almanac/datasets/corridor/theme.hpp>

namespace almanac::inline v0::corridor {

namespace detail {
inline constexpr observation gig_economy_rows[] = {
    {.key = "gig_economy.KAZ.ride_hailing_market",
     .subject = "ride-hailing market",
     .where = areas::KAZ,
     .value = {200, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::statista_figures_2024,
     .mentions = {{42, "$200 million"}}},
    {.key = "gig_economy.PAK.careem_workers",
     .subject = "gig workers of Careem",
     .where = areas::PAK,
     .value = {1, 6},
     .in = &kinds::worker,
     .kind = nature::stock,
     .said_by = &sources::careem_impact_report_2024,
     .mentions = {{42, "1 million gig workers"}, {83, "1 million workers"}}},
    {.key = "gig_economy.PAK.central_asia.integration_gain.by_2027",
     .subject = "revenue from linked talent pools",
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = by(year(2027)),
     .value = {100, 6},
     .in = &kinds::USD_per_a,
     .kind = nature::flow,
     .asserted = assertion::projected,
     .said_by = &sources::united_nations_development_programme_study_2025,
     .mentions = {{42, "$100 million annually"}, {84, "$100 million annual"}}},
    {.key = "gig_economy.PAK.freelancer_earnings",
     .subject = "earnings of freelancers",
     .where = areas::PAK,
     .value = {400, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::freelancer_com_data_2024,
     .mentions = {{42, "$400 million"}, {82, "$400 million"}}},
    {.key = "gig_economy.PAK.freelancers",
     .subject = "freelancers",
     .where = areas::PAK,
     .value = {15, 5},
     .in = &kinds::freelancer,
     .kind = nature::stock,
     .said_by = &sources::freelancer_com_data_2024,
     .mentions = {{42, "1.5 million"}, {82, "1.5 million"}}},
    {.key = "gig_economy.UZB.zikr_revenue",
     .subject = "revenue of Zikr from cross-border gig integration",
     .where = areas::UZB,
     .value = {10, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::zikr_corporate_blog,
     .mentions = {{42, "$10 million"}, {83, "$10 million"}}},
    {.key = "gig_economy.UZB.zikr_users.2024",
     .subject = "Zikr users",
     .where = areas::UZB,
     .when = year(2024),
     .value = {100000, 0},
     .in = &kinds::user,
     .kind = nature::stock,
     .said_by = &sources::zikr_corporate_blog,
     .mentions = {{42, "100,000 users"}}},
    {.key = "gig_economy.central_asia.freelancer_earnings.2024",
     .subject = "earnings of freelancers",
     .where = areas::central_asia,
     .when = year(2024),
     .value = {500, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::upwork_global_talent_index_2024,
     .mentions = {{42, "$500 million"}, {82, "$500 million"}}},
    {.key = "gig_economy.central_asia.freelancers.2024",
     .subject = "freelancers",
     .where = areas::central_asia,
     .when = year(2024),
     .value = {2, 6},
     .in = &kinds::freelancer,
     .kind = nature::stock,
     .said_by = &sources::upwork_global_talent_index_2024,
     .mentions = {{42, "2 million freelancers"}, {82, "2 million"}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table gig_economy(detail::gig_economy_rows);
template <>
struct detail::theme_table<"gig_economy"> {
    static constexpr bool is_included = true;
    static constexpr table const& rows = gig_economy;
};

} // namespace almanac::inline v0::corridor
