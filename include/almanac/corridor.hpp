// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The whole corridor dataset.
#pragma once

// First, so that an error in a key is read through one include and not five.
// clang-format off
#include <almanac/indicator/dataset/table.hpp>
#include <almanac/indicator/dataset/dataset.hpp>
#include <almanac/datasets/corridor/theme.hpp>
// clang-format on

#include <almanac/datasets/corridor/dataset.hpp>
#include <almanac/datasets/corridor/indicators.hpp>
#include <almanac/datasets/corridor/kinds.hpp>
#include <almanac/datasets/corridor/regions.hpp>
#include <almanac/datasets/corridor/renamed_keys.hpp>
#include <almanac/datasets/corridor/sources.hpp>
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
