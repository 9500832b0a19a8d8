// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Opens the room `corridor/`: the whole curated dataset.
#pragma once

// First, so that an error in a key is read through one include and not three.
// clang-format off
#include <almanac/corridor/theme.hpp>
// clang-format on

#include <almanac/corridor/agriculture.hpp>
#include <almanac/corridor/artificial_intelligence.hpp>
#include <almanac/corridor/blockchain.hpp>
#include <almanac/corridor/climate.hpp>
#include <almanac/corridor/connectivity.hpp>
#include <almanac/corridor/cybersecurity.hpp>
#include <almanac/corridor/data.hpp>
#include <almanac/corridor/dataset.hpp>
#include <almanac/corridor/digital_economy.hpp>
#include <almanac/corridor/diplomacy.hpp>
#include <almanac/corridor/ecommerce.hpp>
#include <almanac/corridor/energy.hpp>
#include <almanac/corridor/fintech.hpp>
#include <almanac/corridor/gig_economy.hpp>
#include <almanac/corridor/infrastructure.hpp>
#include <almanac/corridor/investment.hpp>
#include <almanac/corridor/key_index.hpp>
#include <almanac/corridor/kinds.hpp>
#include <almanac/corridor/macroeconomy.hpp>
#include <almanac/corridor/policy.hpp>
#include <almanac/corridor/projections.hpp>
#include <almanac/corridor/regions.hpp>
#include <almanac/corridor/security.hpp>
#include <almanac/corridor/skills.hpp>
#include <almanac/corridor/smart_cities.hpp>
#include <almanac/corridor/sources.hpp>
#include <almanac/corridor/trade.hpp>
