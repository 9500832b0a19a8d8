// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Opens the trade indices: intensity, structure, balance, regional trade and gravity.
#pragma once

#include <almanac/compare/gravity.hpp>
#include <almanac/compare/regional_trade.hpp>
#include <almanac/compare/trade_balance.hpp>
#include <almanac/compare/trade_intensity.hpp>
#include <almanac/compare/trade_structure.hpp>
