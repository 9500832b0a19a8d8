// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The indicators of rows of the themes fintech and gig economy alone; see
/// `datasets/corridor/indicators.hpp`.
#pragma once

#include <almanac/datasets/corridor/indicators/shared.hpp>

#include <string_view>

namespace almanac::inline v0::corridor::indicators {

// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

// Fintech.

inline constexpr indicator adults_unbanked{.code = "adults.unbanked"sv,
                                           .name = "adults without an account"sv,
                                           .definition =
                                               "Adults who have no account with a bank or a mobile money provider."sv,
                                           .kind = nature::stock,
                                           .in = &units::person,
                                           .at = moment::end,
                                           .part_of = &population,
                                           .aggregation = aggregation_method::sum,
                                           .equivalents = {{"WDI"sv, "FX.OWN.TOTL.ZS"sv, code_match::related}}};
inline constexpr indicator enterprise_value{.code = "enterprise.value"sv,
                                            .name = "value of an enterprise"sv,
                                            .definition = "Market value of all shares of an enterprise."sv,
                                            .kind = nature::stock,
                                            .in = &units::USD,
                                            .at = moment::end,
                                            .aggregation = aggregation_method::sum};
inline constexpr indicator financial_flows{.code = "financial_flows"sv,
                                           .name = "cross-border financial flows"sv,
                                           .definition = "Payments between the area and the counterpart."sv,
                                           .kind = nature::flow,
                                           .in = &units::USD,
                                           .at = moment::sum,
                                           .way = direction::both,
                                           .aggregation = aggregation_method::sum};
inline constexpr indicator platform_payments{.code = "platform.payments"sv,
                                             .name = "payments through a platform"sv,
                                             .definition = "Value of the payments that a platform processed."sv,
                                             .kind = nature::flow,
                                             .in = &units::USD,
                                             .at = moment::sum,
                                             .aggregation = aggregation_method::sum};
inline constexpr indicator remittances_received{
    .code = "remittances.received"sv,
    .name = "personal remittances received"sv,
    .definition = "Transfers of migrants to the area and earnings of its cross-border workers."sv,
    .kind = nature::flow,
    .in = &units::USD,
    .at = moment::sum,
    .way = direction::inward,
    .aggregation = aggregation_method::sum,
    .equivalents = {{"WDI"sv, "BX.TRF.PWKR.CD.DT"sv}}};
inline constexpr indicator stock_listing{.code = "stock_listing"sv,
                                         .name = "stock exchange listing"sv,
                                         .definition = "The shares of an enterprise are first traded on an exchange."sv,
                                         .kind = nature::event,
                                         .aggregation = aggregation_method::none};
inline constexpr indicator venture_capital{.code = "venture_capital"sv,
                                           .name = "venture capital"sv,
                                           .definition = "Venture capital that companies of the area received."sv,
                                           .kind = nature::flow,
                                           .in = &units::USD,
                                           .at = moment::sum,
                                           .way = direction::inward,
                                           .aggregation = aggregation_method::sum};

// Gig economy.

inline constexpr indicator enterprise_revenue{.code = "enterprise.revenue"sv,
                                              .name = "revenue of an enterprise"sv,
                                              .definition = "Revenue of an enterprise in the period."sv,
                                              .kind = nature::flow,
                                              .in = &units::USD,
                                              .at = moment::sum,
                                              .aggregation = aggregation_method::sum};
inline constexpr indicator freelancers{
    .code = "freelancers"sv,
    .name = "freelancers"sv,
    .definition = "Persons who offer their work on their own account through digital platforms."sv,
    .kind = nature::stock,
    .in = &kinds::freelancer,
    .at = moment::end,
    .aggregation = aggregation_method::sum};
inline constexpr indicator freelancers_earnings{.code = "freelancers.earnings"sv,
                                                .name = "earnings of freelancers"sv,
                                                .definition = "What freelancers earned in the period."sv,
                                                .kind = nature::flow,
                                                .in = &units::USD,
                                                .at = moment::sum,
                                                .aggregation = aggregation_method::sum};

} // namespace almanac::inline v0::corridor::indicators
