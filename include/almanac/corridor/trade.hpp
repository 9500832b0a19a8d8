// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Trade of Pakistan and India with Central Asia and Uzbekistan, as the article states it.
#pragma once

#include <almanac/corridor/theme.hpp>
#include <almanac/place/areas.hpp>

namespace almanac::corridor {

/// Whom the article names as its sources, in its terms.
namespace sources {
/// Lines 6 and 105.
inline constexpr source state_bank_annual_report{.publisher = "State Bank of Pakistan", .publication = "annual report"};
/// Lines 6, 105 and 106.
inline constexpr source indian_trade_statistics_2025{
    .publisher = "Indian Ministry of Commerce", .publication = "trade statistics", .published = year(2025)};
/// Lines 6, 106 and 107. The article does not say that the figures are for 2024, only that the data are of 2024.
inline constexpr source economic_complexity_2024{
    .publisher = "Observatory of Economic Complexity", .publication = "data", .published = year(2024)};
} // namespace sources

namespace detail {
inline constexpr observation trade_rows[] = {
    {.key = "trade.IND.UZB.exports",
     .subject = "exports",
     .where = areas::IND,
     .counterpart = areas::UZB,
     .value = {620, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::indian_trade_statistics_2025,
     .mentions = {{6, "$620 million"}, {106, "$620 million"}}},
    {.key = "trade.IND.UZB.trade_agreement.2023",
     .subject = "signature of a trade agreement",
     .where = areas::IND,
     .counterpart = areas::UZB,
     .when = year(2023),
     .kind = nature::event,
     .mentions = {{6, "2023 trade agreement"}}},
    {.key = "trade.IND.central_asia.2024",
     .subject = "bilateral trade",
     .where = areas::IND,
     .counterpart = areas::central_asia,
     .when = year(2024),
     .value = {19, 8},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::indian_trade_statistics_2025,
     .mentions = {{6, "$1.9 billion"}, {105, "$1.9 billion"}}},
    {.key = "trade.PAK.UZB.exports",
     .subject = "exports of goods",
     .where = areas::PAK,
     .counterpart = areas::UZB,
     .value = {28, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::economic_complexity_2024,
     .mentions = {{6, "$28 million"}, {106, "$28 million"}}},
    {.key = "trade.PAK.UZB.imports",
     .subject = "imports of goods",
     .where = areas::PAK,
     .counterpart = areas::UZB,
     .value = {45, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::economic_complexity_2024,
     .mentions = {{6, "$45 million"}, {107, "$45 million"}}},
    {.key = "trade.PAK.central_asia.2024",
     .subject = "bilateral trade",
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = year(2024),
     .value = {392, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::state_bank_annual_report,
     .mentions = {{6, "$392 million"}, {105, "$392 million"}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table trade(detail::trade_rows);
template <>
struct detail::theme_table<"trade"> {
    static constexpr bool is_included = true;
    static constexpr table const& rows = trade;
};

} // namespace almanac::corridor
