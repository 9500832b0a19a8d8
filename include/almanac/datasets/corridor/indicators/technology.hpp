// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The indicators of rows of the themes artificial intelligence, blockchain, cybersecurity, data and digital economy
/// alone; see `datasets/corridor/indicators.hpp`.
#pragma once

#include <almanac/datasets/corridor/indicators/shared.hpp>

#include <string_view>

namespace almanac::inline v0::corridor::indicators {

// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

// Artificial intelligence.

inline constexpr indicator enterprises{.code = "enterprises"sv,
                                       .name = "enterprises"sv,
                                       .definition = "Enterprises that are active in a sector."sv,
                                       .kind = nature::stock,
                                       .in = &kinds::startup,
                                       .at = moment::end,
                                       .aggregation = aggregation_method::sum};
inline constexpr indicator institution{.code = "institution"sv,
                                       .name = "institution"sv,
                                       .definition = "A joint institution is founded, or is absent."sv,
                                       .kind = nature::event,
                                       .aggregation = aggregation_method::none};
inline constexpr indicator patients_diagnosed{.code = "patients.diagnosed"sv,
                                              .name = "patients diagnosed"sv,
                                              .definition = "Patients who were diagnosed in the period."sv,
                                              .kind = nature::flow,
                                              .in = &kinds::patient,
                                              .at = moment::sum,
                                              .aggregation = aggregation_method::sum};

// Blockchain.

inline constexpr indicator bitcoin_mining{.code = "bitcoin.mining"sv,
                                          .name = "Bitcoin mining"sv,
                                          .definition = "Computing power that is used to mine Bitcoin."sv,
                                          .kind = nature::capacity,
                                          .in = &units::one,
                                          .at = moment::mean,
                                          .aggregation = aggregation_method::sum};

// Cybersecurity.

inline constexpr indicator cyber_incidents{.code = "cyber.incidents"sv,
                                           .name = "cyber incidents"sv,
                                           .definition = "Cyber incidents that were reported in the period."sv,
                                           .kind = nature::flow,
                                           .in = &kinds::incident,
                                           .at = moment::sum,
                                           .aggregation = aggregation_method::sum};
inline constexpr indicator cyber_loss{.code = "cyber.loss"sv,
                                      .name = "cost of cyber incidents"sv,
                                      .definition = "What cyber incidents of the period cost those whom they hit."sv,
                                      .kind = nature::flow,
                                      .in = &units::USD,
                                      .at = moment::sum,
                                      .aggregation = aggregation_method::sum};

// Data.

inline constexpr indicator compliance_cost{.code = "compliance.cost"sv,
                                           .name = "cost of compliance"sv,
                                           .definition = "What enterprises spend to comply with a law."sv,
                                           .kind = nature::flow,
                                           .in = &units::USD,
                                           .at = moment::sum,
                                           .aggregation = aggregation_method::sum};
inline constexpr indicator cost_saved{.code = "cost.saved"sv,
                                      .name = "cost saved"sv,
                                      .definition = "Cost that no longer arises for the cause that is named."sv,
                                      .kind = nature::flow,
                                      .in = &units::USD,
                                      .at = moment::sum,
                                      .aggregation = aggregation_method::sum};
inline constexpr indicator transactions_digital{.code = "transactions.digital"sv,
                                                .name = "digital transactions"sv,
                                                .definition = "Transactions that are made by digital means."sv,
                                                .kind = nature::flow,
                                                .in = &units::one,
                                                .at = moment::sum,
                                                .aggregation = aggregation_method::sum};

// Digital economy.

inline constexpr indicator digital_economy_size{
    .code = "digital_economy.size"sv,
    .name = "digital economy"sv,
    .definition = "Size of the digital economy as the source delimits it; value added or turnover is not stated."sv,
    .kind = nature::flow,
    .in = &units::USD,
    .at = moment::sum,
    .aggregation = aggregation_method::none};

} // namespace almanac::inline v0::corridor::indicators
