// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Skills: graduates, languages, training. As the article states it; see `theme.hpp`.
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

inline constexpr source british_council_survey_2024{
    .publisher = "British Council"sv, .publication = "survey"sv, .published = year(2024)};
inline constexpr source government_pakistan_national_education_policy_2025{
    .publisher = "Government of Pakistan"sv, .publication = "National Education Policy"sv, .published = year(2025)};
inline constexpr source pakistan_higher_education_commission_data_2024{
    .publisher = "Pakistan Higher Education Commission"sv, .publication = "data"sv, .published = year(2024)};
inline constexpr source pakistan_ministry_education_projections{.publisher = "Pakistan Ministry of Education"sv,
                                                                .publication = "projections"sv};
inline constexpr source statista_analysis_2024{
    .publisher = "Statista"sv, .publication = "analysis"sv, .published = year(2024)};
inline constexpr source united_nations_educational_scientific_cultural_organization_education_2024{
    .publisher = "United Nations Educational, Scientific and Cultural Organization"sv,
    .publication = "Education Report"sv,
    .published = year(2024)};
inline constexpr source united_nations_educational_scientific_cultural_organization_regional_2024{
    .publisher = "United Nations Educational, Scientific and Cultural Organization"sv,
    .publication = "Regional Skills Report"sv,
    .published = year(2024)};
inline constexpr source united_nations_educational_scientific_cultural_organization_survey_2024{
    .publisher = "United Nations Educational, Scientific and Cultural Organization"sv,
    .publication = "survey"sv,
    .published = year(2024)};
inline constexpr source uzbekistan_ministry_higher_education_data_2024{
    .publisher = "Uzbekistan Ministry of Higher Education"sv, .publication = "data"sv, .published = year(2024)};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation skills_rows[] = {
    {.key = "skills.exports.services.PAK.digital_outsourcing"sv,
     .what = indicators::exports_services,
     .by = {{"service"sv, "digital_outsourcing"sv}},
     .where = areas::PAK,
     .value = {200, 6},
     .in = &kinds::USD_per_a,
     .asserted = assertion::projected,
     .said_by = &sources::united_nations_conference_trade_development_estimates,
     .mentions = {{41, "$200 million annually"sv}}},
    {.key = "skills.exports.services.PAK.outsourcing"sv,
     .what = indicators::exports_services,
     .by = {{"service"sv, "outsourcing"sv}},
     .where = areas::PAK,
     .value = {200, 6},
     .in = &units::USD,
     .asserted = assertion::projected,
     .mentions = {{81, "$200 million"sv}},
     .drifts_from = "skills.exports.services.PAK.digital_outsourcing"sv,
     .drift = "\"annually\" and \"digital\" dropped"sv},
    {.key = "skills.exports.services.multiple.PAK.digital_outsourcing"sv,
     .what = multiple_of(indicators::exports_services),
     .by = {{"service"sv, "digital_outsourcing"sv}},
     .where = areas::PAK,
     .value = {2, 0},
     .in = &units::one,
     .qualified = qualifier::multiple,
     .asserted = assertion::projected,
     .said_by = &sources::united_nations_conference_trade_development_estimates,
     .mentions = {{41, "doubling"sv}}},
    {.key = "skills.graduates.PAK.it"sv,
     .what = indicators::graduates,
     .by = {{"field"sv, "it"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .inferred_from = "Higher Education Commission’s 2024 data"sv,
     .value = {200000, 0},
     .in = &kinds::graduate_per_a,
     .said_by = &sources::pakistan_higher_education_commission_data_2024,
     .mentions = {{41, "200,000 IT graduates annually"sv}, {78, "200,000 IT grads/year"sv, 1, &no_source}}},
    {.key = "skills.graduates.UZB.it"sv,
     .what = indicators::graduates,
     .by = {{"field"sv, "it"sv}},
     .where = areas::UZB,
     .when = year(2024),
     .inferred_from = "Ministry of Higher Education’s 2024 data"sv,
     .value = {15000, 0},
     .in = &kinds::graduate,
     .said_by = &sources::uzbekistan_ministry_higher_education_data_2024,
     .mentions = {{41, "15,000 IT graduates"sv}}},
    {.key = "skills.graduates.central_asia.it"sv,
     .what = indicators::graduates,
     .by = {{"field"sv, "it"sv}},
     .where = areas::central_asia,
     .when = year(2024),
     .inferred_from = "2024 data, vastly outnumbering"sv,
     .value = {50000, 0},
     .in = &kinds::graduate_per_a,
     .said_by = &sources::united_nations_educational_scientific_cultural_organization_regional_2024,
     .mentions = {{41, "50,000"sv}, {78, "50,000"sv, 1, &no_source}}},
    {.key = "skills.graduates.share.PAK.it.bilingual"sv,
     .what = share_of(indicators::graduates, indicators::graduates),
     .by = {{"field"sv, "it"sv}, {"language"sv, "bilingual"sv}},
     .where = areas::PAK,
     .value = {5, 0},
     .in = &units::percent,
     .mentions = {{79, "5%"sv}},
     .whole = "skills.graduates.PAK.it"sv,
     .drifts_from = "skills.graduates.share.PAK.russian_turkic"sv,
     .drift = "IT graduates, not graduates"sv},
    {.key = "skills.graduates.share.PAK.russian_turkic"sv,
     .what = share_of(indicators::graduates, indicators::graduates),
     .by = {{"language"sv, "russian_turkic"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .inferred_from = "a 2024 British Council survey"sv,
     .value = {5, 0},
     .in = &units::percent,
     .said_by = &sources::british_council_survey_2024,
     .mentions = {{41, "5%"sv}}},
    {.key = "skills.graduates.share.UZB.it.bilingual"sv,
     .what = share_of(indicators::graduates, indicators::graduates),
     .by = {{"field"sv, "it"sv}, {"language"sv, "bilingual"sv}},
     .where = areas::UZB,
     .when = year(2024),
     .inferred_from = "Ministry of Higher Education’s 2024 data"sv,
     .value = {40, 0},
     .in = &units::percent,
     .said_by = &sources::uzbekistan_ministry_higher_education_data_2024,
     .mentions = {{41, "40%"sv}},
     .whole = "skills.graduates.UZB.it"sv},
    {.key = "skills.literacy.adult.PAK"sv,
     .what = indicators::literacy_adult,
     .where = areas::PAK,
     .value = {62, 0},
     .in = &units::percent,
     .said_by = &sources::united_nations_educational_scientific_cultural_organization_education_2024,
     .mentions = {{23, "62%"sv}}},
    {.key = "skills.literacy.adult.central_asia"sv,
     .what = indicators::literacy_adult,
     .where = areas::central_asia,
     .value = {99, 0},
     .in = &units::percent,
     .said_by = &sources::united_nations_educational_scientific_cultural_organization_education_2024,
     .mentions = {{23, "99%"sv}}},
    {.key = "skills.market.size.central_asia.it_services"sv,
     .what = indicators::market_size,
     .by = {{"product"sv, "it_services"sv}},
     .where = areas::central_asia,
     .value = {1, 9},
     .in = &units::USD,
     .said_by = &sources::statista_analysis_2024,
     .mentions = {{41, "$1 billion"sv}}},
    {.key = "skills.population.share.PAK.russian_turkic"sv,
     .what = share_of(indicators::population, indicators::population),
     .by = {{"language"sv, "russian_turkic"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .inferred_from = "a 2024 UNESCO survey"sv,
     .value = {2, 0},
     .in = &units::percent,
     .said_by = &sources::united_nations_educational_scientific_cultural_organization_survey_2024,
     .mentions = {{14, "2%"sv}}},
    {.key = "skills.project.cost.PAK.skills_initiative"sv,
     .what = indicators::project_cost,
     .by = {{"project"sv, "skills_initiative"sv}},
     .where = areas::PAK,
     .value = {50, 6},
     .in = &units::USD,
     .asserted = assertion::proposed,
     .said_by = &sources::government_pakistan_national_education_policy_2025,
     .mentions = {{41, "$50 million"sv}, {80, "$50 million"sv, 1, &no_source}}},
    {.key = "skills.trainees.PAK.bilingual.coder.by_2027"sv,
     .what = indicators::trainees,
     .by = {{"language"sv, "bilingual"sv}, {"occupation"sv, "coder"sv}},
     .where = areas::PAK,
     .when = by(year(2027)),
     .value = {10000, 0},
     .in = &kinds::coder,
     .asserted = assertion::target,
     .said_by = &sources::pakistan_ministry_education_projections,
     .mentions = {{41, "10,000 bilingual coders"sv}, {80, "10,000 bilingual coders"sv, 1, &no_source}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table skills(detail::skills_rows);
} // namespace corridor

template <>
struct rows_of_theme<corridor::book, "skills"> {
    static constexpr bool is_included = true;
    static constexpr table rows = corridor::skills;
};

} // namespace almanac::inline v0
