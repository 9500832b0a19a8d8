// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Figures of the article held against others that the World Bank publishes: a list of its own, for nothing from
/// outside the article is in `identities`. The values are those of the World Development Indicators (CC BY 4.0), as
/// they stood when they were read: a later vintage than the article's, so that a difference is no fault of it by
/// itself.
#pragma once

#include <almanac/audit/identity.hpp>
#include <almanac/audit/known_finding.hpp>
#include <almanac/datasets/corridor/dataset.hpp>
#include <almanac/datasets/corridor/indicators.hpp>

#include <iterator>
#include <string_view>

namespace almanac::inline v0::corridor {

namespace sources {
inline constexpr source world_bank_indicators{
    .publisher = "World Bank", .publication = "World Development Indicators", .published = year(2026)};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation outside_rows[] = {
    {.key = "wdi.exports.goods.PAK.2024"sv,
     .what = indicators::exports_goods,
     .where = areas::PAK,
     .when = year(2024),
     .value = {3232, 7},
     .in = &units::USD,
     .qualified = qualifier::exact,
     .said_by = &sources::world_bank_indicators},
    {.key = "wdi.fdi.inflow.IND.2022"sv,
     .what = indicators::fdi_inflow,
     .where = areas::IND,
     .when = year(2022),
     .value = {499402584042659, -4},
     .in = &units::USD,
     .qualified = qualifier::exact,
     .said_by = &sources::world_bank_indicators},
    {.key = "wdi.fdi.inflow.IND.2024"sv,
     .what = indicators::fdi_inflow,
     .where = areas::IND,
     .when = year(2024),
     .value = {271398533781402, -4},
     .in = &units::USD,
     .qualified = qualifier::exact,
     .said_by = &sources::world_bank_indicators},
    {.key = "wdi.fdi.inflow.PAK.2023"sv,
     .what = indicators::fdi_inflow,
     .where = areas::PAK,
     .when = year(2023),
     .value = {2048, 6},
     .in = &units::USD,
     .qualified = qualifier::exact,
     .said_by = &sources::world_bank_indicators},
    {.key = "wdi.fdi.inflow.PAK.2024"sv,
     .what = indicators::fdi_inflow,
     .where = areas::PAK,
     .when = year(2024),
     .value = {2665, 6},
     .in = &units::USD,
     .qualified = qualifier::exact,
     .said_by = &sources::world_bank_indicators},
    {.key = "wdi.gdp.KAZ.2024"sv,
     .what = indicators::gdp,
     .where = areas::KAZ,
     .when = year(2024),
     .value = {291480274648826, -3},
     .in = &units::USD,
     .qualified = qualifier::exact,
     .said_by = &sources::world_bank_indicators},
    {.key = "wdi.gdp.UZB.2024"sv,
     .what = indicators::gdp,
     .where = areas::UZB,
     .when = year(2024),
     .value = {121356065241228, -3},
     .in = &units::USD,
     .qualified = qualifier::exact,
     .said_by = &sources::world_bank_indicators},
    {.key = "wdi.imports.goods.KAZ.2024"sv,
     .what = indicators::imports_goods,
     .where = areas::KAZ,
     .when = year(2024),
     .value = {59133, 6},
     .in = &units::USD,
     .qualified = qualifier::exact,
     .said_by = &sources::world_bank_indicators},
    {.key = "wdi.imports.goods.KGZ.2024"sv,
     .what = indicators::imports_goods,
     .where = areas::KGZ,
     .when = year(2024),
     .value = {12489, 6},
     .in = &units::USD,
     .qualified = qualifier::exact,
     .said_by = &sources::world_bank_indicators},
    {.key = "wdi.imports.goods.TJK.2024"sv,
     .what = indicators::imports_goods,
     .where = areas::TJK,
     .when = year(2024),
     .value = {701, 7},
     .in = &units::USD,
     .qualified = qualifier::exact,
     .said_by = &sources::world_bank_indicators},
    {.key = "wdi.imports.goods.TKM.2024"sv,
     .what = indicators::imports_goods,
     .where = areas::TKM,
     .when = year(2024),
     .value = {4419, 6},
     .in = &units::USD,
     .qualified = qualifier::exact,
     .said_by = &sources::world_bank_indicators},
    {.key = "wdi.imports.goods.UZB.2024"sv,
     .what = indicators::imports_goods,
     .where = areas::UZB,
     .when = year(2024),
     .value = {35238, 6},
     .in = &units::USD,
     .qualified = qualifier::exact,
     .said_by = &sources::world_bank_indicators},
    {.key = "wdi.literacy.adult.PAK.2021"sv,
     .what = indicators::literacy_adult,
     .where = areas::PAK,
     .when = year(2021),
     .value = {588600006103516, -13},
     .in = &units::percent,
     .qualified = qualifier::exact,
     .said_by = &sources::world_bank_indicators},
    {.key = "wdi.population.KAZ.2024"sv,
     .what = indicators::population,
     .where = areas::KAZ,
     .when = year(2024),
     .value = {20592571, 0},
     .in = &units::person,
     .qualified = qualifier::exact,
     .said_by = &sources::world_bank_indicators},
    {.key = "wdi.population.KGZ.2024"sv,
     .what = indicators::population,
     .where = areas::KGZ,
     .when = year(2024),
     .value = {7221868, 0},
     .in = &units::person,
     .qualified = qualifier::exact,
     .said_by = &sources::world_bank_indicators},
    {.key = "wdi.population.PAK.2024"sv,
     .what = indicators::population,
     .where = areas::PAK,
     .when = year(2024),
     .value = {251269164, 0},
     .in = &units::person,
     .qualified = qualifier::exact,
     .said_by = &sources::world_bank_indicators},
    {.key = "wdi.population.TJK.2024"sv,
     .what = indicators::population,
     .where = areas::TJK,
     .when = year(2024),
     .value = {10590927, 0},
     .in = &units::person,
     .qualified = qualifier::exact,
     .said_by = &sources::world_bank_indicators},
    {.key = "wdi.population.TKM.2024"sv,
     .what = indicators::population,
     .where = areas::TKM,
     .when = year(2024),
     .value = {7494498, 0},
     .in = &units::person,
     .qualified = qualifier::exact,
     .said_by = &sources::world_bank_indicators},
    {.key = "wdi.population.UZB.2024"sv,
     .what = indicators::population,
     .where = areas::UZB,
     .when = year(2024),
     .value = {36361859, 0},
     .in = &units::person,
     .qualified = qualifier::exact,
     .said_by = &sources::world_bank_indicators},
    {.key = "wdi.remittances.received.PAK.2024"sv,
     .what = indicators::remittances_received,
     .where = areas::PAK,
     .when = year(2024),
     .value = {34914, 6},
     .in = &units::USD,
     .qualified = qualifier::exact,
     .said_by = &sources::world_bank_indicators},
};

/// The themes of the dataset, and one of outside figures behind them.
inline constexpr auto themes_and_outside = [] {
    joined_rows<theme, std::size(themes) + 1> out;
    for (std::size_t i = 0; i < std::size(themes); ++i) out.rows[i] = themes[i];
    out.rows[std::size(themes)] = {"wdi"sv, table(outside_rows)};
    return out;
}();
} // namespace detail

/// The dataset with the outside figures as a theme of their own, "wdi".
inline constexpr dataset facts_and_outside{
    .name = "corridor_and_outside",
    .title = "What the article states, beside figures of the World Bank",
    .themes = theme_list(detail::themes_and_outside.rows, detail::themes_and_outside.size()),
    .read_from = article,
    .rights = facts.rights,
    .verified = facts.verified};

/// Checks of the article's figures against outside ones. `audit(facts_and_outside, outside_checks)`.
inline constexpr identity outside_checks[] = {
    claim("macroeconomy.gdp.KAZ.2024")
        .is_same_as("wdi.gdp.KAZ.2024")
        .named("gdp_of_kazakhstan")
        .assuming("the figure of a later vintage measures the same"),
    claim("macroeconomy.gdp.UZB")
        .is_same_as("wdi.gdp.UZB.2024")
        .named("gdp_of_uzbekistan")
        .assuming("the figure of a later vintage measures the same"),
    claim("macroeconomy.population.UZB")
        .is_same_as("wdi.population.UZB.2024")
        .named("people_of_uzbekistan")
        .assuming("the figure of a later vintage measures the same"),
    total("macroeconomy.population.central_asia")
        .is_sum_of("wdi.population.KAZ.2024", "wdi.population.KGZ.2024", "wdi.population.TJK.2024",
                   "wdi.population.TKM.2024", "wdi.population.UZB.2024")
        .named("people_of_central_asia")
        .assuming("the figure of a later vintage measures the same"),
    share("fintech.adults.unbanked.central_asia",
          of("wdi.population.KAZ.2024 + wdi.population.KGZ.2024 + wdi.population.TJK.2024 + wdi.population.TKM.2024 + "
             "wdi.population.UZB.2024"))
        .is("fintech.adults.unbanked.share.central_asia")
        .named("unbanked_of_central_asia")
        .assuming("the figure of a later vintage measures the same"),
    share("connectivity.internet.users.PAK", of("wdi.population.PAK.2024"))
        .is("connectivity.internet.users.share.PAK")
        .named("internet_users_of_pakistan")
        .assuming("the figure of a later vintage measures the same"),
    claim("trade.exports.goods.PAK.2024")
        .is_same_as("wdi.exports.goods.PAK.2024")
        .named("exports_of_pakistan")
        .assuming("the figure of a later vintage measures the same"),
    total("trade.imports.goods.central_asia")
        .is_sum_of("wdi.imports.goods.KAZ.2024", "wdi.imports.goods.KGZ.2024", "wdi.imports.goods.TJK.2024",
                   "wdi.imports.goods.TKM.2024", "wdi.imports.goods.UZB.2024")
        .named("imports_of_central_asia")
        .assuming("the figure of a later vintage measures the same"),
    claim("fintech.remittances.received.PAK")
        .is_same_as("wdi.remittances.received.PAK.2024")
        .named("remittances_to_pakistan")
        .assuming("the figure of a later vintage measures the same"),
    claim("investment.fdi.inflow.PAK.fy2024")
        .is_mean_of("wdi.fdi.inflow.PAK.2023", "wdi.fdi.inflow.PAK.2024")
        .named("direct_investment_in_pakistan")
        .assuming("the figure of a later vintage measures the same"),
    claim("investment.fdi.inflow.IND")
        .is_same_as("wdi.fdi.inflow.IND.2024")
        .named("direct_investment_in_india")
        .assuming("the figure of a later vintage measures the same"),
    claim("investment.fdi.inflow.IND")
        .is_same_as("wdi.fdi.inflow.IND.2022")
        .named("direct_investment_in_india_2022")
        .assuming("the figure of a later vintage measures the same"),
    claim("skills.literacy.adult.PAK")
        .is_same_as("wdi.literacy.adult.PAK.2021")
        .named("literacy_of_pakistan")
        .assuming("the figure of a later vintage measures the same"),
};

/// What an audit of them finds.
inline constexpr known_finding outside_findings[] = {
    {"gdp_of_kazakhstan", severity::warning, "250 billion against 291 billion in 2024; 262 billion are those of 2023."},
    {"gdp_of_uzbekistan", severity::warning, "90 billion against 121 billion in 2024; 94 billion are those of 2022."},
    {"unbanked_of_central_asia", severity::warning,
     "21 million are 26 % of 82 million people, not 30 %; they are 30 % of the 70 million of the article."},
    {"internet_users_of_pakistan", severity::warning,
     "164 million are 65 % of 251 million people, not 76 %; the article implies 216 million."},
    {"exports_of_pakistan", severity::warning, "31 billion against 32.3 billion in 2024."},
    {"imports_of_central_asia", severity::warning, "80 billion against 118 billion in 2024."},
    {"remittances_to_pakistan", severity::warning, "31 billion against 34.9 billion in 2024."},
    {"direct_investment_in_pakistan", severity::warning,
     "1.8 billion in the fiscal year 2024 is below both of the calendar years, 2.0 and 2.7 billion."},
    {"direct_investment_in_india", severity::warning, "50 billion against 27 billion in 2024."},
    {"literacy_of_pakistan", severity::warning, "62 % against 59 % in 2021, the last year that is published."}

};

} // namespace almanac::inline v0::corridor
