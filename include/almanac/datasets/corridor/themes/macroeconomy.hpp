// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Macroeconomy: output, prices, public finance, debt, population. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/calendar/fiscal.hpp>
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

inline constexpr source atlantic_council_pakistan_briefing_2025{
    .publisher = "Atlantic Council"sv, .publication = "Pakistan briefing"sv, .published = year(2025)};
inline constexpr source brookings_institution_pakistan_at_a_crossroads_2025{
    .publisher = "Brookings Institution"sv, .publication = "Pakistan at a Crossroads"sv, .published = year(2025)};
inline constexpr source brookings_institution{.publisher = "Brookings Institution"sv};
inline constexpr source international_monetary_fund_data_2024{
    .publisher = "International Monetary Fund"sv, .publication = "data"sv, .published = year(2024)};
inline constexpr source international_monetary_fund_debt_sustainability_analysis_2024{
    .publisher = "International Monetary Fund"sv,
    .publication = "Debt Sustainability Analysis"sv,
    .published = year(2024)};
inline constexpr source international_monetary_fund_pakistan_article_iv_consultation_2024{
    .publisher = "International Monetary Fund"sv,
    .publication = "Pakistan Article IV Consultation"sv,
    .published = year(2024)};
inline constexpr source international_monetary_fund{.publisher = "International Monetary Fund"sv};
inline constexpr source pakistan_ministry_finance_economic_roadmap_2025{
    .publisher = "Pakistan Ministry of Finance"sv, .publication = "economic roadmap"sv, .published = year(2025)};
inline constexpr source world_bank_global_economic_prospects_2025_01{
    .publisher = "World Bank"sv, .publication = "Global Economic Prospects"sv, .published = month(2025, 1)};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation macroeconomy_rows[] = {
    {.key = "macroeconomy.balance.primary.per_gdp.PAK"sv,
     .what = quotient_of(indicators::balance_primary, indicators::gdp),
     .where = areas::PAK,
     .value = {3, 0},
     .in = &units::percent,
     .asserted = assertion::required,
     .said_by = &sources::atlantic_council_pakistan_briefing_2025,
     .mentions = {{23, "3%"sv}}},
    {.key = "macroeconomy.commitment.PAK.imf.eff"sv,
     .what = indicators::commitment,
     .by = {{"project"sv, "eff"sv}},
     .where = areas::PAK,
     .counterpart = institutions::imf,
     .value = {7, 9},
     .in = &units::USD,
     .said_by = &sources::international_monetary_fund_pakistan_staff_report_2024_10,
     .mentions = {{5, "$7 billion"sv}, {9, "$7 billion"sv, 1, &no_source}}},
    {.key = "macroeconomy.commitment.approval.PAK.imf.eff.2024_10"sv,
     .what = indicators::commitment_approval,
     .by = {{"project"sv, "eff"sv}},
     .where = areas::PAK,
     .counterpart = institutions::imf,
     .when = month(2024, 10),
     .said_by = &sources::international_monetary_fund_pakistan_staff_report_2024_10,
     .mentions = {{5, "approved in October 2024"sv}}},
    {.key = "macroeconomy.consumer_prices.growth.PAK.2025_01"sv,
     .what = growth_of(indicators::consumer_prices),
     .where = areas::PAK,
     .when = as_of(month(2025, 1)),
     .value = {3, 0},
     .in = &units::percent,
     .said_by = &sources::state_bank_pakistan,
     .mentions = {{13, "3%"sv}}},
    {.key = "macroeconomy.debt.external.service.PAK.2025"sv,
     .what = indicators::debt_external_service,
     .where = areas::PAK,
     .when = year(2025),
     .value = {25, 9},
     .in = &units::USD,
     .asserted = assertion::projected,
     .said_by = &sources::international_monetary_fund_debt_sustainability_analysis_2024,
     .mentions = {{15, "$25 billion"sv}}},
    {.key = "macroeconomy.debt.external.service.PAK.CHN.cpec.2025"sv,
     .what = indicators::debt_external_service,
     .by = {{"project"sv, "cpec"sv}},
     .where = areas::PAK,
     .counterpart = areas::CHN,
     .when = year(2025),
     .value = {10, 9},
     .in = &units::USD,
     .asserted = assertion::projected,
     .said_by = &sources::pakistan_ministry_finance,
     .mentions = {{27, "$10 billion"sv}},
     .whole = "macroeconomy.financing_need.external.PAK.2025"sv},
    {.key = "macroeconomy.debt.public.per_gdp.PAK"sv,
     .what = quotient_of(indicators::debt_public, indicators::gdp),
     .where = areas::PAK,
     .value = {64, 0},
     .in = &units::percent,
     .said_by = &sources::world_bank_global_economic_prospects_2025_01,
     .mentions = {{13, "64%"sv}}},
    {.key = "macroeconomy.financing_need.external.PAK.2025"sv,
     .what = indicators::financing_need_external,
     .where = areas::PAK,
     .when = year(2025),
     .value = {25, 9},
     .in = &units::USD,
     .asserted = assertion::projected,
     .said_by = &sources::international_monetary_fund_pakistan_article_iv_consultation_2024,
     .mentions = {{27, "$25 billion"sv}},
     .drifts_from = "macroeconomy.debt.external.service.PAK.2025"sv,
     .drift = "financing need, not debt servicing; other publication"sv},
    {.key = "macroeconomy.financing_need.external.PAK.imf"sv,
     .what = indicators::financing_need_external,
     .where = areas::PAK,
     .counterpart = institutions::imf,
     .value = {25, 9},
     .in = &kinds::USD_per_a,
     .asserted = assertion::projected,
     .said_by = &sources::international_monetary_fund,
     .mentions = {{32, "$25 billion yearly"sv}},
     .drifts_from = "macroeconomy.debt.external.service.PAK.2025"sv,
     .drift = "reliance on the IMF; per year"sv},
    {.key = "macroeconomy.gdp.KAZ.2024"sv,
     .what = indicators::gdp,
     .where = areas::KAZ,
     .when = year(2024),
     .value = {250, 9},
     .in = &units::USD,
     .said_by = &sources::world_bank,
     .mentions = {{25, "$250 billion"sv}}},
    {.key = "macroeconomy.gdp.UZB"sv,
     .what = indicators::gdp,
     .where = areas::UZB,
     .when = year(2024),
     .inferred_from = "IMF 2024 data"sv,
     .value = {90, 9},
     .in = &units::USD,
     .said_by = &sources::international_monetary_fund_data_2024,
     .mentions = {{25, "$90 billion"sv}}},
    {.key = "macroeconomy.gdp.constant_prices.growth.PAK.2025_2026"sv,
     .what = growth_of(indicators::gdp_constant_prices),
     .where = areas::PAK,
     .when = span(year(2025), year(2026)),
     .value = {27, -1},
     .in = &units::percent,
     .asserted = assertion::projected,
     .said_by = &sources::world_bank_global_economic_prospects_2025_01,
     .mentions = {{13, "2.7%"sv}}},
    {.key = "macroeconomy.gdp.constant_prices.growth.PAK.by_2028"sv,
     .what = growth_of(indicators::gdp_constant_prices),
     .where = areas::PAK,
     .when = by(year(2028)),
     .value = {6, 0},
     .in = &units::percent,
     .asserted = assertion::target,
     .said_by = &sources::pakistan_ministry_finance_economic_roadmap_2025,
     .mentions = {{16, "6%"sv}}},
    {.key = "macroeconomy.gdp.constant_prices.growth.low_income"sv,
     .what = growth_of(indicators::gdp_constant_prices),
     .where = regions::low_income,
     .when = span(year(2025), year(2026)),
     .inferred_from = "2.7% for 2025-26—below"sv,
     .value = {58, -1},
     .in = &units::percent,
     .asserted = assertion::projected,
     .said_by = &sources::world_bank_global_economic_prospects_2025_01,
     .mentions = {{13, "5.8%"sv}}},
    {.key = "macroeconomy.gdp.per_population.IND"sv,
     .what = quotient_of(indicators::gdp, indicators::population),
     .where = areas::IND,
     .when = by(year(2030)),
     .inferred_from = "by 2030"sv,
     .value = {2900, 0},
     .in = &kinds::USD_per_person,
     .asserted = assertion::projected,
     .said_by = &sources::brookings_institution_pakistan_at_a_crossroads_2025,
     .mentions = {{19, "$2,900"sv}}},
    {.key = "macroeconomy.gdp.per_population.PAK.by_2030"sv,
     .what = quotient_of(indicators::gdp, indicators::population),
     .where = areas::PAK,
     .when = by(year(2030)),
     .value = {1596, 0},
     .in = &kinds::USD_per_person,
     .asserted = assertion::projected,
     .said_by = &sources::brookings_institution_pakistan_at_a_crossroads_2025,
     .mentions = {{19, "$1,596"sv}, {32, "$1,596"sv, 1, &sources::brookings_institution}}},
    {.key = "macroeconomy.gdp.share.PAK.balochistan"sv,
     .what = share_of(indicators::gdp, indicators::gdp),
     .by = {{"place"sv, "balochistan"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .inferred_from = "2024 data"sv,
     .value = {2, 0},
     .in = &units::percent,
     .said_by = &sources::pakistan_bureau_statistics_data_2024,
     .mentions = {{21, "2%"sv}}},
    {.key = "macroeconomy.government.expenditure.growth.PAK.health_education"sv,
     .what = growth_of(indicators::government_expenditure),
     .by = {{"purpose"sv, "health_education"sv}},
     .where = areas::PAK,
     .value = {-10, 0},
     .in = &units::percent,
     .said_by = &sources::pakistan_ministry_finance_fiscal_statement_2025,
     .mentions = {{23, "10%"sv}}},
    {.key = "macroeconomy.imf.arrangements.PAK.imf.since_1947"sv,
     .what = indicators::imf_arrangements,
     .where = areas::PAK,
     .counterpart = institutions::imf,
     .when = since(year(1947)),
     .value = {23, 0},
     .in = &units::rank,
     .mentions = {{9, "23rd"sv}}},
    {.key = "macroeconomy.population.UZB"sv,
     .what = indicators::population,
     .where = areas::UZB,
     .value = {36, 6},
     .in = &units::person,
     .mentions = {{6, "36 million people"sv}},
     .whole = "macroeconomy.population.central_asia"sv},
    {.key = "macroeconomy.population.central_asia"sv,
     .what = indicators::population,
     .where = areas::central_asia,
     .value = {70, 6},
     .in = &units::person,
     .qualified = qualifier::over,
     .mentions = {{1, "exceeding 70 million"sv}, {34, "over 70 million people"sv}, {116, "over 70 million people"sv}}},
    {.key = "macroeconomy.reserves.PAK.2025_01"sv,
     .what = indicators::reserves,
     .where = areas::PAK,
     .when = as_of(month(2025, 1)),
     .value = {12, 9},
     .in = &units::USD,
     .said_by = &sources::state_bank_pakistan,
     .mentions = {{23, "$12 billion"sv}}},
    {.key = "macroeconomy.tax.revenue.per_gdp.PAK"sv,
     .what = quotient_of(indicators::tax_revenue, indicators::gdp),
     .where = areas::PAK,
     .value = {11, 0},
     .in = &units::percent,
     .said_by = &sources::world_bank_global_economic_prospects_2025_01,
     .mentions = {{13, "11%"sv}}},
    {.key = "macroeconomy.tax.revenue.per_gdp.PAK.by_2027"sv,
     .what = quotient_of(indicators::tax_revenue, indicators::gdp),
     .where = areas::PAK,
     .when = by(year(2027)),
     .value = {15, 0},
     .in = &units::percent,
     .asserted = assertion::required,
     .mentions = {{9, "15%"sv}},
     .target_of = "macroeconomy.tax.revenue.per_gdp.PAK"sv},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table macroeconomy(detail::macroeconomy_rows);
} // namespace corridor

template <>
struct rows_of_theme<corridor::book, "macroeconomy"> {
    static constexpr bool is_included = true;
    static constexpr table rows = corridor::macroeconomy;
};

} // namespace almanac::inline v0
