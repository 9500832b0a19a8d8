// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What must hold between figures of the digital economy: e-commerce, fintech, networks, data, the gig economy and the
/// gains that are projected, and what is known not to. See `datasets/corridor/identities.hpp`.
#pragma once

#include <almanac/audit/identity.hpp>
#include <almanac/audit/known_finding.hpp>

#include <string_view>

namespace almanac::inline v0::corridor::detail {

// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr identity identities_of_digital[] = {
    claim("policy.trade.goods.change.PAK.central_asia.digital_trade_agreement"sv)
        .is_product_of("policy.trade.goods.growth.PAK.central_asia.digital_trade_agreement"sv,
                       "trade.trade.goods.PAK.central_asia.2024"sv)
        .named("agreement_gain_of_trade"sv)
        .assuming("the increase is on the trade of 2024"sv),
    claim("ecommerce.exports.goods.PAK.online.2024"sv)
        .is_part_of("trade.exports.goods.PAK.2024"sv)
        .named("online_exports_in_all_exports"sv),
    claim("ecommerce.exports.goods.change.PAK.central_asia.trade_standards.online"sv)
        .is_part_of("policy.trade.goods.change.PAK.central_asia.digital_trade_agreement"sv)
        .named("standards_gain_within_agreement_gain"sv)
        .assuming("the agreement is what harmonizes the standards, and e-commerce exports count as trade"sv),
    share("fintech.adults.unbanked.central_asia"sv, of("macroeconomy.population.central_asia"sv))
        .is("fintech.adults.unbanked.share.central_asia"sv)
        .named("unbanked_share_of_population"sv),
    claim("?"sv)
        .is_quotient_of("connectivity.internet.users.PAK"sv, "connectivity.internet.users.share.PAK"sv)
        .named("pakistan_population_by_internet_users"sv),
    claim("fintech.adults.unbanked.PAK"sv)
        .is_part_of("connectivity.internet.users.PAK / connectivity.internet.users.share.PAK"sv)
        .named("pakistan_unbanked_in_population"sv),
    claim("fintech.platform.users.PAK.jazzcash.2024 + fintech.adults.unbanked.PAK"sv)
        .is_part_of("connectivity.internet.users.PAK / connectivity.internet.users.share.PAK"sv)
        .named("jazzcash_and_unbanked_in_population"sv)
        .assuming("a user of JazzCash is not unbanked"sv),
    claim("fintech.platform.users.KAZ.kaspi"sv)
        .is_part_of("macroeconomy.population.central_asia"sv)
        .named("kaspi_users_in_population"sv),
    claim("gig_economy.freelancers.PAK"sv)
        .is_part_of("connectivity.internet.users.PAK"sv)
        .named("freelancers_in_internet_users"sv)
        .assuming("freelancers use the internet"sv),
    claim("gig_economy.workforce.PAK.careem"sv)
        .is_part_of("gig_economy.freelancers.PAK"sv)
        .named("careem_workers_in_freelancers"sv)
        .assuming("gig workers of a platform count as freelancers"sv),
    claim("gig_economy.platform.users.UZB.zikr.2024"sv)
        .is_part_of("gig_economy.freelancers.central_asia.2024"sv)
        .named("zikr_users_in_freelancers"sv)
        .assuming("users of the platform are freelancers"sv),
    claim("gig_economy.enterprise.revenue.UZB.zikr"sv)
        .is_part_of("gig_economy.freelancers.earnings.central_asia.2024"sv)
        .named("zikr_revenue_in_earnings"sv)
        .assuming("the revenue comes out of what freelancers earn"sv),
    claim("projections.gain.digital.PAK.by_2028"sv)
        .is_sum_of("projections.gain.digital.PAK.e_commerce.by_2028"sv,
                   "projections.gain.digital.PAK.fintech.by_2028"sv,
                   "projections.gain.digital.PAK.gig_economy.by_2028"sv, "projections.gain.digital.PAK.ai.by_2028"sv,
                   "projections.gain.digital.PAK.blockchain_agri_tech.by_2028"sv)
        .named("digital_gain_of_its_parts"sv),
    claim("projections.gain.digital.PAK.blockchain_agri_tech.by_2028"sv)
        .is_sum_of("blockchain.trade.digital.PAK.central_asia.blockchain_hub.by_2028"sv,
                   "agriculture.trade.goods.change.PAK.central_asia.drone_programme.by_2027"sv)
        .named("blockchain_and_agri_gain_of_sections"sv)
        .assuming(
            "the gain is the trade of lines 43 and 47, as the other four parts repeat their sections, and all are yearly amounts"sv),
    share("digital_economy.digital_economy.size.KAZ.2024"sv, of("macroeconomy.gdp.KAZ.2024"sv))
        .is("digital_economy.digital_economy.size.per_gdp.KAZ.2024"sv)
        .named("kazakh_digital_share_of_gdp"sv)
        .assuming("a \"25% digital GDP contribution\" is the digital economy as a share of GDP"sv),
    claim("digital_economy.digital_economy.size.KAZ.2024"sv)
        .is_part_of("macroeconomy.gdp.KAZ.2024"sv)
        .named("kazakh_digital_in_gdp"sv),
    claim("digital_economy.digital_economy.size.UZB"sv)
        .is_part_of("macroeconomy.gdp.UZB"sv)
        .named("uzbek_digital_in_gdp"sv),
    claim("digital_economy.digital_economy.size.UZB"sv)
        .is_less_than("digital_economy.digital_economy.size.KAZ.2024"sv)
        .named("uzbek_digital_order"sv),
    growth("?"sv)
        .from("?"sv)
        .to("digital_economy.digital_economy.size.world.by_2027"sv)
        .named("world_digital_growth"sv)
        .assuming("the 8 trillion are the digital economy whose share is 15.5 %"sv),
    multiple("?"sv)
        .from("digital_economy.digital_economy.size.PAK.2024"sv)
        .to("policy.exports.services.PAK.it.by_2030"sv)
        .named("it_export_growth"sv)
        .assuming("exported IT services are part of the digital economy"sv),
    claim("ecommerce.market.size.PAK.e_commerce"sv)
        .is_part_of("digital_economy.digital_economy.size.PAK.2024"sv)
        .named("pakistan_ecommerce_in_digital"sv)
        .assuming("e-commerce is part of the digital economy"sv),
    claim(
        "ecommerce.market.size.PAK.e_commerce + artificial_intelligence.market.size.PAK.ai + blockchain.market.size.PAK.crypto + gig_economy.freelancers.earnings.PAK"sv)
        .is_part_of("digital_economy.digital_economy.size.PAK.2024"sv)
        .named("pakistan_digital_sectors"sv)
        .assuming("the four are separate parts of the digital economy"sv),
    claim("ecommerce.market.size.central_asia.e_commerce.2024"sv)
        .is_part_of("digital_economy.digital_economy.size.KAZ.2024 + digital_economy.digital_economy.size.UZB"sv)
        .named("central_asian_ecommerce_in_digital"sv)
        .assuming("e-commerce is part of the digital economy (two of the five states suffice)"sv),
    claim("ecommerce.exports.goods.PAK.online.2024"sv)
        .is_part_of("ecommerce.market.size.PAK.e_commerce"sv)
        .named("online_exports_in_ecommerce"sv),
    claim("ecommerce.imports.goods.central_asia.electronics_apparel"sv)
        .is_part_of("ecommerce.market.size.central_asia.e_commerce.2024"sv)
        .named("consumer_imports_in_online_market"sv)
        .assuming("the imports are part of the online market, as \"with\" suggests"sv),
    claim("ecommerce.imports.goods.central_asia.electronics_apparel"sv)
        .is_part_of("trade.imports.goods.central_asia"sv)
        .named("consumer_imports_in_imports"sv),
    claim("1"sv)
        .is_at_least(
            "ecommerce.imports.goods.share.central_asia.CHN.electronics_apparel + ecommerce.imports.digital.share.central_asia.PAK + ecommerce.exports.goods.change.PAK.central_asia.trade_standards.online / ecommerce.imports.goods.central_asia.electronics_apparel"sv)
        .named("suppliers_of_consumer_imports"sv)
        .assuming("the \"digital import market\" is the 2 billion of line 36"sv),
    claim("fintech.financial_flows.PAK.central_asia.fintech_framework.by_2027"sv)
        .is_part_of("fintech.remittances.received.central_asia"sv)
        .named("fintech_gain_in_remittances"sv)
        .assuming("the flows are part of the remittance market that they tap"sv),
    claim("gig_economy.gain.digital.PAK.central_asia.gig_economy.by_2027"sv)
        .is_at_most("gig_economy.freelancers.earnings.PAK + gig_economy.freelancers.earnings.central_asia.2024"sv)
        .named("gig_gain_in_earnings"sv)
        .assuming("one year for both"sv),
    claim("gig_economy.freelancers.earnings.PAK"sv)
        .is_part_of(
            "skills.exports.services.PAK.digital_outsourcing / skills.exports.services.multiple.PAK.digital_outsourcing"sv)
        .named("freelancers_in_outsourcing"sv)
        .assuming("what freelancers earn is digital outsourcing revenue"sv),
    claim("policy.budget.allocation.KAZ.digital_trade"sv)
        .is_part_of("policy.project.spending.KAZ.digital_kazakhstan.since_2018"sv)
        .named("kazakh_programme_allocation"sv),
    claim(
        "policy.budget.allocation.KAZ.digital_trade + cybersecurity.budget.allocation.KAZ.cybersecurity + smart_cities.project.spending.KAZ.nur_sultan.smart_city.2024"sv)
        .is_part_of("policy.project.spending.KAZ.digital_kazakhstan.since_2018"sv)
        .named("kazakh_programme_parts"sv)
        .assuming("one purse: all three are paid by the program"sv),
    claim("connectivity.investment.need.PAK.5g + cybersecurity.budget.allocation.PAK.cybersecurity"sv)
        .is_part_of("projections.investment.need.PAK.digital_infrastructure"sv)
        .named("digital_needs_parts"sv)
        .assuming("both are part of the infrastructure and cybersecurity needed"sv),
    claim("data.cost.saved.PAK.central_asia.data_sharing_framework"sv)
        .is_at_most("data.compliance.cost.central_asia.data_localization"sv)
        .named("data_saving_in_compliance_cost"sv)
        .assuming("what is saved is cost of compliance"sv),
    claim("artificial_intelligence.gain.digital.PAK.central_asia.ai_centre.ai.by_2028"sv)
        .is_part_of("infrastructure.market.size.central_asia.logistics"sv)
        .named("ai_gain_in_logistics_market"sv),
    claim("blockchain.market.size.PAK.crypto"sv)
        .is_less_than("blockchain.market.size.central_asia.crypto"sv)
        .named("crypto_market_order"sv),
    claim("connectivity.network.coverage.PAK.5g"sv)
        .is_less_than("connectivity.network.coverage.KAZ.5g.urban.2024"sv)
        .named("coverage_order"sv),
    claim("connectivity.internet.speed.PAK"sv)
        .is_less_than("connectivity.internet.speed.UZB"sv)
        .named("speed_order"sv)
        .assuming("\"rivaling\" allows less"sv),
    growth("connectivity.network.latency.growth.PAK.central_asia"sv)
        .from("?"sv)
        .to("connectivity.network.latency.PAK.central_asia"sv)
        .named("latency_base"sv),
    claim("projections.workforce.PAK.digital_skills"sv)
        .is_at_most("skills.graduates.PAK.it"sv)
        .named("needed_workers_in_graduates"sv)
        .assuming("any IT graduate has the skills"sv),
    claim("fintech.adults.unbanked.central_asia"sv)
        .is_part_of("macroeconomy.population.central_asia"sv)
        .named("unbanked_in_population"sv),
    claim(
        "digital_economy.digital_economy.size.KAZ.2024 + digital_economy.digital_economy.size.UZB + digital_economy.digital_economy.size.PAK.2024"sv)
        .is_at_most("digital_economy.digital_economy.size.world.by_2027"sv)
        .named("digital_economies_in_world"sv)
        .assuming("the digital economy of the world does not shrink until 2027"sv),
    claim("gig_economy.freelancers.earnings.central_asia.2024"sv)
        .is_part_of("digital_economy.digital_economy.size.KAZ.2024 + digital_economy.digital_economy.size.UZB"sv)
        .named("freelancer_earnings_in_digital"sv)
        .assuming("what freelancers earn is part of the digital economy (two of the five states suffice)"sv),
    claim("skills.market.size.central_asia.it_services"sv)
        .is_part_of("digital_economy.digital_economy.size.KAZ.2024 + digital_economy.digital_economy.size.UZB"sv)
        .named("it_services_in_digital"sv)
        .assuming("IT services are part of the digital economy (two of the five states suffice)"sv),
};

inline constexpr known_finding findings_of_digital[] = {
    {"standards_gain_within_agreement_gain"sv, severity::warning,
     "Harmonized digital trade standards add 500 million to one kind of export, an agreement on digital trade 60 million to all trade."sv},
    {"pakistan_population_by_internet_users"sv, severity::undecided,
     "164 million at 76 % are 216 million people; no line states the population."sv},
    {"blockchain_and_agri_gain_of_sections"sv, severity::warning,
     "1 billion of trade by blockchain and 0.2 billion by drones are 1.2 billion, not 0.4 billion."sv},
    {"kazakh_digital_share_of_gdp"sv, severity::warning,
     "25 % of 250 billion are 62.5 billion; line 35 values the digital economy at 15 billion, 6 %."sv},
    {"world_digital_growth"sv, severity::undecided,
     "8 trillion in 2027 could be compared with 15.5 % of world GDP in 2024; GDP is not stated (at 15.5 % 8 trillion are those of 51.6 trillion)."sv},
    {"it_export_growth"sv, severity::undecided,
     "20 billion by 2030 are twice the digital economy of 2024, 12 % growth a year for six years at the least; no growth rate is stated."sv},
    {"freelancers_in_outsourcing"sv, severity::warning,
     "Freelancers generated 400 million in 2024; outsourcing that doubles to 200 million is 100 million."sv},
    {"latency_base"sv, severity::undecided,
     "20 milliseconds after an improvement of 50 % imply 40 before; no line states it."sv},
};

} // namespace almanac::inline v0::corridor::detail
