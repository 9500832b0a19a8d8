// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The indicators of rows of the themes infrastructure, connectivity and smart cities alone; see
/// `datasets/corridor/indicators.hpp`.
#pragma once

#include <almanac/datasets/corridor/indicators/shared.hpp>

#include <string_view>

namespace almanac::inline v0::corridor::indicators {

// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

// Infrastructure.

inline constexpr indicator customs_clearance_time{.code = "customs.clearance_time"sv,
                                                  .name = "customs clearance time"sv,
                                                  .definition = "Time that goods wait for customs at a crossing."sv,
                                                  .kind = nature::duration,
                                                  .in = &units::d,
                                                  .at = moment::mean,
                                                  .aggregation = aggregation_method::none};
inline constexpr indicator freight{.code = "freight"sv,
                                   .name = "freight"sv,
                                   .definition = "Mass of goods carried over a route or through a crossing."sv,
                                   .kind = nature::flow,
                                   .in = &units::t,
                                   .at = moment::sum,
                                   .aggregation = aggregation_method::sum};
inline constexpr indicator investment_infrastructure{
    .code = "investment.infrastructure"sv,
    .name = "investment in infrastructure"sv,
    .definition = "Spending on new or better infrastructure, public and private."sv,
    .kind = nature::flow,
    .in = &units::USD,
    .at = moment::sum,
    .aggregation = aggregation_method::sum};
inline constexpr indicator logistics_performance{
    .code = "logistics.performance"sv,
    .name = "logistics performance index"sv,
    .definition = "Score of the World Bank for the trade logistics of an area, from 1 to 5."sv,
    .kind = nature::ratio,
    .in = &units::index,
    .at = moment::end,
    .aggregation = aggregation_method::none,
    .equivalents = {{"WDI"sv, "LP.LPI.OVRL.XQ"sv}}};
inline constexpr indicator port_containers{.code = "port.containers"sv,
                                           .name = "container traffic of ports"sv,
                                           .definition = "Containers handled in ports, in twenty-foot units."sv,
                                           .kind = nature::flow,
                                           .in = &units::TEU,
                                           .at = moment::sum,
                                           .aggregation = aggregation_method::sum,
                                           .equivalents = {{"WDI"sv, "IS.SHP.GOOD.TU"sv}}};
inline constexpr indicator rail_length{.code = "rail.length"sv,
                                       .name = "railway length"sv,
                                       .definition = "Length of railways or of the line that is named."sv,
                                       .kind = nature::extent,
                                       .in = &units::km,
                                       .at = moment::end,
                                       .aggregation = aggregation_method::sum,
                                       .equivalents = {{"WDI"sv, "IS.RRS.TOTL.KM"sv, code_match::close}}};
inline constexpr indicator road_altitude{.code = "road.altitude"sv,
                                         .name = "altitude of a road"sv,
                                         .definition = "Height of a road above the sea."sv,
                                         .kind = nature::extent,
                                         .in = &units::ft,
                                         .at = moment::end,
                                         .aggregation = aggregation_method::none};
inline constexpr indicator road_length{.code = "road.length"sv,
                                       .name = "road length"sv,
                                       .definition = "Length of roads or of the road that is named."sv,
                                       .kind = nature::extent,
                                       .in = &units::km,
                                       .at = moment::end,
                                       .aggregation = aggregation_method::sum,
                                       .equivalents = {{"WDI"sv, "IS.ROD.PAVE.ZS"sv, code_match::related}}};
inline constexpr indicator transit_cost{.code = "transit.cost"sv,
                                        .name = "transit cost"sv,
                                        .definition =
                                            "Cost to carry a tonne of goods to the counterpart or through the area."sv,
                                        .kind = nature::price,
                                        .in = &kinds::USD_per_t,
                                        .at = moment::mean,
                                        .aggregation = aggregation_method::none};
inline constexpr indicator transit_time{
    .code = "transit.time"sv,
    .name = "transit time"sv,
    .definition = "Time that goods take from the area to the counterpart, or through the area."sv,
    .kind = nature::duration,
    .in = &units::d,
    .at = moment::mean,
    .aggregation = aggregation_method::none};
inline constexpr indicator trucks_crossing{.code = "trucks.crossing"sv,
                                           .name = "trucks crossing"sv,
                                           .definition = "Trucks that pass a crossing in a month."sv,
                                           .kind = nature::rate,
                                           .in = &kinds::truck_per_mo,
                                           .at = moment::mean,
                                           .aggregation = aggregation_method::sum};

// Connectivity.

inline constexpr indicator broadband_mobile_subscriptions{
    .code = "broadband.mobile.subscriptions"sv,
    .name = "mobile broadband subscriptions"sv,
    .definition = "Active subscriptions to mobile networks that give access to the internet."sv,
    .kind = nature::stock,
    .in = &kinds::subscription,
    .at = moment::end,
    .aggregation = aggregation_method::sum};
inline constexpr indicator fiber_length{.code = "fiber.length"sv,
                                        .name = "length of fiber-optic cable"sv,
                                        .definition = "Length of the fiber-optic cable in use."sv,
                                        .kind = nature::extent,
                                        .in = &units::km,
                                        .at = moment::end,
                                        .aggregation = aggregation_method::sum};
inline constexpr indicator internet_speed{.code = "internet.speed"sv,
                                          .name = "internet speed"sv,
                                          .definition = "Mean download speed that users of the internet measured."sv,
                                          .kind = nature::capacity,
                                          .in = &units::Mbit_per_s,
                                          .at = moment::mean,
                                          .aggregation = aggregation_method::none};
inline constexpr indicator internet_users{.code = "internet.users"sv,
                                          .name = "internet users"sv,
                                          .definition = "Persons who used the internet in the last three months."sv,
                                          .kind = nature::stock,
                                          .in = &units::person,
                                          .at = moment::end,
                                          .part_of = &population,
                                          .aggregation = aggregation_method::sum,
                                          .equivalents = {{"WDI"sv, "IT.NET.USER.ZS"sv, code_match::related}}};
inline constexpr indicator network_coverage{
    .code = "network.coverage"sv,
    .name = "network coverage"sv,
    .definition = "The part of the population, or of the places that are named, that a network reaches."sv,
    .kind = nature::ratio,
    .in = &units::percent,
    .at = moment::end,
    .aggregation = aggregation_method::none,
    .equivalents = {{"SDG"sv, "9.c.1"sv, code_match::related}}};
inline constexpr indicator network_latency{.code = "network.latency"sv,
                                           .name = "network latency"sv,
                                           .definition =
                                               "Time that a packet of data takes to the counterpart and back."sv,
                                           .kind = nature::duration,
                                           .in = &units::ms,
                                           .at = moment::mean,
                                           .aggregation = aggregation_method::none};
inline constexpr indicator project_completion{.code = "project.completion"sv,
                                              .name = "completion of a project"sv,
                                              .definition = "The part of a project's work that is done."sv,
                                              .kind = nature::ratio,
                                              .in = &units::percent,
                                              .at = moment::end,
                                              .aggregation = aggregation_method::none};

// Smart cities.

inline constexpr indicator patents_value{.code = "patents.value"sv,
                                         .name = "value of patents"sv,
                                         .definition = "Value of the patents in a field."sv,
                                         .kind = nature::stock,
                                         .in = &units::USD,
                                         .at = moment::end,
                                         .aggregation = aggregation_method::sum};
inline constexpr indicator road_traffic{.code = "road.traffic"sv,
                                        .name = "road traffic"sv,
                                        .definition = "Movement of vehicles on the roads of a place."sv,
                                        .kind = nature::flow,
                                        .in = &units::one,
                                        .at = moment::sum,
                                        .aggregation = aggregation_method::sum};

} // namespace almanac::inline v0::corridor::indicators
