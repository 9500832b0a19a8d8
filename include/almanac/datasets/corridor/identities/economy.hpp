// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What must hold between figures of the economy, agriculture and climate, and what is known not to. See
/// `datasets/corridor/identities.hpp`.
#pragma once

#include <almanac/audit/identity.hpp>
#include <almanac/audit/known_finding.hpp>

#include <string_view>

namespace almanac::inline v0::corridor::detail {

// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr identity identities_of_economy[] = {
    claim("macroeconomy.debt.external.service.PAK.CHN.cpec.2025"sv)
        .is_part_of("macroeconomy.financing_need.external.PAK.2025"sv)
        .named("corridor_repayments_in_financing_need"sv),
    claim("macroeconomy.debt.external.service.PAK.CHN.cpec.2025"sv)
        .is_part_of("macroeconomy.debt.external.service.PAK.2025"sv)
        .named("corridor_repayments_in_debt_service"sv),
    claim("macroeconomy.debt.external.service.PAK.CHN.cpec.2025"sv)
        .is_at_most("infrastructure.project.cost.PAK.CHN.cpec"sv)
        .named("corridor_repayments_in_corridor"sv),
    claim("macroeconomy.debt.external.service.PAK.2025"sv)
        .is_at_most("macroeconomy.financing_need.external.PAK.2025"sv)
        .named("debt_service_in_financing_need"sv),
    claim("macroeconomy.financing_need.external.PAK.imf"sv)
        .is_at_most("macroeconomy.commitment.PAK.imf.eff"sv)
        .named("imf_reliance_in_arrangement"sv)
        .assuming(
            "reliance on the IMF is money from the IMF, at its present amount (\"cementing\"), and one year of it cannot exceed the whole facility"sv),
    claim("macroeconomy.tax.revenue.per_gdp.PAK"sv)
        .is_less_than("macroeconomy.tax.revenue.per_gdp.PAK.by_2027"sv)
        .named("tax_target_above_base"sv),
    claim("macroeconomy.gdp.constant_prices.growth.PAK.2025_2026"sv)
        .is_less_than("macroeconomy.gdp.constant_prices.growth.low_income"sv)
        .named("growth_below_low_income"sv),
    claim("macroeconomy.gdp.constant_prices.growth.PAK.2025_2026"sv)
        .is_less_than("macroeconomy.gdp.constant_prices.growth.PAK.by_2028"sv)
        .named("growth_target_above_forecast"sv),
    claim("macroeconomy.gdp.per_population.PAK.by_2030"sv)
        .is_less_than("macroeconomy.gdp.per_population.IND"sv)
        .named("income_per_head_order"sv),
    claim("macroeconomy.population.UZB"sv)
        .is_part_of("macroeconomy.population.central_asia"sv)
        .named("uzbek_people_in_central_asia"sv),
    claim("macroeconomy.tax.revenue.per_gdp.PAK.by_2027"sv)
        .is_at_most("1"sv)
        .named("tax_target_in_gdp"sv)
        .assuming("taxes are paid out of one year's GDP"sv),
    claim("agriculture.market.size.UZB.cotton"sv)
        .is_at_most("macroeconomy.gdp.UZB"sv)
        .named("uzbek_cotton_in_economy"sv),
    claim("agriculture.market.size.PAK.agri_tech"sv)
        .is_part_of("digital_economy.digital_economy.size.PAK.2024"sv)
        .named("pakistan_agri_tech_in_digital"sv)
        .assuming("agri-tech (\"digital agriculture\", line 47) is part of the digital economy"sv),
    claim("agriculture.trade.goods.change.PAK.central_asia.drone_programme.by_2027"sv)
        .is_part_of("agriculture.market.size.UZB.cotton"sv)
        .named("drone_gain_in_cotton_market"sv),
    growth("agriculture.crop.production.growth.UZB.ai.cotton"sv)
        .from("?"sv)
        .to("agriculture.crop.production.UZB.cotton"sv)
        .named("cotton_base"sv),
    growth("agriculture.crop.yield.growth.PAK.drones.rice"sv)
        .from("?"sv)
        .to("agriculture.crop.production.PAK.rice"sv)
        .named("rice_base"sv)
        .assuming("the yield that rose by 12 % is the harvest of 7 million tons, as the sentence joins them"sv),
    claim("?"sv)
        .is_unit_price_of("agriculture.market.size.UZB.cotton"sv, "agriculture.crop.production.UZB.cotton"sv)
        .named("cotton_price"sv)
        .assuming("the market is the harvest sold"sv),
    growth("?"sv)
        .from("?"sv)
        .to("macroeconomy.gdp.constant_prices.growth.PAK.2025_2026"sv)
        .named("income_stagnation_and_growth"sv)
        .assuming("income per head that stagnates (line 19) is GDP per head at constant prices"sv),
};

inline constexpr known_finding findings_of_economy[] = {
    {"debt_service_in_financing_need"sv, severity::undecided,
     "A financing need of 25 billion covers a debt service of 25 billion only if nothing else needs financing (difference from -1 to 1 billion)."sv},
    {"imf_reliance_in_arrangement"sv, severity::warning,
     "25 billion a year of \"IMF reliance\" against a facility of 7 billion in all."sv},
    {"pakistan_agri_tech_in_digital"sv, severity::warning,
     "A sector of 15 billion is larger than a digital economy of 10 billion; a 10 rounded from 15 would just hold it."sv},
    {"cotton_base"sv, severity::undecided,
     "3 million tons after 10 % more imply 2.73 million before; no line states it."sv},
    {"rice_base"sv, severity::undecided,
     "7 million tons after 12 % more imply 6.25 million before; no line states it."sv},
    {"cotton_price"sv, severity::undecided,
     "5 billion for 3 million tons are 1,667 dollars a ton; no price is stated."sv},
    {"income_stagnation_and_growth"sv, severity::undecided,
     "With GDP growing by 2.7 %, income per head stands still only if the population grows by 2.7 %; no line states its growth."sv},
};

} // namespace almanac::inline v0::corridor::detail
