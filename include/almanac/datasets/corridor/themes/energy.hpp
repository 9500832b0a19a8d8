// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Energy: pipelines, power lines, oil and gas, import bills. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/datasets/corridor/indicators/energy_and_climate.hpp>
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

inline constexpr source asian_development_bank_2023{.publisher = "Asian Development Bank"sv, .published = year(2023)};
inline constexpr source asian_development_bank_cost_estimate_2023{
    .publisher = "Asian Development Bank"sv, .publication = "cost estimate"sv, .published = year(2023)};
inline constexpr source bp_data_2024{.publisher = "BP"sv, .publication = "data"sv, .published = year(2024)};
inline constexpr source bp_statistical_review_2024{
    .publisher = "BP"sv, .publication = "Statistical Review"sv, .published = year(2024)};
inline constexpr source casa_1000_project_update{.publisher = "CASA-1000 project"sv, .publication = "update"sv};
inline constexpr source international_energy_agency_2024{.publisher = "International Energy Agency"sv,
                                                         .published = year(2024)};
inline constexpr source international_energy_agency_oil_market_report_2025{
    .publisher = "International Energy Agency"sv, .publication = "Oil Market Report"sv, .published = year(2025)};
inline constexpr source international_energy_agency_world_energy_outlook_2025{
    .publisher = "International Energy Agency"sv, .publication = "World Energy Outlook"sv, .published = year(2025)};
inline constexpr source international_energy_agency{.publisher = "International Energy Agency"sv};
inline constexpr source national_electric_power_regulatory_authority_report_2024{
    .publisher = "National Electric Power Regulatory Authority"sv, .publication = "report"sv, .published = year(2024)};
inline constexpr source organisation_economic_co_operation_development_energy_outlook_2025{
    .publisher = "Organisation for Economic Co-operation and Development"sv,
    .publication = "Energy Outlook"sv,
    .published = year(2025)};
inline constexpr source turkmenistan_ministry_energy_2025{.publisher = "Turkmenistan Ministry of Energy"sv,
                                                          .published = year(2025)};
inline constexpr source turkmenistan_ministry_energy_statement{.publisher = "Turkmenistan Ministry of Energy"sv,
                                                               .publication = "statement"sv};
inline constexpr source world_bank_project_monitoring_report{.publisher = "World Bank"sv,
                                                             .publication = "project monitoring report"sv};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation energy_rows[] = {
    {.key = "energy.commitment.casa_1000.world_bank.casa_1000.since_2014"sv,
     .what = indicators::commitment,
     .by = {{"project"sv, "casa_1000"sv}},
     .where = regions::casa_1000,
     .counterpart = institutions::world_bank,
     .when = since(year(2014)),
     .value = {12, 8},
     .in = &units::USD,
     .said_by = &sources::casa_1000_project_update,
     .mentions = {{28, "$1.2 billion"sv}}},
    {.key = "energy.energy.use.share.IND.imports.oil_gas.2024"sv,
     .what = share_of(indicators::energy_use, indicators::energy_use),
     .by = {{"origin"sv, "imports"sv}, {"product"sv, "oil_gas"sv}},
     .where = areas::IND,
     .when = year(2024),
     .in = &units::percent,
     .status = observation_status("O"),
     .mentions = {{110, "Not specified"sv}}},
    {.key = "energy.energy.use.share.PAK.imports.oil_gas.2024"sv,
     .what = share_of(indicators::energy_use, indicators::energy_use),
     .by = {{"origin"sv, "imports"sv}, {"product"sv, "oil_gas"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .value = {76, 0},
     .in = &units::percent,
     .said_by = &sources::international_energy_agency,
     .mentions = {{2, "76%"sv}, {110, "76%"sv, 1, &sources::international_energy_agency_2024}, {119, "76%"sv}}},
    {.key = "energy.exports.goods.TKM.south_asia.natural_gas.tapi"sv,
     .what = indicators::exports_goods,
     .by = {{"product"sv, "natural_gas"sv}, {"route"sv, "tapi"sv}},
     .where = areas::TKM,
     .counterpart = regions::south_asia,
     .value = {500, 6},
     .in = &kinds::USD_per_a,
     .asserted = assertion::projected,
     .said_by = &sources::organisation_economic_co_operation_development_energy_outlook_2025,
     .mentions = {{25, "$500 million"sv}}},
    {.key = "energy.gas.production.share.TKM.CHN.export"sv,
     .what = share_of(indicators::gas_production, indicators::gas_production),
     .by = {{"use"sv, "export"sv}},
     .where = areas::TKM,
     .counterpart = areas::CHN,
     .when = year(2024),
     .inferred_from = "BP’s 2024 data"sv,
     .value = {70, 0},
     .in = &units::percent,
     .said_by = &sources::bp_data_2024,
     .mentions = {{28, "70%"sv}}},
    {.key = "energy.gas.reserves.TKM"sv,
     .what = indicators::gas_reserves,
     .where = areas::TKM,
     .value = {19, 12},
     .in = &units::m3,
     .said_by = &sources::bp_statistical_review_2024,
     .mentions = {{25, "19 trillion cubic meters"sv}}},
    {.key = "energy.gas.reserves.share.PAK.balochistan"sv,
     .what = share_of(indicators::gas_reserves, indicators::gas_reserves),
     .by = {{"place"sv, "balochistan"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .inferred_from = "2024 data"sv,
     .value = {40, 0},
     .in = &units::percent,
     .said_by = &sources::pakistan_bureau_statistics_data_2024,
     .mentions = {{21, "40%"sv}}},
    {.key = "energy.imports.goods.CHN.TKM.natural_gas"sv,
     .what = indicators::imports_goods,
     .by = {{"product"sv, "natural_gas"sv}},
     .where = areas::CHN,
     .counterpart = areas::TKM,
     .value = {4, 9},
     .in = &kinds::USD_per_a,
     .said_by = &sources::organisation_economic_co_operation_development_energy_outlook_2025,
     .mentions = {{25, "$4 billion annual"sv}}},
    {.key = "energy.imports.goods.PAK.energy"sv,
     .what = indicators::imports_goods,
     .by = {{"product"sv, "energy"sv}},
     .where = areas::PAK,
     .value = {3, 9},
     .in = &kinds::USD_per_a,
     .said_by = &sources::international_energy_agency_world_energy_outlook_2025,
     .mentions = {{11, "$3 billion annual"sv}}},
    {.key = "energy.imports.goods.PAK.power_shortfall.energy"sv,
     .what = indicators::imports_goods,
     .by = {{"cause"sv, "power_shortfall"sv}, {"product"sv, "energy"sv}},
     .where = areas::PAK,
     .value = {3, 9},
     .in = &kinds::USD_per_a,
     .said_by = &sources::international_energy_agency,
     .mentions = {{28, "$3 billion yearly"sv}},
     .drifts_from = "energy.imports.goods.PAK.energy"sv,
     .drift = "cost of the power gap, not the energy import bill; report not named"sv},
    {.key = "energy.infrastructure.opening.AFG.grid_upgrades.since_2027"sv,
     .what = indicators::infrastructure_opening,
     .by = {{"project"sv, "grid_upgrades"sv}},
     .where = areas::AFG,
     .when = since(year(2027)),
     .asserted = assertion::projected,
     .mentions = {{11, "projected for 2027 at the earliest"sv}}},
    {.key = "energy.oil.production.KAZ"sv,
     .what = indicators::oil_production,
     .where = areas::KAZ,
     .value = {18, 5},
     .in = &units::bbl_per_d,
     .said_by = &sources::international_energy_agency_oil_market_report_2025,
     .mentions = {{25, "1.8 million barrels"sv}}},
    {.key = "energy.oil.production.share.KAZ.PAK.export"sv,
     .what = share_of(indicators::oil_production, indicators::oil_production),
     .by = {{"use"sv, "export"sv}},
     .where = areas::KAZ,
     .counterpart = areas::PAK,
     .value = {2, 0},
     .in = &units::percent,
     .said_by = &sources::international_energy_agency_oil_market_report_2025,
     .mentions = {{25, "2%"sv}},
     .whole = "energy.oil.production.KAZ"sv},
    {.key = "energy.oil.production.share.KAZ.chn_rus.export"sv,
     .what = share_of(indicators::oil_production, indicators::oil_production),
     .by = {{"use"sv, "export"sv}},
     .where = areas::KAZ,
     .counterpart = regions::chn_rus,
     .value = {80, 0},
     .in = &units::percent,
     .said_by = &sources::international_energy_agency_oil_market_report_2025,
     .mentions = {{25, "80%"sv}},
     .whole = "energy.oil.production.KAZ"sv},
    {.key = "energy.pipeline.capacity.TKM.IND.tapi"sv,
     .what = indicators::pipeline_capacity,
     .by = {{"project"sv, "tapi"sv}},
     .where = areas::TKM,
     .counterpart = areas::IND,
     .in = &kinds::m3_per_a,
     .asserted = assertion::planned,
     .status = observation_status("K"),
     .mentions = {{109, "Shared volume"sv}}},
    {.key = "energy.pipeline.capacity.TKM.south_asia.tapi"sv,
     .what = indicators::pipeline_capacity,
     .by = {{"project"sv, "tapi"sv}},
     .where = areas::TKM,
     .counterpart = regions::south_asia,
     .value = {33, 9},
     .in = &kinds::m3_per_a,
     .asserted = assertion::planned,
     .said_by = &sources::asian_development_bank_2023,
     .mentions = {{2, "33 billion cubic meters"sv, 1, &no_source},
                  {109, "33 billion cubic meters"sv},
                  {118, "33 billion cubic meters"sv, 1, &no_source}}},
    {.key = "energy.pipeline.length.TKM.tapi.completed"sv,
     .what = indicators::pipeline_length,
     .by = {{"project"sv, "tapi"sv}, {"stage"sv, "completed"sv}},
     .where = areas::TKM,
     .value = {150, 0},
     .in = &units::km,
     .said_by = &sources::turkmenistan_ministry_energy_2025,
     .mentions = {{108, "150 km"sv}},
     .whole = "energy.pipeline.length.tapi.tapi"sv,
     .drifts_from = "energy.pipeline.length.TKM.tapi.groundwork.2025_03"sv,
     .drift = "completed, not preliminary groundwork; no date"sv},
    {.key = "energy.pipeline.length.TKM.tapi.groundwork.2025_03"sv,
     .what = indicators::pipeline_length,
     .by = {{"project"sv, "tapi"sv}, {"stage"sv, "groundwork"sv}},
     .where = areas::TKM,
     .when = as_of(month(2025, 3)),
     .value = {150, 0},
     .in = &units::km,
     .said_by = &sources::turkmenistan_ministry_energy_statement,
     .mentions = {{2, "150 kilometers"sv}, {118, "150 km"sv, 1, &no_source}},
     .whole = "energy.pipeline.length.tapi.tapi"sv},
    {.key = "energy.pipeline.length.tapi.tapi"sv,
     .what = indicators::pipeline_length,
     .by = {{"project"sv, "tapi"sv}},
     .where = regions::tapi,
     .value = {1814, 0},
     .in = &units::km,
     .asserted = assertion::planned,
     .said_by = &sources::asian_development_bank_2023,
     .mentions = {{2, "1,814-kilometer"sv, 1, &no_source},
                  {108, "1,814 km"sv},
                  {118, "1,814 kilometers"sv, 1, &no_source}}},
    {.key = "energy.power.demand.PAK"sv,
     .what = indicators::power_demand,
     .where = areas::PAK,
     .value = {25000, 0},
     .in = &units::MW,
     .said_by = &sources::national_electric_power_regulatory_authority_report_2024,
     .mentions = {{28, "25,000-megawatt"sv}}},
    {.key = "energy.power.exports.TJK.AFG.casa_1000.2025_03"sv,
     .what = indicators::power_exports,
     .by = {{"project"sv, "casa_1000"sv}},
     .where = areas::TJK,
     .counterpart = areas::AFG,
     .when = as_of(month(2025, 3)),
     .value = {200, 0},
     .in = &units::MW,
     .said_by = &sources::casa_1000_project_update,
     .mentions = {{28, "200 megawatts"sv}},
     .whole = "energy.power.exports.kgz_tjk.AFG.casa_1000.2025_03"sv},
    {.key = "energy.power.exports.kgz_tjk.AFG.casa_1000.2025_03"sv,
     .what = indicators::power_exports,
     .by = {{"project"sv, "casa_1000"sv}},
     .where = regions::kgz_tjk,
     .counterpart = areas::AFG,
     .when = as_of(month(2025, 3)),
     .value = {450, 0},
     .in = &units::MW,
     .said_by = &sources::world_bank_project_monitoring_report,
     .mentions = {{11, "450 megawatts"sv}}},
    {.key = "energy.power.supply.PAK"sv,
     .what = indicators::power_supply,
     .where = areas::PAK,
     .value = {20000, 0},
     .in = &units::MW,
     .said_by = &sources::national_electric_power_regulatory_authority_report_2024,
     .mentions = {{28, "20,000-megawatt"sv}}},
    {.key = "energy.power.transmission_capacity.kgz_tjk.PAK.casa_1000"sv,
     .what = indicators::power_transmission_capacity,
     .by = {{"project"sv, "casa_1000"sv}},
     .where = regions::kgz_tjk,
     .counterpart = areas::PAK,
     .value = {1300, 0},
     .in = &units::MW,
     .asserted = assertion::planned,
     .said_by = &sources::casa_1000_project_update,
     .mentions = {{11, "1,300 megawatts"sv, 1, &no_source}, {28, "1,300-megawatt"sv}}},
    {.key = "energy.project.cost.tapi.tapi"sv,
     .what = indicators::project_cost,
     .by = {{"project"sv, "tapi"sv}},
     .where = regions::tapi,
     .value = {10, 9},
     .in = &units::USD,
     .asserted = assertion::estimated,
     .said_by = &sources::asian_development_bank_cost_estimate_2023,
     .mentions = {{28, "$10 billion"sv}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table energy(detail::energy_rows);
} // namespace corridor

template <>
struct rows_of_theme<corridor::book, "energy"> {
    static constexpr bool is_included = true;
    static constexpr table rows = corridor::energy;
};

} // namespace almanac::inline v0
