// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What must hold between figures of infrastructure and transit, and what is known not to. See
/// `datasets/corridor/identities.hpp`.
#pragma once

#include <almanac/audit/identity.hpp>
#include <almanac/audit/known_finding.hpp>

#include <string_view>

namespace almanac::inline v0::corridor::detail {

// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr identity identities_of_infrastructure[] = {
    claim("infrastructure.commitment.PAK.world_bank.trade_infrastructure"sv)
        .is_part_of("investment.commitment.PAK.world_bank"sv)
        .named("trade_infrastructure_in_collaboration"sv),
    claim("infrastructure.project.cost.PAK.national_transport_policy"sv)
        .is_capped_by("infrastructure.project.spending.PAK.national_transport_policy"sv)
        .named("transport_plan_under_its_cap"sv)
        .assuming("one purse for the plan, over one span"sv)
        .admitted(),
    claim("infrastructure.commitment.PAK.world_bank.trade_infrastructure"sv)
        .is_capped_by("infrastructure.project.spending.PAK.national_transport_policy"sv)
        .named("bank_money_under_transport_cap"sv)
        .assuming(
            "one purse: the World Bank's money for trade infrastructure counts under the cap of the transport plan"sv),
    claim(
        "infrastructure.investment.infrastructure.PAK.trade / infrastructure.investment.infrastructure.multiple.PAK.trade"sv)
        .is_capped_by("infrastructure.project.spending.PAK.national_transport_policy"sv)
        .named("present_investment_under_transport_cap"sv)
        .assuming("one purse: the cap of the transport plan is that of all trade infrastructure, in one year"sv),
    multiple("infrastructure.investment.infrastructure.multiple.PAK.trade"sv)
        .from("?"sv)
        .to("infrastructure.investment.infrastructure.PAK.trade"sv)
        .named("doubled_investment_base"sv),
    claim("infrastructure.project.cost.PAK.gwadar_hub + infrastructure.project.spending.PAK.karakoram_highway.2024"sv)
        .is_part_of("infrastructure.project.cost.PAK.CHN.cpec.infrastructure"sv)
        .named("corridor_named_parts"sv),
    multiple("infrastructure.transit.time.per_transit.time.KAZ.PAK"sv)
        .from("infrastructure.transit.time.KAZ.europe"sv)
        .to("infrastructure.transit.time.KAZ.PAK"sv)
        .named("transit_multiple_of_other_route"sv)
        .assuming("the 12 days to Europe of line 26 are those of the Xinjiang-to-Europe route of line 12"sv),
    claim("infrastructure.transit.time.multiple.KAZ.PAK * infrastructure.transit.time.KAZ.PAK"sv)
        .is_same_as("infrastructure.transit.time.PAK"sv)
        .named("halved_transit_and_plan"sv)
        .assuming(
            "what the National Transport Policy could halve (line 12) is the transit time that its plan cuts (line 29)"sv),
    claim("1 + infrastructure.transit.cost.growth.PAK.qtta_reforms"sv)
        .is_same_as("infrastructure.transit.time.multiple.KAZ.PAK"sv)
        .named("halving_as_percentage"sv)
        .assuming("what line 12 halves includes the cost of 300 dollars per ton that line 18 cuts"sv),
    claim("infrastructure.customs.clearance_time.PAK.torkham"sv)
        .is_part_of("infrastructure.transit.time.KAZ.PAK"sv)
        .named("customs_time_in_transit_time"sv)
        .assuming("the route from Almaty to Karachi passes Torkham"sv),
    claim("infrastructure.transit.time.KAZ.PAK"sv)
        .is_sum_of("infrastructure.transit.time.PAK"sv, "infrastructure.customs.clearance_time.PAK.torkham"sv)
        .named("transit_time_without_customs"sv)
        .assuming("the route passes Torkham, and the plan removes its delay and nothing else"sv),
    claim("infrastructure.transit.time.KAZ.europe"sv)
        .is_less_than("infrastructure.transit.time.PAK.europe"sv)
        .named("transit_order"sv),
    growth("infrastructure.transit.cost.growth.PAK.customs_delays"sv)
        .from("?"sv)
        .to("?"sv)
        .named("customs_cost_base"sv),
    growth("infrastructure.port.containers.growth.PAK.gwadar.2024"sv)
        .from("?"sv)
        .to("infrastructure.port.containers.PAK.gwadar.2024"sv)
        .named("gwadar_containers_base"sv),
    claim("infrastructure.trucks.crossing.PAK.khyber_pass.2024"sv)
        .is_less_than("infrastructure.trucks.crossing.PAK.khyber_pass.2020"sv)
        .named("khyber_trucks_order"sv),
    claim("?"sv)
        .is_quotient_of("infrastructure.freight.PAK.torkham_chaman.2024"sv,
                        "12 * infrastructure.trucks.crossing.PAK.khyber_pass.2024"sv)
        .named("crossings_tonnes_per_truck"sv)
        .assuming("all goods of Torkham and Chaman came by the trucks of the Khyber Pass"sv),
    claim("12 * infrastructure.freight.PAK.karakoram_highway"sv)
        .is_at_most("infrastructure.freight.PAK.torkham_chaman.2024"sv)
        .named("karakoram_below_main_crossings"sv)
        .assuming("\"main border crossings\" (line 125) carry more than the highway"sv),
    claim("infrastructure.freight.PAK.karakoram_highway"sv)
        .is_less_than("infrastructure.freight.CHN.xinjiang"sv)
        .named("karakoram_order"sv),
    growth("infrastructure.government.expenditure.growth.PAK.infrastructure"sv)
        .from("?"sv)
        .to("?"sv)
        .named("infrastructure_cut_base"sv),
    claim("infrastructure.project.cost.PAK.gwadar_hub"sv)
        .is_part_of("infrastructure.project.cost.PAK.CHN.cpec.infrastructure"sv)
        .named("gwadar_hub_in_corridor"sv),
    claim("infrastructure.project.spending.PAK.karakoram_highway.2024"sv)
        .is_part_of("infrastructure.project.cost.PAK.CHN.cpec.infrastructure"sv)
        .named("karakoram_highway_in_corridor"sv),
    claim("infrastructure.transit.time.PAK"sv)
        .is_less_than("infrastructure.transit.time.KAZ.PAK"sv)
        .named("transit_target_below_present"sv)
        .assuming("the plan's transit time is that from Almaty to Karachi"sv),
};

inline constexpr known_finding findings_of_infrastructure[] = {
    {"transport_plan_under_its_cap"sv, severity::note,
     "A plan of 5 billion is capped at 1 billion; the sentence itself sets one against the other, and 4 billion are unfunded."sv},
    {"bank_money_under_transport_cap"sv, severity::warning,
     "5 billion are allocated to trade infrastructure while funding of its plan is capped at 1 billion."sv},
    {"present_investment_under_transport_cap"sv, severity::warning,
     "Doubling to 10 billion a year implies 5 billion a year now, above a cap of 1 billion."sv},
    {"doubled_investment_base"sv, severity::undecided,
     "Doubling to 10 billion a year implies 5 billion a year now; no line states it (the 5 billion of lines 16 and 29 are totals of programs)."sv},
    {"transit_multiple_of_other_route"sv, severity::warning,
     "25 days are 2.1 times 12 days, not three times; three times means 8.3 days."sv},
    {"halved_transit_and_plan"sv, severity::warning,
     "Half of 25 days are 12.5 days; the plan seeks 15, a cut of 40 %. \"Halve\" taken loosely (0.4 to 0.67) covers both."sv},
    {"customs_cost_base"sv, severity::undecided,
     "Customs delays inflate costs by 20 %, but no cost without delays is stated (300 dollars per ton are the delays alone, on another route)."sv},
    {"gwadar_containers_base"sv, severity::undecided,
     "50,000 after a fall of 30 % imply 71,429 before; no line states 2023."sv},
    {"crossings_tonnes_per_truck"sv, severity::undecided,
     "1.2 million tons by 12 x 600 trucks would be 167 tons a truck; neither Chaman's part nor a load is stated."sv},
    {"infrastructure_cut_base"sv, severity::undecided,
     "Infrastructure spending was cut by 15 %, but its level is stated neither before nor after."sv},
};

} // namespace almanac::inline v0::corridor::detail
