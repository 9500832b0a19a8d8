// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Projections: what the digital turn is said to yield and to need. As the article states it; see `theme.hpp`.
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

inline constexpr source international_telecommunication_union_estimates{
    .publisher = "International Telecommunication Union"sv, .publication = "estimates"sv};
inline constexpr source united_nations_educational_scientific_cultural_organization{
    .publisher = "United Nations Educational, Scientific and Cultural Organization"sv};
inline constexpr source world_bank_united_nations_conference_trade_development_organisation{
    .publisher = "World Bank, United Nations Conference on Trade and Development, and Organisation for Economic "
                 "Co-operation and Development"sv,
    .publication = "combined projections"sv};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation projections_rows[] = {
    {.key = "projections.gain.digital.PAK.ai.by_2028"sv,
     .what = indicators::gain_digital,
     .by = {{"sector"sv, "ai"sv}},
     .where = areas::PAK,
     .when = by(year(2028)),
     .value = {300, 6},
     .in = &kinds::USD_per_a,
     .asserted = assertion::projected,
     .said_by = &sources::world_bank_united_nations_conference_trade_development_organisation,
     .mentions = {{48, "$300 million"sv}, {100, "$300M"sv, 1, &no_source}},
     .whole = "projections.gain.digital.PAK.by_2028"sv,
     .drifts_from = "artificial_intelligence.gain.digital.PAK.central_asia.ai_centre.ai.by_2028"sv,
     .drift = "per year; no partner; other source"sv},
    {.key = "projections.gain.digital.PAK.blockchain_agri_tech.by_2028"sv,
     .what = indicators::gain_digital,
     .by = {{"sector"sv, "blockchain_agri_tech"sv}},
     .where = areas::PAK,
     .when = by(year(2028)),
     .value = {400, 6},
     .in = &kinds::USD_per_a,
     .asserted = assertion::projected,
     .said_by = &sources::world_bank_united_nations_conference_trade_development_organisation,
     .mentions = {{48, "$400 million"sv}, {100, "$400M"sv, 1, &no_source}},
     .whole = "projections.gain.digital.PAK.by_2028"sv},
    {.key = "projections.gain.digital.PAK.by_2028"sv,
     .what = indicators::gain_digital,
     .where = areas::PAK,
     .when = by(year(2028)),
     .value = {15, 8},
     .in = &kinds::USD_per_a,
     .asserted = assertion::projected,
     .said_by = &sources::world_bank_united_nations_conference_trade_development_organisation,
     .mentions = {{48, "$1.5 billion annually"sv}, {100, "$1.5 billion/year"sv, 1, &no_source}}},
    {.key = "projections.gain.digital.PAK.e_commerce.by_2028"sv,
     .what = indicators::gain_digital,
     .by = {{"sector"sv, "e_commerce"sv}},
     .where = areas::PAK,
     .when = by(year(2028)),
     .value = {500, 6},
     .in = &kinds::USD_per_a,
     .asserted = assertion::projected,
     .said_by = &sources::world_bank_united_nations_conference_trade_development_organisation,
     .mentions = {{48, "$500 million"sv}, {100, "$500M"sv, 1, &no_source}},
     .whole = "projections.gain.digital.PAK.by_2028"sv,
     .drifts_from = "ecommerce.exports.goods.change.PAK.central_asia.trade_standards.online"sv,
     .drift = "by 2028; no partner; other source"sv},
    {.key = "projections.gain.digital.PAK.fintech.by_2028"sv,
     .what = indicators::gain_digital,
     .by = {{"sector"sv, "fintech"sv}},
     .where = areas::PAK,
     .when = by(year(2028)),
     .value = {200, 6},
     .in = &kinds::USD_per_a,
     .asserted = assertion::projected,
     .said_by = &sources::world_bank_united_nations_conference_trade_development_organisation,
     .mentions = {{48, "$200 million"sv}, {100, "$200M"sv, 1, &no_source}},
     .whole = "projections.gain.digital.PAK.by_2028"sv,
     .drifts_from = "fintech.financial_flows.PAK.central_asia.fintech_framework.by_2027"sv,
     .drift = "by 2028; no partner; other source"sv},
    {.key = "projections.gain.digital.PAK.gig_economy.by_2028"sv,
     .what = indicators::gain_digital,
     .by = {{"sector"sv, "gig_economy"sv}},
     .where = areas::PAK,
     .when = by(year(2028)),
     .value = {100, 6},
     .in = &kinds::USD_per_a,
     .asserted = assertion::projected,
     .said_by = &sources::world_bank_united_nations_conference_trade_development_organisation,
     .mentions = {{48, "$100 million"sv}, {100, "$100M"sv, 1, &no_source}},
     .whole = "projections.gain.digital.PAK.by_2028"sv,
     .drifts_from = "gig_economy.gain.digital.PAK.central_asia.gig_economy.by_2027"sv,
     .drift = "by 2028; no partner; other source"sv},
    {.key = "projections.investment.need.PAK.digital_infrastructure"sv,
     .what = indicators::investment_need,
     .by = {{"purpose"sv, "digital_infrastructure"sv}},
     .where = areas::PAK,
     .value = {2, 9},
     .in = &units::USD,
     .asserted = assertion::required,
     .said_by = &sources::international_telecommunication_union_estimates,
     .mentions = {{48, "$2 billion"sv}, {101, "$2 billion"sv, 1, &no_source}}},
    {.key = "projections.need.unmet.PAK.digital_needs.2025_04"sv,
     .what = indicators::need_unmet,
     .by = {{"subject"sv, "digital_needs"sv}},
     .where = areas::PAK,
     .when = as_of(month(2025, 4)),
     .mentions = {{48, "unmet as of April 2025"sv}}},
    {.key = "projections.workforce.PAK.digital_skills"sv,
     .what = indicators::workforce,
     .by = {{"occupation"sv, "digital_skills"sv}},
     .where = areas::PAK,
     .value = {20000, 0},
     .in = &kinds::worker,
     .asserted = assertion::required,
     .said_by = &sources::united_nations_educational_scientific_cultural_organization,
     .mentions = {{48, "20,000 skilled workers"sv}, {101, "20,000 skilled workers"sv, 1, &no_source}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table projections(detail::projections_rows);
} // namespace corridor

template <>
struct rows_of_theme<corridor::book, "projections"> {
    static constexpr bool is_included = true;
    static constexpr table rows = corridor::projections;
};

} // namespace almanac::inline v0
