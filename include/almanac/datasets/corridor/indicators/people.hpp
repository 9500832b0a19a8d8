// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The indicators of rows of the themes skills and diplomacy alone; see
/// `datasets/corridor/indicators.hpp`.
#pragma once

#include <almanac/datasets/corridor/indicators/shared.hpp>

#include <string_view>

namespace almanac::inline v0::corridor::indicators {

// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

// Skills.

inline constexpr indicator graduates{.code = "graduates"sv,
                                     .name = "graduates"sv,
                                     .definition = "Persons who complete a degree in the period."sv,
                                     .kind = nature::flow,
                                     .in = &kinds::graduate,
                                     .at = moment::sum,
                                     .aggregation = aggregation_method::sum};
inline constexpr indicator literacy_adult{.code = "literacy.adult"sv,
                                          .name = "adult literacy"sv,
                                          .definition =
                                              "Adults of 15 years and over who can read and write, in all adults."sv,
                                          .kind = nature::ratio,
                                          .in = &units::percent,
                                          .at = moment::end,
                                          .aggregation = aggregation_method::ratio_of_sums,
                                          .equivalents = {{"WDI"sv, "SE.ADT.LITR.ZS"sv}}};
inline constexpr indicator trainees{.code = "trainees"sv,
                                    .name = "persons to be trained"sv,
                                    .definition = "Persons who complete a training programme."sv,
                                    .kind = nature::flow,
                                    .in = &kinds::coder,
                                    .at = moment::sum,
                                    .aggregation = aggregation_method::sum};

// Diplomacy.

inline constexpr indicator delegates_foreign{.code = "delegates.foreign"sv,
                                             .name = "delegates from abroad"sv,
                                             .definition =
                                                 "Persons from the counterpart who attend an event in the area."sv,
                                             .kind = nature::flow,
                                             .in = &kinds::delegate,
                                             .at = moment::sum,
                                             .way = direction::inward,
                                             .aggregation = aggregation_method::sum};
inline constexpr indicator delegations_business{.code = "delegations.business"sv,
                                                .name = "business delegations"sv,
                                                .definition =
                                                    "Business delegations from the area to the counterpart."sv,
                                                .kind = nature::flow,
                                                .in = &kinds::delegation,
                                                .at = moment::sum,
                                                .way = direction::outward,
                                                .aggregation = aggregation_method::sum};
inline constexpr indicator meeting{.code = "meeting"sv,
                                   .name = "meeting"sv,
                                   .definition = "A meeting of the parties takes place, or is absent."sv,
                                   .kind = nature::event,
                                   .aggregation = aggregation_method::none};
inline constexpr indicator policy_pillars{.code = "policy.pillars"sv,
                                          .name = "pillars of a policy"sv,
                                          .definition = "Fields of action that a policy names."sv,
                                          .kind = nature::stock,
                                          .in = &kinds::pillar,
                                          .at = moment::end,
                                          .aggregation = aggregation_method::none};
inline constexpr indicator policy_targets_met{.code = "policy.targets_met"sv,
                                              .name = "targets met"sv,
                                              .definition = "The part of a policy's targets that was met."sv,
                                              .kind = nature::ratio,
                                              .in = &units::percent,
                                              .at = moment::end,
                                              .aggregation = aggregation_method::none};
inline constexpr indicator states{.code = "states"sv,
                                  .name = "states"sv,
                                  .definition = "Independent states in the area."sv,
                                  .kind = nature::stock,
                                  .in = &kinds::state,
                                  .at = moment::end,
                                  .aggregation = aggregation_method::sum};
inline constexpr indicator students_foreign{.code = "students.foreign"sv,
                                            .name = "students from abroad"sv,
                                            .definition = "Students from the counterpart who study in the area."sv,
                                            .kind = nature::stock,
                                            .in = &kinds::scholar,
                                            .at = moment::end,
                                            .way = direction::inward,
                                            .aggregation = aggregation_method::sum};

} // namespace almanac::inline v0::corridor::indicators
