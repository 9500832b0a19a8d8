// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The indicators of rows of the themes macroeconomy, investment, policy and projections alone; see
/// `datasets/corridor/indicators.hpp`.
#pragma once

#include <almanac/datasets/corridor/indicators/shared.hpp>

#include <string_view>

namespace almanac::inline v0::corridor::indicators {

// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

// Macroeconomy.

inline constexpr indicator balance_primary{.code = "balance.primary"sv,
                                           .name = "primary balance"sv,
                                           .definition =
                                               "Revenue of the government less its expenditure without interest."sv,
                                           .kind = nature::flow,
                                           .in = &units::USD,
                                           .at = moment::sum,
                                           .sign = sign_rule::balance,
                                           .aggregation = aggregation_method::sum};
inline constexpr indicator consumer_prices{
    .code = "consumer_prices"sv,
    .name = "consumer prices"sv,
    .definition = "Level of the prices of the goods and services that households buy, as an index."sv,
    .kind = nature::price,
    .in = &units::index,
    .at = moment::mean,
    .aggregation = aggregation_method::none,
    .equivalents = {{"WDI"sv, "FP.CPI.TOTL"sv, code_match::close}, {"WDI"sv, "FP.CPI.TOTL.ZG"sv, code_match::related}}};
inline constexpr indicator financing_need_external{
    .code = "financing_need.external"sv,
    .name = "external financing need"sv,
    .definition = "Foreign exchange that a country has to raise in the period to pay what it owes abroad."sv,
    .kind = nature::flow,
    .in = &units::USD,
    .at = moment::sum,
    .aggregation = aggregation_method::sum};
inline constexpr indicator debt_external_service{
    .code = "debt.external.service"sv,
    .name = "service of external debt"sv,
    .definition = "Principal and interest on external debt, paid or due in the period."sv,
    .kind = nature::flow,
    .in = &units::USD,
    .at = moment::sum,
    .part_of = &financing_need_external,
    .aggregation = aggregation_method::sum,
    .equivalents = {{"WDI"sv, "DT.TDS.DECT.CD"sv, code_match::close}}};
inline constexpr indicator debt_public{.code = "debt.public"sv,
                                       .name = "public debt"sv,
                                       .definition = "Gross debt of the government, as the source delimits it."sv,
                                       .kind = nature::stock,
                                       .in = &units::USD,
                                       .at = moment::end,
                                       .aggregation = aggregation_method::sum,
                                       .equivalents = {{"WDI"sv, "GC.DOD.TOTL.CN"sv, code_match::narrow},
                                                       {"WDI"sv, "GC.DOD.TOTL.GD.ZS"sv, code_match::related}}};
inline constexpr indicator gdp_constant_prices{
    .code = "gdp.constant_prices"sv,
    .name = "GDP at constant prices"sv,
    .definition = "Gross domestic product of the period at the prices of a base year."sv,
    .kind = nature::flow,
    .in = &units::USD,
    .at = moment::sum,
    .aggregation = aggregation_method::sum,
    .equivalents = {{"WDI"sv, "NY.GDP.MKTP.KD"sv, code_match::close},
                    {"SDMX"sv, "NA: STO=B1GQ PRICES=L"sv, code_match::close},
                    {"WDI"sv, "NY.GDP.MKTP.KD.ZG"sv, code_match::related}}};
inline constexpr indicator imf_arrangements{
    .code = "imf.arrangements"sv,
    .name = "IMF arrangements"sv,
    .definition = "Which of the country's arrangements with the IMF it is, counted from the first."sv,
    .kind = nature::rank,
    .in = &units::rank,
    .at = moment::end,
    .aggregation = aggregation_method::none};
inline constexpr indicator reserves{.code = "reserves"sv,
                                    .name = "official reserves"sv,
                                    .definition =
                                        "Foreign assets that the monetary authority controls and can use at once."sv,
                                    .kind = nature::stock,
                                    .in = &units::USD,
                                    .at = moment::end,
                                    .aggregation = aggregation_method::sum,
                                    .equivalents = {{"WDI"sv, "FI.RES.TOTL.CD"sv, code_match::close},
                                                    {"SDMX"sv, "BOP: FUNCTIONAL_CAT=R FLOW_STOCK=LE"sv}}};
inline constexpr indicator tax_revenue{.code = "tax.revenue"sv,
                                       .name = "tax revenue"sv,
                                       .definition =
                                           "Compulsory payments to the government, as the source delimits it."sv,
                                       .kind = nature::flow,
                                       .in = &units::USD,
                                       .at = moment::sum,
                                       .aggregation = aggregation_method::sum,
                                       .equivalents = {{"WDI"sv, "GC.TAX.TOTL.CN"sv, code_match::narrow},
                                                       {"WDI"sv, "GC.TAX.TOTL.GD.ZS"sv, code_match::related}}};

// Investment.

inline constexpr indicator fdi_inflow{
    .code = "fdi.inflow"sv,
    .name = "foreign direct investment, net inflows"sv,
    .definition = "Direct investment of non-residents in the area less what they withdrew."sv,
    .kind = nature::flow,
    .in = &units::USD,
    .at = moment::sum,
    .sign = sign_rule::balance,
    .way = direction::inward,
    .aggregation = aggregation_method::sum,
    .equivalents = {{"WDI"sv, "BX.KLT.DINV.CD.WD"sv},
                    {"SDMX"sv, "BOP: FUNCTIONAL_CAT=D ACCOUNTING_ENTRY=L FLOW_STOCK=T"sv}}};
inline constexpr indicator investment_outward{
    .code = "investment.outward"sv,
    .name = "investment abroad"sv,
    .definition = "Investment of the area in the counterpart, as a tracker counts announced or made projects."sv,
    .kind = nature::flow,
    .in = &units::USD,
    .at = moment::sum,
    .way = direction::outward,
    .aggregation = aggregation_method::sum,
    .equivalents = {{"WDI"sv, "BM.KLT.DINV.CD.WD"sv, code_match::related}}};

// Policy.

inline constexpr indicator policy_effect_time{.code = "policy.effect_time"sv,
                                              .name = "time to effect"sv,
                                              .definition =
                                                  "Time from a measure to the effect that is expected of it."sv,
                                              .kind = nature::duration,
                                              .in = &units::a,
                                              .at = moment::end,
                                              .aggregation = aggregation_method::none};

// Projections.

inline constexpr indicator need_unmet{.code = "need.unmet"sv,
                                      .name = "need unmet"sv,
                                      .definition = "A need that was stated is not met."sv,
                                      .kind = nature::event,
                                      .aggregation = aggregation_method::none};

} // namespace almanac::inline v0::corridor::indicators
