// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Opens the room `compare/`: what is computed from stated figures (`compare/figures.hpp` opens only that and compiles
/// in half the time), from ranges of numbers, and from series, cross-sections, panels and flows. Opt-in, for their
/// range-v3: `compare/select.hpp`, `compare/container_views.hpp`.
#pragma once

// First, so that a compiler's way to their errors is short.
// clang-format off
#include <almanac/compare/comparability.hpp>
#include <almanac/compare/compare.hpp>
#include <almanac/compare/result.hpp>
#include <almanac/compare/result_text.hpp>
#include <almanac/compare/sum.hpp>
// clang-format on

#include <almanac/compare/alignment.hpp>
#include <almanac/compare/concentration.hpp>
#include <almanac/compare/container_arithmetic.hpp>
#include <almanac/compare/container_growth.hpp>
#include <almanac/compare/container_prices.hpp>
#include <almanac/compare/container_splice.hpp>
#include <almanac/compare/containers.hpp>
#include <almanac/compare/convergence.hpp>
#include <almanac/compare/convert.hpp>
#include <almanac/compare/convert_series.hpp>
#include <almanac/compare/coverage.hpp>
#include <almanac/compare/derivation.hpp>
#include <almanac/compare/figures.hpp>
#include <almanac/compare/flow_totals.hpp>
#include <almanac/compare/frequency_conversion.hpp>
#include <almanac/compare/gravity.hpp>
#include <almanac/compare/growth.hpp>
#include <almanac/compare/growth_numbers.hpp>
#include <almanac/compare/growth_of_figures.hpp>
#include <almanac/compare/hierarchy.hpp>
#include <almanac/compare/index_numbers.hpp>
#include <almanac/compare/inequality.hpp>
#include <almanac/compare/inequality_parts.hpp>
#include <almanac/compare/least_squares.hpp>
#include <almanac/compare/numbers.hpp>
#include <almanac/compare/panel_convergence.hpp>
#include <almanac/compare/rank.hpp>
#include <almanac/compare/regional_trade.hpp>
#include <almanac/compare/robust.hpp>
#include <almanac/compare/roll_up.hpp>
#include <almanac/compare/shares_of_total.hpp>
#include <almanac/compare/trade.hpp>
#include <almanac/compare/trade_balance.hpp>
#include <almanac/compare/trade_intensity.hpp>
#include <almanac/compare/trade_number.hpp>
#include <almanac/compare/trade_of_flows.hpp>
#include <almanac/compare/trade_structure.hpp>
#include <almanac/compare/within_period.hpp>
#include <almanac/compare/years_between.hpp>
#include <almanac/indicator/reason.hpp>
