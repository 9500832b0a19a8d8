// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The whole dataset: its themes, what is known about them, and a row by its key at run time.
#pragma once

#include <almanac/datasets/corridor/theme.hpp>
#include <almanac/datasets/corridor/themes/agriculture.hpp>
#include <almanac/datasets/corridor/themes/artificial_intelligence.hpp>
#include <almanac/datasets/corridor/themes/blockchain.hpp>
#include <almanac/datasets/corridor/themes/climate.hpp>
#include <almanac/datasets/corridor/themes/connectivity.hpp>
#include <almanac/datasets/corridor/themes/cybersecurity.hpp>
#include <almanac/datasets/corridor/themes/data.hpp>
#include <almanac/datasets/corridor/themes/digital_economy.hpp>
#include <almanac/datasets/corridor/themes/diplomacy.hpp>
#include <almanac/datasets/corridor/themes/ecommerce.hpp>
#include <almanac/datasets/corridor/themes/energy.hpp>
#include <almanac/datasets/corridor/themes/fintech.hpp>
#include <almanac/datasets/corridor/themes/gig_economy.hpp>
#include <almanac/datasets/corridor/themes/infrastructure.hpp>
#include <almanac/datasets/corridor/themes/investment.hpp>
#include <almanac/datasets/corridor/themes/macroeconomy.hpp>
#include <almanac/datasets/corridor/themes/policy.hpp>
#include <almanac/datasets/corridor/themes/projections.hpp>
#include <almanac/datasets/corridor/themes/security.hpp>
#include <almanac/datasets/corridor/themes/skills.hpp>
#include <almanac/datasets/corridor/themes/smart_cities.hpp>
#include <almanac/datasets/corridor/themes/trade.hpp>
#include <almanac/indicator/dataset/key_index.hpp>

#include <string_view>

namespace almanac::inline v0::corridor {

/// The themes in alphabetical order, which is the order of all keys.
inline constexpr theme themes[] = {
    {"agriculture", agriculture},
    {"artificial_intelligence", artificial_intelligence},
    {"blockchain", blockchain},
    {"climate", climate},
    {"connectivity", connectivity},
    {"cybersecurity", cybersecurity},
    {"data", data},
    {"digital_economy", digital_economy},
    {"diplomacy", diplomacy},
    {"ecommerce", ecommerce},
    {"energy", energy},
    {"fintech", fintech},
    {"gig_economy", gig_economy},
    {"infrastructure", infrastructure},
    {"investment", investment},
    {"macroeconomy", macroeconomy},
    {"policy", policy},
    {"projections", projections},
    {"security", security},
    {"skills", skills},
    {"smart_cities", smart_cities},
    {"trade", trade},
};

/// The dataset: all themes, the article, and what is known about both. Example: `corridor::facts.themes.size() == 22`.
inline constexpr dataset facts{
    .name = "corridor",
    .title = "What an article of April 2025 states about Pakistan, Central Asia and India",
    .themes = themes,
    .read_from = article,
    .rights =
        "The figures are those of the sources that the article names, as far as it names any. Only facts were taken "
        "from the article, not its sentences. The licence of this library covers its code, not the figures.",
    .verified =
        "That every figure stands in the article as it is cited here. Not whether it is true, and not whether the "
        "source that the article names has said so: these publications have not been seen.",
    .renamed = book::renamed};

/// The row with this key, or null. One hash and, as a rule, one comparison; allocates nothing. The index is made by the
/// compiler when a program calls this.
/// Example: `corridor::find("trade.trade.goods.PAK.central_asia.2024")->value == 392_million`.
[[nodiscard]] constexpr observation const* find(std::string_view key) { return almanac::find<facts>(key); }

/// The row with this key. Raises `unknown_key`, which names the nearest key of the same theme or, for a key that was
/// renamed, the one to use. Example: `corridor::at("trade.trade.goods.PAK.central_asia.2024").where == areas::PAK`.
[[nodiscard]] constexpr observation const& at(std::string_view key) { return almanac::at<facts>(key); }

} // namespace almanac::inline v0::corridor
