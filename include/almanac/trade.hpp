// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The component `trade/`: indices of trade over amounts and flows, in the namespace `almanac::trade`.
#pragma once

#include <almanac/trade/balance.hpp>
#include <almanac/trade/economic_complexity.hpp>
#include <almanac/trade/flow_totals.hpp>
#include <almanac/trade/gravity.hpp>
#include <almanac/trade/indices_of_flows.hpp>
#include <almanac/trade/intensity.hpp>
#include <almanac/trade/regional.hpp>
#include <almanac/trade/structure.hpp>
#include <almanac/trade/trade_amount.hpp>
