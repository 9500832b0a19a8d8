// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The indicators of rows of the themes trade and ecommerce alone; see
/// `datasets/corridor/indicators.hpp`.
#pragma once

#include <almanac/datasets/corridor/indicators/shared.hpp>

#include <string_view>

namespace almanac::inline v0::corridor::indicators {

// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

// Trade.

inline constexpr indicator fund_size{.code = "fund.size"sv,
                                     .name = "size of a fund"sv,
                                     .definition =
                                         "Amount that a fund is endowed with for its purpose, over its life."sv,
                                     .kind = nature::flow,
                                     .in = &units::USD,
                                     .at = moment::sum,
                                     .aggregation = aggregation_method::sum};
inline constexpr indicator tariff_mfn_simple{
    .code = "tariff.mfn.simple"sv,
    .name = "average tariff"sv,
    .definition =
        "Mean over the tariff lines, each counted once, of the duties that an area asks of most-favoured nations."sv,
    .kind = nature::ratio,
    .in = &units::percent,
    .at = moment::mean,
    .aggregation = aggregation_method::none,
    .equivalents = {{"WDI"sv, "TM.TAX.MRCH.SM.FN.ZS"sv, code_match::close},
                    {"WDI"sv, "TM.TAX.MRCH.SM.AR.ZS"sv, code_match::related}}};

// Ecommerce.

inline constexpr indicator imports_digital{
    .code = "imports.digital"sv,
    .name = "digital imports"sv,
    .definition = "Imports that are ordered or delivered by digital means, as the source delimits them."sv,
    .kind = nature::flow,
    .in = &units::USD,
    .at = moment::sum,
    .way = direction::inward,
    .aggregation = aggregation_method::sum};
inline constexpr indicator platform_orders{.code = "platform.orders"sv,
                                           .name = "orders on a platform"sv,
                                           .definition = "Orders that a platform processed."sv,
                                           .kind = nature::flow,
                                           .in = &kinds::order,
                                           .at = moment::sum,
                                           .aggregation = aggregation_method::sum};

} // namespace almanac::inline v0::corridor::indicators
