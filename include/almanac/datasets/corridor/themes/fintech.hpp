// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Fintech: unbanked adults, payments, remittances, venture capital. As the article states it; see `theme.hpp`.
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

inline constexpr source crunchbase_pakistan_tech_report_2025{
    .publisher = "Crunchbase"sv, .publication = "Pakistan Tech Report"sv, .published = year(2025)};
inline constexpr source international_monetary_fund_migration_development_brief_2024{
    .publisher = "International Monetary Fund"sv,
    .publication = "Migration and Development Brief"sv,
    .published = year(2024)};
inline constexpr source jazzcash_annual_statement{.publisher = "JazzCash"sv, .publication = "annual statement"sv};
inline constexpr source kaspi_kz_financial_disclosure{.publisher = "Kaspi.kz"sv,
                                                      .publication = "financial disclosure"sv};
inline constexpr source kaspi_kz_investor_report{.publisher = "Kaspi.kz"sv, .publication = "investor report"sv};
inline constexpr source state_bank_pakistan_financial_access_survey_2025{
    .publisher = "State Bank of Pakistan"sv, .publication = "Financial Access Survey"sv, .published = year(2025)};
inline constexpr source state_bank_pakistan_remittance_data_2024{
    .publisher = "State Bank of Pakistan"sv, .publication = "remittance data"sv, .published = year(2024)};
inline constexpr source world_bank_financial_inclusion_index_2024{
    .publisher = "World Bank"sv, .publication = "Financial Inclusion Index"sv, .published = year(2024)};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation fintech_rows[] = {
    {.key = "fintech.adults.unbanked.PAK"sv,
     .what = indicators::adults_unbanked,
     .where = areas::PAK,
     .value = {79, 6},
     .in = &units::person,
     .said_by = &sources::state_bank_pakistan_financial_access_survey_2025,
     .mentions = {{37, "79 million"sv}}},
    {.key = "fintech.adults.unbanked.PAK.statement_2"sv,
     .what = indicators::adults_unbanked,
     .where = areas::PAK,
     .value = {79, 6},
     .in = &units::person,
     .mentions = {{60, "79 million"sv}},
     .drifts_from = "fintech.adults.unbanked.PAK"sv,
     .drift = "population, not adults; no source"sv,
     .statement = 2},
    {.key = "fintech.adults.unbanked.central_asia"sv,
     .what = indicators::adults_unbanked,
     .where = areas::central_asia,
     .value = {21, 6},
     .in = &units::person,
     .said_by = &sources::world_bank_financial_inclusion_index_2024,
     .mentions = {{37, "21 million unbanked adults"sv}},
     .whole = "macroeconomy.population.central_asia"sv},
    {.key = "fintech.adults.unbanked.central_asia.statement_2"sv,
     .what = indicators::adults_unbanked,
     .where = areas::central_asia,
     .value = {21, 6},
     .in = &units::person,
     .mentions = {{60, "21 million"sv}},
     .drifts_from = "fintech.adults.unbanked.central_asia"sv,
     .drift = "population, not adults; no source"sv,
     .statement = 2},
    {.key = "fintech.adults.unbanked.share.central_asia"sv,
     .what = share_of(indicators::adults_unbanked, indicators::population),
     .where = areas::central_asia,
     .value = {30, 0},
     .in = &units::percent,
     .said_by = &sources::world_bank_financial_inclusion_index_2024,
     .mentions = {{37, "30%"sv}},
     .whole = "macroeconomy.population.central_asia"sv},
    {.key = "fintech.enterprise.value.KAZ.kaspi"sv,
     .what = indicators::enterprise_value,
     .by = {{"entity"sv, "kaspi"sv}},
     .where = areas::KAZ,
     .when = year(2024),
     .inferred_from = "following its 2024 Nasdaq IPO"sv,
     .value = {10, 9},
     .in = &units::USD,
     .said_by = &sources::kaspi_kz_financial_disclosure,
     .mentions = {{37, "$10 billion"sv, 2}, {63, "$10 billion"sv, 1, &no_source}}},
    {.key = "fintech.financial_flows.PAK.central_asia.fintech_framework.by_2027"sv,
     .what = indicators::financial_flows,
     .by = {{"cause"sv, "fintech_framework"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = by(year(2027)),
     .value = {200, 6},
     .in = &kinds::USD_per_a,
     .asserted = assertion::projected,
     .said_by = &sources::united_nations_development_programme_feasibility_study_2025,
     .mentions = {{37, "$200 million"sv}, {65, "$200 million annual"sv, 1, &no_source}}},
    {.key = "fintech.platform.payments.KAZ.kaspi"sv,
     .what = indicators::platform_payments,
     .by = {{"entity"sv, "kaspi"sv}},
     .where = areas::KAZ,
     .value = {5, 9},
     .in = &kinds::USD_per_a,
     .said_by = &sources::kaspi_kz_investor_report,
     .mentions = {{37, "$5 billion annually"sv}, {63, "$5 billion annual"sv, 1, &no_source}}},
    {.key = "fintech.platform.payments.PAK.jazzcash.2024"sv,
     .what = indicators::platform_payments,
     .by = {{"entity"sv, "jazzcash"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .value = {10, 9},
     .in = &units::USD,
     .said_by = &sources::jazzcash_annual_statement,
     .mentions = {{37, "$10 billion"sv}, {62, "$10 billion"sv, 1, &no_source}}},
    {.key = "fintech.platform.users.KAZ.kaspi"sv,
     .what = indicators::platform_users,
     .by = {{"entity"sv, "kaspi"sv}},
     .where = areas::KAZ,
     .value = {12, 6},
     .in = &units::person,
     .said_by = &sources::kaspi_kz_investor_report,
     .mentions = {{37, "12 million users"sv}, {63, "12 million users"sv, 1, &no_source}}},
    {.key = "fintech.platform.users.PAK.jazzcash.2024"sv,
     .what = indicators::platform_users,
     .by = {{"entity"sv, "jazzcash"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .value = {35, 6},
     .in = &units::person,
     .said_by = &sources::jazzcash_annual_statement,
     .mentions = {{37, "35 million users"sv}, {62, "35 million users"sv, 1, &no_source}}},
    {.key = "fintech.remittances.received.PAK"sv,
     .what = indicators::remittances_received,
     .where = areas::PAK,
     .when = year(2024),
     .inferred_from = "2024 remittance data"sv,
     .value = {31, 9},
     .in = &units::USD,
     .said_by = &sources::state_bank_pakistan_remittance_data_2024,
     .mentions = {{37, "$31 billion"sv}, {64, "$31 billion"sv, 1, &no_source}}},
    {.key = "fintech.remittances.received.central_asia"sv,
     .what = indicators::remittances_received,
     .where = areas::central_asia,
     .value = {5, 9},
     .in = &units::USD,
     .asserted = assertion::estimated,
     .said_by = &sources::international_monetary_fund_migration_development_brief_2024,
     .mentions = {{37, "$5 billion"sv, 2}, {64, "$5 billion"sv, 1, &no_source}}},
    {.key = "fintech.stock_listing.KAZ.kaspi.2024"sv,
     .what = indicators::stock_listing,
     .by = {{"entity"sv, "kaspi"sv}},
     .where = areas::KAZ,
     .when = year(2024),
     .said_by = &sources::kaspi_kz_financial_disclosure,
     .mentions = {{37, "2024 Nasdaq IPO"sv}}},
    {.key = "fintech.venture_capital.PAK.fintech.since_2020"sv,
     .what = indicators::venture_capital,
     .by = {{"sector"sv, "fintech"sv}},
     .where = areas::PAK,
     .when = since(year(2020)),
     .value = {450, 6},
     .in = &units::USD,
     .said_by = &sources::crunchbase_pakistan_tech_report_2025,
     .mentions = {{37, "$450 million"sv}, {61, "$450 million"sv, 1, &no_source}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table fintech(detail::fintech_rows);
} // namespace corridor

template <>
struct rows_of_theme<corridor::book, "fintech"> {
    static constexpr bool is_included = true;
    static constexpr table rows = corridor::fintech;
};

} // namespace almanac::inline v0
