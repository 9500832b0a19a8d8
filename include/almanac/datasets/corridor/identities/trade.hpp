// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What must hold between figures of trade and investment, and what is known not to. See
/// `datasets/corridor/identities.hpp`.
#pragma once

#include <almanac/audit/identity.hpp>
#include <almanac/audit/known_finding.hpp>

#include <string_view>

namespace almanac::inline v0::corridor::detail {

// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr identity identities_of_trade[] = {
    claim("trade.trade.goods.PAK.UZB"sv)
        .is_sum_of("trade.exports.goods.PAK.UZB"sv, "trade.imports.goods.PAK.UZB"sv)
        .named("uzbekistan_trade_of_its_directions"sv),
    claim("trade.trade.goods.PAK.UZB"sv)
        .is_part_of("trade.trade.goods.PAK.central_asia.2024"sv)
        .named("uzbekistan_in_central_asian_trade"sv),
    claim("trade.exports.goods.PAK.UZB"sv)
        .is_part_of("trade.trade.goods.PAK.UZB"sv)
        .named("uzbekistan_exports_in_trade"sv),
    claim("trade.imports.goods.PAK.UZB"sv)
        .is_part_of("trade.trade.goods.PAK.UZB"sv)
        .named("uzbekistan_imports_in_trade"sv),
    claim("trade.exports.goods.IND.UZB"sv)
        .is_part_of("trade.trade.goods.IND.central_asia.2024"sv)
        .named("india_uzbekistan_in_central_asian_trade"sv),
    claim("trade.trade.goods.IND.UZB"sv)
        .is_sum_of("trade.exports.goods.IND.UZB"sv, "trade.imports.goods.IND.UZB"sv)
        .named("india_uzbekistan_trade_of_its_directions"sv),
    claim("trade.exports.goods.change.PAK"sv)
        .is_at_most("(trade.trade.goods.multiple.PAK.central_asia - 1) * trade.trade.goods.PAK.central_asia.2024"sv)
        .named("export_surge_by_tripled_trade"sv)
        .assuming(
            "the trade that triples is Pakistan's own with Central Asia, and the added exports are part of the added trade"sv),
    claim("trade.exports.goods.change.PAK"sv)
        .is_at_most("trade.trade.goods.multiple.PAK.central_asia * trade.trade.goods.PAK.central_asia.2024"sv)
        .named("export_surge_within_tripled_trade"sv)
        .assuming("the trade that triples is Pakistan's own with Central Asia, and the added exports are part of it"sv),
    claim("trade.exports.goods.PAK.central_asia"sv)
        .is_part_of("trade.trade.goods.multiple.PAK.central_asia * trade.trade.goods.PAK.central_asia.2024"sv)
        .named("tripled_exports_in_tripled_trade"sv)
        .assuming("both triplings start from 2024"sv),
    claim("trade.exports.goods.PAK.central_asia / trade.exports.goods.multiple.PAK.central_asia"sv)
        .is_at_most("trade.trade.goods.PAK.central_asia.2024"sv)
        .named("export_base_in_trade"sv)
        .assuming("the exports of line 32 are those to Central Asia, tripled from their level of 2024"sv),
    claim(
        "trade.exports.goods.PAK.central_asia / trade.exports.goods.multiple.PAK.central_asia + trade.imports.goods.PAK.UZB"sv)
        .is_at_most("trade.trade.goods.PAK.central_asia.2024"sv)
        .named("export_base_and_uzbek_imports_in_trade"sv)
        .assuming("the exports of line 32 are those to Central Asia, tripled from their level of 2024"sv),
    multiple("trade.exports.goods.multiple.PAK.central_asia"sv)
        .from("trade.exports.goods.PAK"sv)
        .to("trade.exports.goods.PAK.central_asia"sv)
        .named("tripled_exports_of_all_exports"sv)
        .assuming(
            "\"exports\" in line 32 are all of Pakistan's exports, as the sentence says, not those to Central Asia as the dataset reads it"sv),
    claim("trade.exports.goods.PAK.2024"sv)
        .is_same_as("trade.exports.goods.PAK"sv)
        .named("exports_twice_stated"sv)
        .assuming("\"annually\" in line 9 means 2024"sv),
    claim("trade.exports.goods.change.PAK"sv)
        .is_at_most("trade.imports.goods.central_asia"sv)
        .named("export_surge_in_import_market"sv)
        .assuming("the added exports go to Central Asia"sv),
    claim("trade.exports.goods.PAK.central_asia"sv)
        .is_part_of("trade.exports.goods.PAK"sv)
        .named("central_asian_exports_in_all_exports"sv)
        .assuming("one year for both"sv),
    share("trade.exports.goods.PAK.textiles"sv, of("trade.exports.goods.PAK.2024"sv))
        .is("trade.exports.goods.share.PAK.textiles"sv)
        .named("textile_share_of_exports"sv)
        .assuming(
            "the 500 million of yearly textile exports in line 43 are all textile exports, as the row of the dataset reads them"sv),
    claim("trade.exports.goods.PAK.textiles"sv)
        .is_part_of("trade.exports.goods.share.PAK.textiles * trade.exports.goods.PAK.2024"sv)
        .named("textiles_within_textile_exports"sv)
        .assuming("the 500 million of line 43 are a part of textile exports"sv),
    claim("trade.exports.goods.PAK.textiles"sv)
        .is_part_of("trade.trade.goods.PAK.central_asia.2024"sv)
        .named("textiles_within_central_asian_trade"sv)
        .assuming(
            "the 500 million of line 43 are textile exports to Central Asia in 2024, the trade of the paragraph"sv),
    claim("trade.exports.goods.PAK.textiles"sv)
        .is_part_of("blockchain.trade.digital.PAK.central_asia.blockchain_hub.by_2028"sv)
        .named("textiles_within_smart_contract_trade"sv)
        .assuming("the textiles authenticated are part of the trade secured"sv),
    claim("trade.trade.goods.change.PAK.security"sv)
        .is_at_most("trade.trade.forgone.PAK.insecurity"sv)
        .named("trade_unlocked_of_trade_lost"sv)
        .assuming("the 10 billion are one year's trade and are what security regains"sv),
    claim("trade.tariff.mfn.simple.eaeu"sv).is_less_than("trade.tariff.mfn.simple.eco"sv).named("tariff_order"sv),
    claim("trade.fund.size.eco.trade"sv).is_less_than("trade.fund.size.eaeu.trade"sv).named("trade_fund_order"sv),
    claim("trade.trade.goods.PAK.central_asia.2024"sv)
        .is_less_than("trade.trade.goods.IND.central_asia.2024"sv)
        .named("central_asian_trade_order"sv),
    claim("trade.trade.goods.IND.central_asia.2024"sv)
        .is_less_than("trade.trade.goods.CHN.central_asia.2024"sv)
        .named("dominant_trader_order"sv)
        .assuming("who is \"a dominant player\" (line 8) trades more than who is not named as one"sv),
    claim("trade.exports.goods.PAK.UZB"sv)
        .is_less_than("trade.exports.goods.IND.UZB"sv)
        .named("uzbekistan_export_order"sv),
    claim("investment.investment.outward.CHN.central_asia.since_2020"sv)
        .is_total_since_of("investment.investment.outward.CHN.central_asia"sv)
        .named("china_since_2020_against_one_year"sv)
        .assuming("one year at the yearly amount of line 15 lies after 2020, and both count the same investment"sv),
    claim("investment.investment.outward.CHN.central_asia.since_2020"sv)
        .is_total_since_of("4 * investment.investment.outward.CHN.central_asia"sv)
        .named("china_since_2020_against_four_years"sv)
        .assuming(
            "the yearly amount of line 15 holds for the four full years 2020 to 2023 at the least, and both count the same investment"sv),
    claim("investment.investment.outward.CHN.kaz_tkm.gas_railways.since_2020"sv)
        .is_at_most("4 * investment.investment.outward.CHN.central_asia"sv)
        .named("gas_and_railways_within_yearly_flows"sv)
        .assuming("the yearly amount holds for four years"sv),
    claim("investment.investment.outward.RUS.central_asia"sv)
        .is_less_than("investment.investment.outward.CHN.central_asia"sv)
        .named("investor_order_china_russia"sv),
    claim("investment.investment.outward.PAK.central_asia"sv)
        .is_less_than("investment.investment.outward.RUS.central_asia"sv)
        .named("investor_order_pakistan"sv),
    growth("investment.fdi.inflow.growth.PAK.fy2024"sv)
        .from("?"sv)
        .to("investment.fdi.inflow.PAK.fy2024"sv)
        .named("fdi_base_of_fall"sv),
    claim("investment.fdi.inflow.PAK.fy2024.statement_2"sv)
        .is_same_as("investment.fdi.inflow.PAK.fy2024"sv)
        .named("fdi_by_two_reports"sv),
    claim("investment.fdi.inflow.growth.PAK.fy2024.statement_2"sv)
        .is_same_as("investment.fdi.inflow.growth.PAK.fy2024"sv)
        .named("fdi_fall_by_two_reports"sv),
    claim("investment.fdi.inflow.PAK"sv)
        .is_same_as("investment.fdi.inflow.PAK.fy2024"sv)
        .named("fdi_without_year"sv)
        .assuming("line 27 means the fiscal year 2024"sv),
    claim("investment.fdi.inflow.PAK"sv).is_less_than("investment.fdi.inflow.IND"sv).named("fdi_order"sv),
    claim("trade.trade.goods.PAK.UZB"sv).is_at_most("macroeconomy.gdp.UZB"sv).named("uzbek_trade_in_economy"sv),
    claim("?"sv)
        .is_unit_price_of("trade.trade.goods.PAK.central_asia.2024 - trade.trade.goods.PAK.UZB"sv,
                          "366 * energy.oil.production.share.KAZ.PAK.export * energy.oil.production.KAZ"sv)
        .named("oil_to_pakistan_price"sv)
        .assuming(
            "the 2 % are bought by Pakistan and count in the trade of 2024, all the rest of which they could be"sv),
    claim("trade.trade.goods.IND.UZB"sv)
        .is_part_of("trade.trade.goods.IND.central_asia.2024"sv)
        .named("india_uzbekistan_trade_in_central_asian_trade"sv),
};

inline constexpr known_finding findings_of_trade[] = {
    {"india_uzbekistan_trade_of_its_directions"sv, severity::undecided,
     "The table includes imports in the 620 million that the prose gives for exports alone; the imports are not stated, and only about nil (at most 10 million) would fit."sv},
    {"export_surge_by_tripled_trade"sv, severity::warning,
     "Tripling 392 million adds 784 million, a thirteenth of the 10 billion of yearly exports that it is to bring."sv},
    {"export_surge_within_tripled_trade"sv, severity::warning,
     "All of the tripled trade is 3 x 392 million = 1.2 billion, an eighth of the 10 billion of added exports."sv},
    {"export_base_and_uzbek_imports_in_trade"sv, severity::undecided,
     "333 million of exports and 45 million of imports from Uzbekistan are 378 million, below 392 as printed; the range of \"triple\" and of \"1 billion\" reaches beyond it."sv},
    {"tripled_exports_of_all_exports"sv, severity::warning, "Three times 31 billion are 93 billion, not 1 billion."sv},
    {"textile_share_of_exports"sv, severity::warning,
     "60 % of 31 billion are 18.6 billion; line 43 has 0.5 billion, a thirty-seventh."sv},
    {"textiles_within_central_asian_trade"sv, severity::warning,
     "500 million of one product would exceed the trade of 392 million in both directions."sv},
    {"trade_unlocked_of_trade_lost"sv, severity::warning,
     "Fewer incidents are to unlock 10 billion of trade, though insecurity costs 3.5 billion of trade a year in all."sv},
    {"china_since_2020_against_one_year"sv, severity::warning,
     "A total since 2020 of 15 billion is below a single year of 20 billion; loosely rounded (15 to 25), 20 could still be 15."sv},
    {"china_since_2020_against_four_years"sv, severity::warning,
     "Four years at 20 billion are 80 billion; the total since 2020 is 15 billion."sv},
    {"fdi_base_of_fall"sv, severity::undecided,
     "1.8 billion after a fall of 20 % imply 2.25 billion before it; no line states that year."sv},
    {"oil_to_pakistan_price"sv, severity::undecided,
     "392 - 73 = 319 million for 366 x 36,000 barrels leave at most 24 dollars a barrel; no price is stated, and a higher one would contradict."sv},
};

} // namespace almanac::inline v0::corridor::detail
