// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The indicators of rows of the themes energy, climate and agriculture alone; see
/// `datasets/corridor/indicators.hpp`.
#pragma once

#include <almanac/datasets/corridor/indicators/shared.hpp>

#include <string_view>

namespace almanac::inline v0::corridor::indicators {

// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

// Energy.

inline constexpr indicator gas_production{.code = "gas.production"sv,
                                          .name = "natural gas production"sv,
                                          .definition = "Natural gas that is produced in a year."sv,
                                          .kind = nature::rate,
                                          .in = &kinds::m3_per_a,
                                          .at = moment::mean,
                                          .aggregation = aggregation_method::sum};
inline constexpr indicator gas_reserves{.code = "gas.reserves"sv,
                                        .name = "natural gas reserves"sv,
                                        .definition =
                                            "Natural gas in the ground that is proven and worth extracting."sv,
                                        .kind = nature::stock,
                                        .in = &units::m3,
                                        .at = moment::end,
                                        .aggregation = aggregation_method::sum};
inline constexpr indicator oil_production{.code = "oil.production"sv,
                                          .name = "oil production"sv,
                                          .definition = "Crude oil that is produced in a day."sv,
                                          .kind = nature::rate,
                                          .in = &units::bbl_per_d,
                                          .at = moment::mean,
                                          .aggregation = aggregation_method::sum};
inline constexpr indicator pipeline_capacity{.code = "pipeline.capacity"sv,
                                             .name = "pipeline capacity"sv,
                                             .definition = "Volume that a pipeline can deliver in a year."sv,
                                             .kind = nature::capacity,
                                             .in = &kinds::m3_per_a,
                                             .at = moment::end,
                                             .aggregation = aggregation_method::none};
inline constexpr indicator pipeline_length{.code = "pipeline.length"sv,
                                           .name = "pipeline length"sv,
                                           .definition = "Length of a pipeline or of the part of it that is named."sv,
                                           .kind = nature::extent,
                                           .in = &units::km,
                                           .at = moment::end,
                                           .aggregation = aggregation_method::sum};
inline constexpr indicator power_demand{.code = "power.demand"sv,
                                        .name = "demand for electric power"sv,
                                        .definition = "Highest electric power that users ask for."sv,
                                        .kind = nature::rate,
                                        .in = &units::MW,
                                        .at = moment::highest,
                                        .aggregation = aggregation_method::none};
inline constexpr indicator power_exports{.code = "power.exports"sv,
                                         .name = "exports of electric power"sv,
                                         .definition = "Electric power that the area sends to the counterpart."sv,
                                         .kind = nature::rate,
                                         .in = &units::MW,
                                         .at = moment::mean,
                                         .way = direction::outward,
                                         .aggregation = aggregation_method::sum};
inline constexpr indicator power_supply{.code = "power.supply"sv,
                                        .name = "supply of electric power"sv,
                                        .definition =
                                            "Electric power that is delivered to users when they ask for most."sv,
                                        .kind = nature::rate,
                                        .in = &units::MW,
                                        .at = moment::highest,
                                        .aggregation = aggregation_method::sum};
inline constexpr indicator power_transmission_capacity{.code = "power.transmission_capacity"sv,
                                                       .name = "transmission capacity"sv,
                                                       .definition =
                                                           "Electric power that a line can carry to the counterpart."sv,
                                                       .kind = nature::capacity,
                                                       .in = &units::MW,
                                                       .at = moment::end,
                                                       .aggregation = aggregation_method::none};

// Climate.

inline constexpr indicator climate_adaptation_index{
    .code = "climate.adaptation_index"sv,
    .name = "ND-GAIN index"sv,
    .definition = "Score of the Notre Dame Global Adaptation Initiative for vulnerability and readiness."sv,
    .kind = nature::ratio,
    .in = &units::index,
    .at = moment::end,
    .aggregation = aggregation_method::none};
inline constexpr indicator commitment_requested{.code = "commitment.requested"sv,
                                                .name = "official finance requested"sv,
                                                .definition =
                                                    "Amount that the area asks of an international lender or donor."sv,
                                                .kind = nature::flow,
                                                .in = &units::USD,
                                                .at = moment::sum,
                                                .way = direction::inward,
                                                .aggregation = aggregation_method::sum};
inline constexpr indicator disaster_loss{.code = "disaster.loss"sv,
                                         .name = "loss through natural causes"sv,
                                         .definition = "What floods, droughts or changes of climate cost."sv,
                                         .kind = nature::flow,
                                         .in = &units::USD,
                                         .at = moment::sum,
                                         .aggregation = aggregation_method::sum};
inline constexpr indicator river_flow{.code = "river.flow"sv,
                                      .name = "river flow"sv,
                                      .definition = "Volume of water that a river carries in a year."sv,
                                      .kind = nature::rate,
                                      .in = &kinds::m3_per_a,
                                      .at = moment::mean,
                                      .aggregation = aggregation_method::none};

// Agriculture.

inline constexpr indicator crop_area{.code = "crop.area"sv,
                                     .name = "crop area"sv,
                                     .definition = "Area on which a crop is grown."sv,
                                     .kind = nature::stock,
                                     .in = &units::ha,
                                     .at = moment::end,
                                     .aggregation = aggregation_method::sum};
inline constexpr indicator crop_production{.code = "crop.production"sv,
                                           .name = "crop production"sv,
                                           .definition = "Mass of a crop that was harvested."sv,
                                           .kind = nature::flow,
                                           .in = &units::t,
                                           .at = moment::sum,
                                           .aggregation = aggregation_method::sum};
inline constexpr indicator crop_yield{.code = "crop.yield"sv,
                                      .name = "crop yield"sv,
                                      .definition = "Mass of a crop that was harvested on a unit of area."sv,
                                      .kind = nature::ratio,
                                      .in = &kinds::t_per_ha,
                                      .at = moment::sum,
                                      .aggregation = aggregation_method::ratio_of_sums};
inline constexpr indicator drones{.code = "drones"sv,
                                  .name = "drones"sv,
                                  .definition = "Drones in use."sv,
                                  .kind = nature::stock,
                                  .in = &kinds::drone,
                                  .at = moment::end,
                                  .aggregation = aggregation_method::sum};

} // namespace almanac::inline v0::corridor::indicators
