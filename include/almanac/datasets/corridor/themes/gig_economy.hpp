// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Gig economy: freelancers, platforms and their revenue. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/datasets/corridor/indicators/finance.hpp>
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

inline constexpr source careem_impact_report_2024{
    .publisher = "Careem"sv, .publication = "impact report"sv, .published = year(2024)};
inline constexpr source freelancer_com_data_2024{
    .publisher = "Freelancer.com"sv, .publication = "data"sv, .published = year(2024)};
inline constexpr source statista_figures_2024{
    .publisher = "Statista"sv, .publication = "figures"sv, .published = year(2024)};
inline constexpr source united_nations_development_programme_study_2025{
    .publisher = "United Nations Development Programme"sv, .publication = "study"sv, .published = year(2025)};
inline constexpr source upwork_global_talent_index_2024{
    .publisher = "Upwork"sv, .publication = "Global Talent Index"sv, .published = year(2024)};
inline constexpr source zikr_corporate_blog{.publisher = "Zikr"sv, .publication = "corporate blog"sv};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation gig_economy_rows[] = {
    {.key = "gig_economy.enterprise.revenue.UZB.zikr"sv,
     .what = indicators::enterprise_revenue,
     .by = {{"entity"sv, "zikr"sv}},
     .where = areas::UZB,
     .when = year(2024),
     .inferred_from = "with 100,000 users in 2024 ... yielding"sv,
     .value = {10, 6},
     .in = &units::USD,
     .said_by = &sources::zikr_corporate_blog,
     .mentions = {{42, "$10 million"sv}, {83, "$10 million"sv, 1, &no_source}}},
    {.key = "gig_economy.freelancers.PAK"sv,
     .what = indicators::freelancers,
     .where = areas::PAK,
     .when = year(2024),
     .inferred_from = "earned $500 million in 2024 ... while"sv,
     .value = {15, 5},
     .in = &kinds::freelancer,
     .said_by = &sources::freelancer_com_data_2024,
     .mentions = {{42, "1.5 million"sv}, {82, "1.5 million"sv, 1, &no_source}}},
    {.key = "gig_economy.freelancers.central_asia.2024"sv,
     .what = indicators::freelancers,
     .where = areas::central_asia,
     .when = year(2024),
     .value = {2, 6},
     .in = &kinds::freelancer,
     .said_by = &sources::upwork_global_talent_index_2024,
     .mentions = {{42, "2 million freelancers"sv}, {82, "2 million"sv, 1, &no_source}}},
    {.key = "gig_economy.freelancers.earnings.PAK"sv,
     .what = indicators::freelancers_earnings,
     .where = areas::PAK,
     .when = year(2024),
     .inferred_from = "earned $500 million in 2024 ... while"sv,
     .value = {400, 6},
     .in = &units::USD,
     .said_by = &sources::freelancer_com_data_2024,
     .mentions = {{42, "$400 million"sv}, {82, "$400 million"sv, 1, &no_source}}},
    {.key = "gig_economy.freelancers.earnings.central_asia.2024"sv,
     .what = indicators::freelancers_earnings,
     .where = areas::central_asia,
     .when = year(2024),
     .value = {500, 6},
     .in = &units::USD,
     .said_by = &sources::upwork_global_talent_index_2024,
     .mentions = {{42, "$500 million"sv}, {82, "$500 million"sv, 1, &no_source}}},
    {.key = "gig_economy.gain.digital.PAK.central_asia.gig_economy.by_2027"sv,
     .what = indicators::gain_digital,
     .by = {{"sector"sv, "gig_economy"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = by(year(2027)),
     .value = {100, 6},
     .in = &kinds::USD_per_a,
     .asserted = assertion::projected,
     .said_by = &sources::united_nations_development_programme_study_2025,
     .mentions = {{42, "$100 million annually"sv}, {84, "$100 million annual"sv, 1, &no_source}}},
    {.key = "gig_economy.market.size.KAZ.ride_hailing"sv,
     .what = indicators::market_size,
     .by = {{"product"sv, "ride_hailing"sv}},
     .where = areas::KAZ,
     .when = year(2024),
     .inferred_from = "Statista’s 2024 figures"sv,
     .value = {200, 6},
     .in = &units::USD,
     .said_by = &sources::statista_figures_2024,
     .mentions = {{42, "$200 million"sv}}},
    {.key = "gig_economy.platform.users.UZB.zikr.2024"sv,
     .what = indicators::platform_users,
     .by = {{"entity"sv, "zikr"sv}},
     .where = areas::UZB,
     .when = year(2024),
     .value = {100000, 0},
     .in = &units::person,
     .said_by = &sources::zikr_corporate_blog,
     .mentions = {{42, "100,000 users"sv}}},
    {.key = "gig_economy.workforce.PAK.careem"sv,
     .what = indicators::workforce,
     .by = {{"entity"sv, "careem"sv}},
     .where = areas::PAK,
     .value = {1, 6},
     .in = &kinds::worker,
     .said_by = &sources::careem_impact_report_2024,
     .mentions = {{42, "1 million gig workers"sv}, {83, "1 million workers"sv, 1, &no_source}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table gig_economy(detail::gig_economy_rows);
} // namespace corridor

template <>
struct rows_of_theme<corridor::book, "gig_economy"> {
    static constexpr bool is_included = true;
    static constexpr table rows = corridor::gig_economy;
};

} // namespace almanac::inline v0
