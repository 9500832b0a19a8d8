// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What must hold between figures of numbers that are repeated and said of something else, and what is known not to.
/// See `datasets/corridor/identities.hpp`.
#pragma once

#include <almanac/audit/identity.hpp>
#include <almanac/audit/known_finding.hpp>

#include <string_view>

namespace almanac::inline v0::corridor::detail {

// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr identity identities_of_drifts[] = {
    claim("agriculture.crop.area.share.central_asia.wheat.drones"sv)
        .drifts_from("agriculture.crop.area.share.KAZ.wheat.drones"sv)
        .named("drone_wheat_area"sv),
    claim("artificial_intelligence.patients.diagnosed.PAK.mediq"sv)
        .drifts_from("artificial_intelligence.patients.diagnosed.PAK.ai.2024"sv)
        .named("diagnosed_by_mediq"sv),
    claim("blockchain.market.size.KAZ.crypto"sv)
        .drifts_from("blockchain.market.size.central_asia.crypto"sv)
        .named("crypto_market_area"sv),
    claim("blockchain.market.size.PAK.crypto.statement_2"sv)
        .drifts_from("blockchain.market.size.PAK.crypto"sv)
        .named("crypto_sector_subject"sv),
    claim("blockchain.trade.goods.PAK.central_asia.smart_contracts.by_2028"sv)
        .drifts_from("blockchain.trade.digital.PAK.central_asia.blockchain_hub.by_2028"sv)
        .named("blockchain_trade_kind"sv),
    claim("climate.commitment.requested.PAK.green_climate_fund.statement_2"sv)
        .drifts_from("climate.commitment.requested.PAK.green_climate_fund"sv)
        .named("climate_fund_period"sv),
    claim("climate.project.cost.PAK.central_asia.climate_cooperation"sv)
        .drifts_from("climate.project.cost.eco.joint_irrigation"sv)
        .named("climate_project_scope"sv),
    claim("connectivity.network.coverage.KAZ.5g"sv)
        .drifts_from("connectivity.network.coverage.KAZ.5g.urban.2024"sv)
        .named("coverage_base_kazakhstan"sv),
    claim("connectivity.network.coverage.PAK.5g.statement_2"sv)
        .drifts_from("connectivity.network.coverage.PAK.5g"sv)
        .named("coverage_kind_pakistan"sv),
    claim("cybersecurity.trade.digital.change.PAK.central_asia.cyber_standards.statement_2"sv)
        .drifts_from("cybersecurity.trade.digital.change.PAK.central_asia.cyber_standards"sv)
        .named("cyber_gain_source"sv),
    claim("data.compliance.cost.KAZ.data_localization"sv)
        .drifts_from("data.compliance.cost.central_asia.data_localization"sv)
        .named("compliance_cost_area"sv),
    claim("data.trade.forgone.PAK.data_protection_bill"sv)
        .drifts_from("data.trade.forgone.PAK.data_protection_bill.digital"sv)
        .named("delayed_trade_kind"sv),
    claim("data.transactions.digital.share.KAZ.domestic_servers"sv)
        .drifts_from("data.transactions.digital.share.central_asia.domestic_servers"sv)
        .named("local_servers_area"sv),
    claim("digital_economy.digital_economy.size.PAK.2024"sv)
        .drifts_from("digital_economy.digital_economy.size.PAK"sv)
        .named("pakistan_digital_status"sv),
    claim("digital_economy.digital_economy.size.UZB.2024"sv)
        .drifts_from("digital_economy.digital_economy.size.UZB"sv)
        .named("uzbek_digital_year"sv),
    claim("diplomacy.students.foreign.IND.central_asia"sv)
        .drifts_from("diplomacy.students.foreign.IND.central_asia.scholarship_programme"sv)
        .named("india_scholars_scope"sv),
    claim("ecommerce.gain.digital.PAK.central_asia.trade_standards.e_commerce"sv)
        .drifts_from("ecommerce.exports.goods.change.PAK.central_asia.trade_standards.online"sv)
        .named("ecommerce_gain_subject"sv),
    claim("ecommerce.imports.goods.share.central_asia.CHN"sv)
        .drifts_from("ecommerce.imports.goods.share.central_asia.CHN.electronics_apparel"sv)
        .named("china_import_share_base"sv),
    claim("energy.imports.goods.PAK.power_shortfall.energy"sv)
        .drifts_from("energy.imports.goods.PAK.energy"sv)
        .named("energy_bill_subject"sv),
    claim("energy.pipeline.length.TKM.tapi.completed"sv)
        .drifts_from("energy.pipeline.length.TKM.tapi.groundwork.2025_03"sv)
        .named("pipeline_groundwork"sv),
    claim("fintech.adults.unbanked.PAK.statement_2"sv)
        .drifts_from("fintech.adults.unbanked.PAK"sv)
        .named("unbanked_base_pakistan"sv),
    claim("fintech.adults.unbanked.central_asia.statement_2"sv)
        .drifts_from("fintech.adults.unbanked.central_asia"sv)
        .named("unbanked_base_central_asia"sv),
    claim("infrastructure.government.expenditure.growth.PAK.public_investment"sv)
        .drifts_from("infrastructure.government.expenditure.growth.PAK.infrastructure"sv)
        .named("infrastructure_cut_scope"sv),
    claim("infrastructure.investment.infrastructure.PAK"sv)
        .drifts_from("infrastructure.investment.infrastructure.PAK.trade"sv)
        .named("infrastructure_investment_scope"sv),
    claim("infrastructure.project.cost.PAK.CHN.cpec"sv)
        .drifts_from("infrastructure.project.cost.PAK.CHN.cpec.infrastructure"sv)
        .named("corridor_scope"sv),
    claim("infrastructure.transit.time.PAK.europe"sv)
        .drifts_from("infrastructure.transit.time.KAZ.PAK"sv)
        .named("transit_route"sv),
    claim("investment.fdi.inflow.IND.fy2024"sv).drifts_from("investment.fdi.inflow.IND"sv).named("india_fdi_period"sv),
    claim("investment.investment.outward.CHN.central_asia.since_2020"sv)
        .drifts_from("investment.investment.outward.CHN.kaz_tkm.gas_railways.since_2020"sv)
        .named("chinese_investment_scope"sv),
    claim("macroeconomy.financing_need.external.PAK.2025"sv)
        .drifts_from("macroeconomy.debt.external.service.PAK.2025"sv)
        .named("debt_service_or_financing_need"sv),
    claim("macroeconomy.financing_need.external.PAK.imf"sv)
        .drifts_from("macroeconomy.debt.external.service.PAK.2025"sv)
        .named("debt_service_or_imf_reliance"sv),
    claim("policy.budget.allocation.KAZ.e_commerce"sv)
        .drifts_from("policy.budget.allocation.KAZ.digital_trade"sv)
        .named("ecommerce_allocation_scope"sv),
    claim("policy.budget.allocation.PAK.trade"sv)
        .drifts_from("policy.budget.allocation.PAK.digital_trade"sv)
        .named("regional_allocation_scope"sv),
    claim("projections.gain.digital.PAK.ai.by_2028"sv)
        .drifts_from("artificial_intelligence.gain.digital.PAK.central_asia.ai_centre.ai.by_2028"sv)
        .named("ai_gain_period"sv),
    claim("projections.gain.digital.PAK.e_commerce.by_2028"sv)
        .drifts_from("ecommerce.exports.goods.change.PAK.central_asia.trade_standards.online"sv)
        .named("ecommerce_gain_period"sv),
    claim("projections.gain.digital.PAK.fintech.by_2028"sv)
        .drifts_from("fintech.financial_flows.PAK.central_asia.fintech_framework.by_2027"sv)
        .named("fintech_gain_period"sv),
    claim("projections.gain.digital.PAK.gig_economy.by_2028"sv)
        .drifts_from("gig_economy.gain.digital.PAK.central_asia.gig_economy.by_2027"sv)
        .named("gig_gain_period"sv),
    claim("security.armed_group.fighters.PAK.iskp.active"sv)
        .drifts_from("security.armed_group.fighters.PAK.iskp"sv)
        .named("fighters_active"sv),
    claim("security.incidents.security.PAK.bla.attack.2024"sv)
        .drifts_from("security.incidents.security.PAK.bla.2024"sv)
        .named("incidents_or_attacks"sv),
    claim("security.incidents.security.PAK"sv)
        .drifts_from("security.incidents.security.multiple.PAK * security.incidents.security.PAK.ttp.attack.2024"sv)
        .named("incidents_of_whom"sv)
        .assuming("the base is the attacks of 2024"sv),
    claim("security.security.cost.PAK"sv)
        .drifts_from("security.security.cost.PAK.azm_e_istehkam"sv)
        .named("security_cost_period"sv),
    claim("security.security.deaths.PAK.bla.quetta.engineers.2024"sv)
        .drifts_from("security.security.deaths.PAK.bla.quetta.2024"sv)
        .named("quetta_victims"sv),
    claim("security.security.militants.PAK.azm_e_istehkam"sv)
        .drifts_from("security.security.militants.PAK.azm_e_istehkam.2024_06_2025_03"sv)
        .named("militants_period"sv),
    claim("skills.exports.services.PAK.outsourcing"sv)
        .drifts_from("skills.exports.services.PAK.digital_outsourcing"sv)
        .named("outsourcing_scope"sv),
    claim("skills.graduates.share.PAK.it.bilingual"sv)
        .drifts_from("skills.graduates.share.PAK.russian_turkic"sv)
        .named("bilingual_base"sv),
    claim("smart_cities.exports.goods.PAK.central_asia.iot_technology.by_2028"sv)
        .drifts_from("smart_cities.exports.goods.PAK.central_asia.smart_city_technology.by_2028"sv)
        .named("smart_exports_kind"sv),
    claim("smart_cities.project.cost.PAK.lahore_smart_city"sv)
        .drifts_from("smart_cities.commitment.PAK.adb.lahore_smart_city"sv)
        .named("lahore_funding"sv),
    claim("smart_cities.project.spending.KAZ.nur_sultan"sv)
        .drifts_from("smart_cities.project.spending.KAZ.nur_sultan.smart_city.2024"sv)
        .named("nur_sultan_scope"sv),
    claim("trade.trade.goods.IND.UZB"sv)
        .drifts_from("trade.exports.goods.IND.UZB"sv)
        .named("uzbek_trade_imports_included"sv),
    claim("trade.exports.goods.PAK.central_asia / trade.exports.goods.multiple.PAK.central_asia"sv)
        .drifts_from("trade.trade.goods.PAK.central_asia.2024"sv)
        .named("tripling_of_what"sv)
        .assuming("both triplings start from 2024"sv),
    claim("trade.trade.goods.change.PAK.security"sv)
        .drifts_from("trade.exports.goods.change.PAK"sv)
        .named("surge_of_what"sv),
    claim("trade.exports.goods.multiple.PAK.central_asia"sv)
        .drifts_from("trade.trade.goods.multiple.PAK.central_asia"sv)
        .named("tripling_multiple"sv),
};

inline constexpr known_finding findings_of_drifts[] = {
    {"drone_wheat_area"sv, severity::changed_meaning,
     "30 % of Kazakhstan's wheat fields in line 47 stand under Central Asia in line 97."sv},
    {"diagnosed_by_mediq"sv, severity::changed_meaning,
     "1 million patients of 50 startups \"like MedIQ\" in line 44 are MedIQ's alone in line 89, which leaves none to the others."sv},
    {"crypto_market_area"sv, severity::changed_meaning,
     "Central Asia's 300 million, which Kazakhstan \"drives\" (line 43), are Kazakhstan's own in line 85, which leaves nothing to the other four."sv},
    {"crypto_sector_subject"sv, severity::changed_meaning,
     "The crypto sector of 50 million in line 43 is the blockchain sector in line 86."sv},
    {"blockchain_trade_kind"sv, severity::changed_meaning,
     "1 billion of digital trade in line 43 is trade in line 87."sv},
    {"climate_fund_period"sv, severity::changed_meaning,
     "2 billion sought \"annually\" in line 17 are one bid in line 31."sv},
    {"climate_project_scope"sv, severity::changed_meaning,
     "3 billion for one irrigation project in line 31 are for all climate cooperation in line 32."sv},
    {"coverage_base_kazakhstan"sv, severity::changed_meaning,
     "70 % of urban areas in line 38 are 70 % without a base in line 67."sv},
    {"coverage_kind_pakistan"sv, severity::changed_meaning,
     "A rollout at 20 % in line 38 is a coverage of 20 % in line 67."sv},
    {"cyber_gain_source"sv, severity::changed_meaning,
     "200 million \"annually\" by UNCTAD in line 39 stand under an OECD estimate without \"annually\" in line 72."sv},
    {"compliance_cost_area"sv, severity::changed_meaning,
     "Central Asia's 100 million a year in line 45 are Kazakhstan's, without \"annually\", in line 91."sv},
    {"delayed_trade_kind"sv, severity::changed_meaning,
     "50 million of digital trade in line 45 are trade in line 92."sv},
    {"local_servers_area"sv, severity::changed_meaning,
     "Central Asia's laws, enforced in Kazakhstan (line 45), mandate 70 % of digital transactions; line 91 gives 70 % to Kazakhstan alone, without a base."sv},
    {"pakistan_digital_status"sv, severity::changed_meaning,
     "10 billion, an estimate without a year in line 35, are stated of 2024 in line 55."sv},
    {"uzbek_digital_year"sv, severity::changed_meaning,
     "5 billion without a year in line 35 are of 2024 in line 54."sv},
    {"india_scholars_scope"sv, severity::changed_meaning,
     "1,500 scholars enrolled by one program in line 14 are India's Central Asian scholars in line 30."sv},
    {"ecommerce_gain_subject"sv, severity::changed_meaning,
     "500 million a year of e-commerce exports in line 36 are a \"potential increase\" without a period in line 59."sv},
    {"china_import_share_base"sv, severity::changed_meaning,
     "60 % of electronics and apparel imports in line 36 are 60 % of imports under a market of 7 billion in line 56."sv},
    {"energy_bill_subject"sv, severity::changed_meaning,
     "A yearly energy import bill of 3 billion in line 11 is the cost of the power gap alone in line 28."sv},
    {"pipeline_groundwork"sv, severity::changed_meaning,
     "150 kilometers of preliminary groundwork in line 2 are completed in line 108."sv},
    {"unbanked_base_pakistan"sv, severity::changed_meaning,
     "79 million adults in line 37 are a population in line 60."sv},
    {"unbanked_base_central_asia"sv, severity::changed_meaning,
     "21 million adults in line 37 are a population in line 60."sv},
    {"infrastructure_cut_scope"sv, severity::changed_meaning,
     "15 % off infrastructure spending in line 5 are off public investment in line 125."sv},
    {"infrastructure_investment_scope"sv, severity::changed_meaning,
     "10 billion a year for trade infrastructure in line 18 are 10 billion for infrastructure in line 32."sv},
    {"corridor_scope"sv, severity::changed_meaning,
     "62 billion of infrastructure framework in line 4 are the whole corridor in line 122."sv},
    {"transit_route"sv, severity::changed_meaning,
     "25 days from Almaty to Karachi in line 12 are set against transit to Europe in line 26."sv},
    {"india_fdi_period"sv, severity::changed_meaning,
     "India's 50 billion without a year in line 27 are of the fiscal year 2024 in line 114."sv},
    {"chinese_investment_scope"sv, severity::changed_meaning,
     "15 billion for Turkmen gas and Kazakh railways in line 8 are all Chinese investment in Central Asia in line 26, which leaves nothing to other sectors and states."sv},
    {"debt_service_or_financing_need"sv, severity::changed_meaning,
     "25 billion of debt servicing in line 15 are a financing need in line 27, by another publication."sv},
    {"debt_service_or_imf_reliance"sv, severity::changed_meaning,
     "25 billion of debt servicing in 2025 (line 15) are a yearly reliance on the IMF in line 32."sv},
    {"ecommerce_allocation_scope"sv, severity::changed_meaning,
     "500 million for cross-border e-commerce in line 40 are for e-commerce in line 75."sv},
    {"regional_allocation_scope"sv, severity::changed_meaning,
     "100 million for regional digital trade in line 40 are for regional trade in line 74."sv},
    {"ai_gain_period"sv, severity::changed_meaning,
     "300 million of solutions by 2028 in line 44 are 300 million in each year in line 48; over four years that is fourfold."sv},
    {"ecommerce_gain_period"sv, severity::changed_meaning,
     "500 million a year of exports to Central Asia (line 36, no year) are a digital gain by 2028 in line 48."sv},
    {"fintech_gain_period"sv, severity::changed_meaning,
     "200 million a year of flows by 2027 in line 37 are a gain by 2028 in line 48."sv},
    {"gig_gain_period"sv, severity::changed_meaning, "100 million a year by 2027 in line 42 are by 2028 in line 48."sv},
    {"fighters_active"sv, severity::changed_meaning,
     "An estimated 4,000 fighters in line 3 are 4,000 active fighters in line 121."sv},
    {"incidents_or_attacks"sv, severity::changed_meaning, "43 incidents in line 4 are 43 attacks in line 122."sv},
    {"incidents_of_whom"sv, severity::changed_meaning,
     "350 incidents a year without an actor (line 32) are half of the attacks of the TTP alone; with the 43 of the BLA half is over 371."sv},
    {"security_cost_period"sv, severity::changed_meaning,
     "2.5 billion for one operation since June 2024 (line 10) are the yearly cost of all security in line 32."sv},
    {"quetta_victims"sv, severity::changed_meaning,
     "Seven killed in an attack on a team of Chinese engineers (line 4) are seven Chinese engineers in lines 113 and 122."sv},
    {"militants_period"sv, severity::changed_meaning,
     "3,200 in ten months (line 10) are set without a period against the whole of 2023 in line 23."sv},
    {"outsourcing_scope"sv, severity::changed_meaning,
     "200 million a year of digital outsourcing in line 41 are outsourcing without a period in line 81."sv},
    {"bilingual_base"sv, severity::changed_meaning,
     "5 % of Pakistani graduates in line 41 are 5 % of IT graduates in line 79."sv},
    {"smart_exports_kind"sv, severity::changed_meaning,
     "150 million of exports of smart city technology in line 46 are of IoT technology in line 96."sv},
    {"lahore_funding"sv, severity::changed_meaning,
     "500 million from one bank in line 46 are the whole project in line 95, which leaves nothing to other funds."sv},
    {"nur_sultan_scope"sv, severity::changed_meaning,
     "1 billion of smart infrastructure by 2024 in line 46 is infrastructure without a date in line 94."sv},
    {"uzbek_trade_imports_included"sv, severity::changed_meaning,
     "620 million of exports in line 6 include imports in lines 106 and 107, which leaves about nil for imports (at most 10 million)."sv},
    {"tripling_of_what"sv, severity::changed_meaning,
     "Line 19 triples trade from 392 million, line 32 exports from an implied 333 million: two bases that differ by 15 %."sv},
    {"surge_of_what"sv, severity::changed_meaning,
     "10 billion of yearly exports in line 19 are 10 billion of trade in line 32, by another source."sv},
    {"tripling_multiple"sv, severity::changed_meaning,
     "Trade triples from 2024 in line 19, exports triple from no stated year in line 32."sv},
};

} // namespace almanac::inline v0::corridor::detail
