// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What must hold between figures of energy, and what is known not to. See `datasets/corridor/identities.hpp`.
#pragma once

#include <almanac/audit/identity.hpp>
#include <almanac/audit/known_finding.hpp>

#include <string_view>

namespace almanac::inline v0::corridor::detail {

// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr identity identities_of_energy[] = {
    claim("energy.imports.goods.CHN.TKM.natural_gas"sv)
        .is_part_of("trade.trade.goods.CHN.central_asia.2024"sv)
        .named("gas_in_chinas_trade"sv)
        .assuming("one year for both"sv),
    claim("1"sv)
        .is_at_least("energy.oil.production.share.KAZ.chn_rus.export + energy.oil.production.share.KAZ.PAK.export"sv)
        .named("oil_export_shares"sv),
    claim("energy.power.exports.TJK.AFG.casa_1000.2025_03"sv)
        .is_same_as("energy.power.exports.kgz_tjk.AFG.casa_1000.2025_03"sv)
        .named("casa_power_of_two_lines"sv)
        .assuming("all power of the project that reached Kabul is Tajikistan's"sv),
    claim("energy.power.exports.TJK.AFG.casa_1000.2025_03"sv)
        .is_part_of("energy.power.exports.kgz_tjk.AFG.casa_1000.2025_03"sv)
        .named("tajik_power_in_casa_power"sv)
        .assuming("the other part is Kyrgyz"sv),
    claim("energy.power.exports.kgz_tjk.AFG.casa_1000.2025_03"sv)
        .is_part_of("energy.power.transmission_capacity.kgz_tjk.PAK.casa_1000"sv)
        .named("casa_power_in_capacity"sv),
    claim("energy.power.supply.PAK"sv).is_less_than("energy.power.demand.PAK"sv).named("power_demand_above_supply"sv),
    claim("energy.power.transmission_capacity.kgz_tjk.PAK.casa_1000"sv)
        .is_at_most("energy.power.demand.PAK - energy.power.supply.PAK"sv)
        .named("casa_capacity_in_power_gap"sv),
    claim("?"sv)
        .is_unit_price_of("energy.imports.goods.PAK.power_shortfall.energy"sv,
                          "(8760 * 1000 * (energy.power.demand.PAK - energy.power.supply.PAK))"sv)
        .named("power_gap_price"sv)
        .assuming("the gap lasts all hours of the year and the imports fill it"sv),
    claim("energy.imports.goods.PAK.power_shortfall.energy"sv)
        .is_part_of("energy.imports.goods.PAK.energy"sv)
        .named("shortfall_imports_in_energy_imports"sv)
        .assuming("one purse: imports for the power gap are part of the energy import bill"sv),
    claim("energy.pipeline.length.TKM.tapi.groundwork.2025_03"sv)
        .is_part_of("energy.pipeline.length.tapi.tapi"sv)
        .named("pipeline_done_of_length"sv),
    claim("energy.exports.goods.TKM.south_asia.natural_gas.tapi"sv)
        .is_less_than("energy.imports.goods.CHN.TKM.natural_gas"sv)
        .named("turkmen_gas_order"sv),
    claim("?"sv)
        .is_unit_price_of("energy.exports.goods.TKM.south_asia.natural_gas.tapi"sv,
                          "energy.pipeline.capacity.TKM.south_asia.tapi"sv)
        .named("tapi_gas_price"sv)
        .assuming("the 500 million pay for the full yearly volume"sv),
    claim("energy.pipeline.capacity.TKM.south_asia.tapi / (1 - energy.gas.production.share.TKM.CHN.export)"sv)
        .is_at_most("?"sv)
        .named("turkmen_gas_left_for_tapi"sv)
        .assuming("the 70 % to China stay"sv),
    claim("energy.exports.goods.TKM.south_asia.natural_gas.tapi"sv)
        .is_at_most("(1 / energy.gas.production.share.TKM.CHN.export - 1) * energy.imports.goods.CHN.TKM.natural_gas"sv)
        .named("turkmen_gas_left_in_money"sv)
        .assuming("one price for all gas, and the rest of the output is free for the pipeline"sv),
};

inline constexpr known_finding findings_of_energy[] = {
    {"casa_power_of_two_lines"sv, severity::warning,
     "200 megawatts to Kabul in line 28, 450 in line 11, both by March 2025."sv},
    {"power_gap_price"sv, severity::undecided,
     "3 billion for 8,760 hours of 5,000 megawatts are 6.8 cents a kilowatt-hour; no price is stated."sv},
    {"shortfall_imports_in_energy_imports"sv, severity::undecided,
     "3 billion for the power gap are all of an energy import bill of 3 billion, which leaves nothing (at most 0.3 billion) for the 76 % of oil and gas needs that are imported."sv},
    {"tapi_gas_price"sv, severity::undecided,
     "500 million for 33 billion cubic meters are 1.5 cents a cubic meter; no price and no volume of China's purchases are stated."sv},
    {"turkmen_gas_left_for_tapi"sv, severity::undecided,
     "If 30 % are left for the pipeline's 33 billion cubic meters, output is 110 billion or more; no line states output."sv},
};

} // namespace almanac::inline v0::corridor::detail
