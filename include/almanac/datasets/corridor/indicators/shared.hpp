// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The indicators of rows of more than one theme; see `datasets/corridor/indicators.hpp`.
#pragma once

#include <almanac/datasets/corridor/kinds.hpp>
#include <almanac/indicator/indicator.hpp>

#include <string_view>

namespace almanac::inline v0::corridor::indicators {

// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr indicator population{.code = "population"sv,
                                      .name = "population"sv,
                                      .definition = "Persons who usually live in the area."sv,
                                      .kind = nature::stock,
                                      .in = &units::person,
                                      .at = moment::middle,
                                      .aggregation = aggregation_method::sum,
                                      .equivalents = {{"WDI"sv, "SP.POP.TOTL"sv}}};
inline constexpr indicator agreement{.code = "agreement"sv,
                                     .name = "agreement"sv,
                                     .definition =
                                         "An agreement between the area and the counterpart is signed, or is absent."sv,
                                     .kind = nature::event,
                                     .aggregation = aggregation_method::none};
inline constexpr indicator budget_allocation{
    .code = "budget.allocation"sv,
    .name = "budget allocation"sv,
    .definition = "Amount that a budget, plan or policy sets aside for a purpose, over the life of the purpose."sv,
    .kind = nature::flow,
    .in = &units::USD,
    .at = moment::sum,
    .aggregation = aggregation_method::sum};
inline constexpr indicator change_of_power{.code = "change_of_power"sv,
                                           .name = "change of power"sv,
                                           .definition = "A state ends or begins, or another power governs it."sv,
                                           .kind = nature::event,
                                           .aggregation = aggregation_method::none};
inline constexpr indicator commitment{
    .code = "commitment"sv,
    .name = "official finance committed"sv,
    .definition =
        "Amount that an international lender or donor has committed to the area, over the life of the commitment."sv,
    .kind = nature::flow,
    .in = &units::USD,
    .at = moment::sum,
    .way = direction::inward,
    .aggregation = aggregation_method::sum};
inline constexpr indicator commitment_approval{
    .code = "commitment.approval"sv,
    .name = "approval of official finance"sv,
    .definition = "An international lender approves, announces or starts to pay a commitment."sv,
    .kind = nature::event,
    .aggregation = aggregation_method::none};
inline constexpr indicator energy_use{.code = "energy.use"sv,
                                      .name = "energy use"sv,
                                      .definition = "Energy that was used in the period."sv,
                                      .kind = nature::flow,
                                      .in = &units::toe,
                                      .at = moment::sum,
                                      .aggregation = aggregation_method::sum,
                                      .equivalents = {{"WDI"sv, "EG.USE.PCAP.KG.OE"sv, code_match::related},
                                                      {"WDI"sv, "EG.IMP.CONS.ZS"sv, code_match::related}}};
inline constexpr indicator trade_goods{
    .code = "trade.goods"sv,
    .name = "trade in goods"sv,
    .definition = "Exports of goods plus imports of goods, towards the counterpart where one is named."sv,
    .kind = nature::flow,
    .in = &units::USD,
    .at = moment::sum,
    .way = direction::both,
    .aggregation = aggregation_method::sum};
inline constexpr indicator exports_goods{
    .code = "exports.goods"sv,
    .name = "exports of goods"sv,
    .definition = "Goods that leave the area for other areas, at their value free on board."sv,
    .kind = nature::flow,
    .in = &units::USD,
    .at = moment::sum,
    .way = direction::outward,
    .mirror = "imports.goods"sv,
    .part_of = &trade_goods,
    .parts = 2,
    .aggregation = aggregation_method::sum,
    .equivalents = {{"WDI"sv, "TX.VAL.MRCH.CD.WT"sv},
                    {"SDMX"sv, "BOP: INT_ACC_ITEM=G ACCOUNTING_ENTRY=C"sv, code_match::close}}};
inline constexpr indicator exports_services{.code = "exports.services"sv,
                                            .name = "exports of services"sv,
                                            .definition = "Services that residents of the area sell to other areas."sv,
                                            .kind = nature::flow,
                                            .in = &units::USD,
                                            .at = moment::sum,
                                            .way = direction::outward,
                                            .aggregation = aggregation_method::sum,
                                            .equivalents = {{"WDI"sv, "BX.GSR.NFSV.CD"sv},
                                                            {"SDMX"sv, "BOP: INT_ACC_ITEM=S ACCOUNTING_ENTRY=C"sv},
                                                            {"WDI"sv, "BX.GSR.CCIS.CD"sv, code_match::narrow}}};
inline constexpr indicator gain_digital{
    .code = "gain.digital"sv,
    .name = "gain from digital cooperation"sv,
    .definition = "Amount that digital cooperation is expected to bring, as the source delimits it."sv,
    .kind = nature::flow,
    .in = &units::USD,
    .at = moment::sum,
    .aggregation = aggregation_method::sum};
inline constexpr indicator gdp{.code = "gdp"sv,
                               .name = "GDP"sv,
                               .definition = "Gross domestic product of the period at current prices."sv,
                               .kind = nature::flow,
                               .in = &units::USD,
                               .at = moment::sum,
                               .aggregation = aggregation_method::sum,
                               .equivalents = {{"WDI"sv, "NY.GDP.MKTP.CD"sv}, {"SDMX"sv, "NA: STO=B1GQ PRICES=V"sv}}};
inline constexpr indicator government_expenditure{
    .code = "government.expenditure"sv,
    .name = "government expenditure"sv,
    .definition = "What the government spends in the period, capital spending included."sv,
    .kind = nature::flow,
    .in = &units::USD,
    .at = moment::sum,
    .aggregation = aggregation_method::sum,
    .equivalents = {{"WDI"sv, "GC.XPN.TOTL.CN"sv, code_match::related}}};
inline constexpr indicator imports_goods{
    .code = "imports.goods"sv,
    .name = "imports of goods"sv,
    .definition = "Goods that enter the area from other areas, with cost, insurance and freight."sv,
    .kind = nature::flow,
    .in = &units::USD,
    .at = moment::sum,
    .way = direction::inward,
    .mirror = "exports.goods"sv,
    .part_of = &trade_goods,
    .part = 1,
    .parts = 2,
    .aggregation = aggregation_method::sum,
    .equivalents = {{"WDI"sv, "TM.VAL.MRCH.CD.WT"sv},
                    {"SDMX"sv, "BOP: INT_ACC_ITEM=G ACCOUNTING_ENTRY=D"sv, code_match::close}}};
inline constexpr indicator infrastructure_opening{
    .code = "infrastructure.opening"sv,
    .name = "opening of infrastructure"sv,
    .definition = "A road, port, line or plant opens, is completed or starts to work."sv,
    .kind = nature::event,
    .aggregation = aggregation_method::none};
inline constexpr indicator investment_need{
    .code = "investment.need"sv,
    .name = "investment needed"sv,
    .definition = "Money that is still missing for a purpose, over the life of the purpose."sv,
    .kind = nature::flow,
    .in = &units::USD,
    .at = moment::sum,
    .aggregation = aggregation_method::sum};
inline constexpr indicator market_size{
    .code = "market.size"sv,
    .name = "market size"sv,
    .definition = "Sales in a market in the period at the buyers' prices; turnover, and no part of GDP."sv,
    .kind = nature::flow,
    .in = &units::USD,
    .at = moment::sum,
    .aggregation = aggregation_method::sum};
inline constexpr indicator platform_users{.code = "platform.users"sv,
                                          .name = "users of a platform"sv,
                                          .definition = "Persons who use a digital platform."sv,
                                          .kind = nature::stock,
                                          .in = &units::person,
                                          .at = moment::end,
                                          .aggregation = aggregation_method::none};
inline constexpr indicator policy_stage{.code = "policy.stage"sv,
                                        .name = "stage of a policy"sv,
                                        .definition = "A policy or law is announced, updated, pending or in force."sv,
                                        .kind = nature::event,
                                        .aggregation = aggregation_method::none};
inline constexpr indicator programme_start{.code = "programme.start"sv,
                                           .name = "start of a programme"sv,
                                           .definition = "A programme, operation or project starts."sv,
                                           .kind = nature::event,
                                           .aggregation = aggregation_method::none};
inline constexpr indicator project_cost{.code = "project.cost"sv,
                                        .name = "cost of a project"sv,
                                        .definition =
                                            "What a project or programme is to cost over its life, whoever pays."sv,
                                        .kind = nature::flow,
                                        .in = &units::USD,
                                        .at = moment::sum,
                                        .aggregation = aggregation_method::sum};
inline constexpr indicator project_spending{
    .code = "project.spending"sv,
    .name = "money spent on a project"sv,
    .definition = "What was, or may be, spent on or invested in a project from its start to the date."sv,
    .kind = nature::stock,
    .in = &units::USD,
    .at = moment::end,
    .part_of = &project_cost,
    .aggregation = aggregation_method::sum};
inline constexpr indicator trade_digital{
    .code = "trade.digital"sv,
    .name = "digital trade"sv,
    .definition = "Trade that is ordered or delivered by digital means, as the source delimits it."sv,
    .kind = nature::flow,
    .in = &units::USD,
    .at = moment::sum,
    .way = direction::both,
    .aggregation = aggregation_method::sum};
inline constexpr indicator trade_forgone{
    .code = "trade.forgone"sv,
    .name = "trade forgone"sv,
    .definition = "Trade that does not take place, or takes place later, for the cause that is named."sv,
    .kind = nature::flow,
    .in = &units::USD,
    .at = moment::sum,
    .way = direction::both,
    .aggregation = aggregation_method::sum};
inline constexpr indicator workforce{.code = "workforce"sv,
                                     .name = "persons in work"sv,
                                     .definition =
                                         "Persons who work in the occupation or for the entity that is named."sv,
                                     .kind = nature::stock,
                                     .in = &kinds::worker,
                                     .at = moment::end,
                                     .aggregation = aggregation_method::sum};

} // namespace almanac::inline v0::corridor::indicators
