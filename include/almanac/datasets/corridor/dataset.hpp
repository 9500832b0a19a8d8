// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The whole dataset: its themes, and a row by its key at run time.
#pragma once

#include <almanac/datasets/corridor/key_index.hpp>
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

#include <concepts>

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

/// How many lines the article has.
inline constexpr int article_lines = 125;

/// The row with this key, or null. One hash and, as a rule, one comparison; allocates nothing. The index is made by the
/// compiler when a program calls this.
template <std::convertible_to<std::string_view> Key>
[[nodiscard]] constexpr observation const* find(Key const& key) {
    return detail::find_key<themes>(key);
}

/// The row with this key. Raises `unknown_key`, which names the nearest key of the same theme.
template <std::convertible_to<std::string_view> Key>
[[nodiscard]] constexpr observation const& at(Key const& key) {
    if (observation const* const row = find(key)) return *row;
    std::string_view const asked(key);
    std::string_view const its_theme = asked.substr(0, detail::theme_length(asked));
    for (theme const& each : themes) {
        if (each.name == its_theme) return each.rows.at(asked);
    }
    almanac::refused::no_observation_has_this_key(asked, "");
}

} // namespace almanac::inline v0::corridor
