// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Blockchain: mining, markets, developers. As the article states it; see `theme.hpp`.
#pragma once

#include <almanac/datasets/corridor/indicators/shared.hpp>
#include <almanac/datasets/corridor/indicators/technology.hpp>
#include <almanac/datasets/corridor/kinds.hpp>
#include <almanac/datasets/corridor/regions.hpp>
#include <almanac/datasets/corridor/sources.hpp>
#include <almanac/datasets/corridor/theme.hpp>

#include <string_view>

namespace almanac::inline v0 {

namespace corridor {
/// Whom the article names for figures of this theme alone; others are in `sources.hpp`.
namespace sources {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr source cambridge_centre_alternative_finance_blockchain_report{
    .publisher = "Cambridge Centre for Alternative Finance"sv, .publication = "blockchain report"sv};
inline constexpr source chainalysis_crypto_adoption_index_2025{
    .publisher = "Chainalysis"sv, .publication = "Crypto Adoption Index"sv, .published = year(2025)};
inline constexpr source pakistan_blockchain_association_census_2024{
    .publisher = "Pakistan Blockchain Association"sv, .publication = "census"sv, .published = year(2024)};
} // namespace sources

namespace detail {
// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr observation blockchain_rows[] = {
    {.key = "blockchain.bitcoin.mining.share.KAZ.2024"sv,
     .what = share_of(indicators::bitcoin_mining, indicators::bitcoin_mining),
     .where = areas::KAZ,
     .when = year(2024),
     .value = {15, 0},
     .in = &units::percent,
     .said_by = &sources::cambridge_centre_alternative_finance_blockchain_report,
     .mentions = {{43, "15%"sv}, {85, "15%"sv, 1, &no_source}}},
    {.key = "blockchain.market.size.KAZ.crypto"sv,
     .what = indicators::market_size,
     .by = {{"product"sv, "crypto"sv}},
     .where = areas::KAZ,
     .value = {300, 6},
     .in = &units::USD,
     .mentions = {{85, "$300 million"sv}},
     .drifts_from = "blockchain.market.size.central_asia.crypto"sv,
     .drift = "Kazakhstan, not Central Asia"sv},
    {.key = "blockchain.market.size.PAK.crypto"sv,
     .what = indicators::market_size,
     .by = {{"product"sv, "crypto"sv}},
     .where = areas::PAK,
     .value = {50, 6},
     .in = &units::USD,
     .mentions = {{43, "$50 million"sv}}},
    {.key = "blockchain.market.size.PAK.crypto.statement_2"sv,
     .what = indicators::market_size,
     .by = {{"product"sv, "crypto"sv}},
     .where = areas::PAK,
     .value = {50, 6},
     .in = &units::USD,
     .mentions = {{86, "$50 million"sv}},
     .drifts_from = "blockchain.market.size.PAK.crypto"sv,
     .drift = "the blockchain sector, not the crypto sector"sv,
     .statement = 2},
    {.key = "blockchain.market.size.central_asia.crypto"sv,
     .what = indicators::market_size,
     .by = {{"product"sv, "crypto"sv}},
     .where = areas::central_asia,
     .value = {300, 6},
     .in = &units::USD,
     .said_by = &sources::chainalysis_crypto_adoption_index_2025,
     .mentions = {{43, "$300 million"sv}}},
    {.key = "blockchain.trade.digital.PAK.central_asia.blockchain_hub.by_2028"sv,
     .what = indicators::trade_digital,
     .by = {{"project"sv, "blockchain_hub"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = by(year(2028)),
     .value = {1, 9},
     .in = &units::USD,
     .asserted = assertion::modelled,
     .said_by = &sources::united_nations_conference_trade_development_models,
     .mentions = {{43, "$1 billion"sv}}},
    {.key = "blockchain.trade.goods.PAK.central_asia.smart_contracts.by_2028"sv,
     .what = indicators::trade_goods,
     .by = {{"channel"sv, "smart_contracts"sv}},
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = by(year(2028)),
     .value = {1, 9},
     .in = &units::USD,
     .asserted = assertion::modelled,
     .mentions = {{87, "$1 billion"sv}},
     .drifts_from = "blockchain.trade.digital.PAK.central_asia.blockchain_hub.by_2028"sv,
     .drift = "\"digital\" dropped"sv},
    {.key = "blockchain.workforce.PAK.blockchain_developer"sv,
     .what = indicators::workforce,
     .by = {{"occupation"sv, "blockchain_developer"sv}},
     .where = areas::PAK,
     .when = year(2024),
     .inferred_from = "2024 census"sv,
     .value = {10000, 0},
     .in = &kinds::worker,
     .said_by = &sources::pakistan_blockchain_association_census_2024,
     .mentions = {{43, "10,000 blockchain developers"sv}, {86, "10,000 developers"sv, 1, &no_source}}},
};
} // namespace detail

/// The theme's table, sorted by key.
inline constexpr table blockchain(detail::blockchain_rows);
} // namespace corridor

template <>
struct rows_of_theme<corridor::book, "blockchain"> {
    static constexpr bool is_included = true;
    static constexpr table rows = corridor::blockchain;
};

} // namespace almanac::inline v0
