// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The component `compare/`: what is computed from figures (`compare/figures.hpp` has only that and compiles in half
/// the time), and from series, cross-sections, panels and flows.
#pragma once

// First, so that a compiler's way to errors in them is short.
// clang-format off
#include <almanac/compare/comparability.hpp>
#include <almanac/compare/figure_arithmetic.hpp>
#include <almanac/compare/figure_sum.hpp>
#include <almanac/compare/figure_growth.hpp>
#include <almanac/compare/figure_time.hpp>
#include <almanac/compare/figure_catch_up.hpp>
#include <almanac/compare/figure_conversion.hpp>
#include <almanac/compare/figure_values.hpp>
#include <almanac/compare/said_of.hpp>
// clang-format on

#include <almanac/compare/agreement.hpp>
#include <almanac/compare/alignment.hpp>
#include <almanac/compare/area_checks.hpp>
#include <almanac/compare/cell_loops.hpp>
#include <almanac/compare/container_arithmetic.hpp>
#include <almanac/compare/container_checks.hpp>
#include <almanac/compare/container_convergence.hpp>
#include <almanac/compare/container_conversion.hpp>
#include <almanac/compare/container_frequency.hpp>
#include <almanac/compare/container_growth.hpp>
#include <almanac/compare/container_least_squares.hpp>
#include <almanac/compare/container_operators.hpp>
#include <almanac/compare/container_prices.hpp>
#include <almanac/compare/container_splice.hpp>
#include <almanac/compare/container_statistics.hpp>
#include <almanac/compare/container_totals.hpp>
#include <almanac/compare/derivation.hpp>
#include <almanac/compare/figures.hpp>
#include <almanac/compare/roll_up.hpp>
#include <almanac/compare/within_period.hpp>
