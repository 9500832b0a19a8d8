// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The indicators of rows of the theme security alone; see
/// `datasets/corridor/indicators.hpp`.
#pragma once

#include <almanac/datasets/corridor/indicators/shared.hpp>

#include <string_view>

namespace almanac::inline v0::corridor::indicators {

// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr indicator armed_group_fighters{.code = "armed_group.fighters"sv,
                                                .name = "fighters of an armed group"sv,
                                                .definition = "Persons who fight for an armed group."sv,
                                                .kind = nature::stock,
                                                .in = &kinds::fighter,
                                                .at = moment::end,
                                                .aggregation = aggregation_method::sum};
inline constexpr indicator armed_group_revenue{.code = "armed_group.revenue"sv,
                                               .name = "revenue of an armed group"sv,
                                               .definition = "Money that an armed group takes in."sv,
                                               .kind = nature::flow,
                                               .in = &units::USD,
                                               .at = moment::sum,
                                               .aggregation = aggregation_method::sum};
inline constexpr indicator attack{.code = "attack"sv,
                                  .name = "attack"sv,
                                  .definition = "An attack on persons takes place."sv,
                                  .kind = nature::event,
                                  .aggregation = aggregation_method::none};
inline constexpr indicator incidents_security{
    .code = "incidents.security"sv,
    .name = "security incidents"sv,
    .definition = "Attacks and other incidents of armed violence; an attack is one kind of incident."sv,
    .kind = nature::flow,
    .in = &kinds::incident,
    .at = moment::sum,
    .aggregation = aggregation_method::sum};
inline constexpr indicator persons_displaced{
    .code = "persons.displaced"sv,
    .name = "displaced persons"sv,
    .definition = "Persons who had to leave their homes because of conflict and remain in the country."sv,
    .kind = nature::stock,
    .in = &units::person,
    .at = moment::end,
    .aggregation = aggregation_method::sum,
    .equivalents = {{"WDI"sv, "VC.IDP.TOCV"sv, code_match::close}}};
inline constexpr indicator protest{.code = "protest"sv,
                                   .name = "protest"sv,
                                   .definition = "A protest takes place."sv,
                                   .kind = nature::event,
                                   .aggregation = aggregation_method::none};
inline constexpr indicator security_cost{.code = "security.cost"sv,
                                         .name = "cost of security"sv,
                                         .definition =
                                             "What the state spends on an operation or on security as a whole."sv,
                                         .kind = nature::flow,
                                         .in = &units::USD,
                                         .at = moment::sum,
                                         .aggregation = aggregation_method::sum};
inline constexpr indicator security_deaths{.code = "security.deaths"sv,
                                           .name = "deaths in attacks"sv,
                                           .definition = "Persons who were killed in attacks."sv,
                                           .kind = nature::flow,
                                           .in = &units::person,
                                           .at = moment::sum,
                                           .aggregation = aggregation_method::sum,
                                           .equivalents = {{"WDI"sv, "VC.BTL.DETH"sv, code_match::related}}};
inline constexpr indicator security_militants{.code = "security.militants"sv,
                                              .name = "militants killed or detained"sv,
                                              .definition =
                                                  "Militants whom security forces killed or detained in the period."sv,
                                              .kind = nature::flow,
                                              .in = &kinds::militant,
                                              .at = moment::sum,
                                              .aggregation = aggregation_method::sum};

} // namespace almanac::inline v0::corridor::indicators
