// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Blockchain: mining, markets, developers. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/datasets/corridor/kinds.hpp>
#include <almanac/datasets/corridor/regions.hpp>
#include <almanac/datasets/corridor/sources.hpp>
#include <almanac/datasets/corridor/theme.hpp>

namespace almanac::inline v0::corridor {

namespace detail {
inline constexpr observation blockchain_rows[] = {
    {.key = "blockchain.KAZ.bitcoin_mining_share.2024",
     .subject = "share of global Bitcoin mining",
     .where = areas::KAZ,
     .when = year(2024),
     .value = {15, 0},
     .in = &units::percent,
     .kind = nature::ratio,
     .said_by = &sources::cambridge_centre_alternative_finance_blockchain_report,
     .mentions = {{43, "15%"}, {85, "15%"}}},
    {.key = "blockchain.KAZ.crypto_market",
     .subject = "crypto market",
     .where = areas::KAZ,
     .value = {300, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .mentions = {{85, "$300 million"}},
     .drifts_from = "blockchain.central_asia.crypto_market",
     .drift = "Kazakhstan, not Central Asia"},
    {.key = "blockchain.PAK.central_asia.digital_trade.by_2028",
     .subject = "digital trade secured by a regional blockchain hub",
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = by(year(2028)),
     .value = {1, 9},
     .in = &units::USD,
     .kind = nature::flow,
     .asserted = assertion::modelled,
     .said_by = &sources::united_nations_conference_trade_development_models,
     .mentions = {{43, "$1 billion"}}},
    {.key = "blockchain.PAK.central_asia.smart_contract_trade.by_2028",
     .subject = "trade via smart contracts",
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = by(year(2028)),
     .value = {1, 9},
     .in = &units::USD,
     .kind = nature::flow,
     .asserted = assertion::modelled,
     .mentions = {{87, "$1 billion"}},
     .drifts_from = "blockchain.PAK.central_asia.digital_trade.by_2028",
     .drift = "\"digital\" dropped"},
    {.key = "blockchain.PAK.crypto_sector",
     .subject = "crypto sector",
     .where = areas::PAK,
     .value = {50, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::state_bank_pakistan_fintech_review_2025,
     .mentions = {{43, "$50 million"}, {86, "$50 million"}}},
    {.key = "blockchain.PAK.developers",
     .subject = "blockchain developers",
     .where = areas::PAK,
     .value = {10000, 0},
     .in = &kinds::developer,
     .kind = nature::stock,
     .said_by = &sources::pakistan_blockchain_association_census_2024,
     .mentions = {{43, "10,000 blockchain developers"}, {86, "10,000 developers"}}},
    {.key = "blockchain.central_asia.crypto_market",
     .subject = "crypto market",
     .where = areas::central_asia,
     .value = {300, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &sources::chainalysis_crypto_adoption_index_2025,
     .mentions = {{43, "$300 million"}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table blockchain(detail::blockchain_rows);
template <>
struct detail::theme_table<"blockchain"> {
    static constexpr bool is_included = true;
    static constexpr table const& rows = blockchain;
};

} // namespace almanac::inline v0::corridor
