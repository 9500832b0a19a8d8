// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The component `compare/`: what is computed from figures (`compare/figures.hpp` has only that and compiles in half
/// the time), and from series, cross-sections, panels and flows.
#pragma once

// First, so that a compiler's way to errors in them is short.
// clang-format off
#include <almanac/compare/containers/alignment.hpp>
#include <almanac/compare/containers/area_checks.hpp>
#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/compare/containers/cell_loops.hpp>
#include <almanac/compare/containers/cell_rules.hpp>
#include <almanac/compare/containers/checks.hpp>
#include <almanac/compare/containers/convergence.hpp>
#include <almanac/compare/containers/conversion.hpp>
#include <almanac/compare/containers/frequency.hpp>
#include <almanac/compare/containers/growth.hpp>
#include <almanac/compare/containers/least_squares.hpp>
#include <almanac/compare/containers/operators.hpp>
#include <almanac/compare/containers/prices.hpp>
#include <almanac/compare/containers/rebase.hpp>
#include <almanac/compare/containers/roll_up.hpp>
#include <almanac/compare/containers/splice.hpp>
#include <almanac/compare/containers/statistics.hpp>
#include <almanac/compare/containers/totals.hpp>
#include <almanac/compare/containers/within_period.hpp>
#include <almanac/compare/derivation.hpp>
#include <almanac/compare/figures.hpp>
#include <almanac/compare/figures/additivity.hpp>
#include <almanac/compare/figures/agreement.hpp>
#include <almanac/compare/figures/arithmetic.hpp>
#include <almanac/compare/figures/catch_up.hpp>
#include <almanac/compare/figures/comparability.hpp>
#include <almanac/compare/figures/comparable_rows.hpp>
#include <almanac/compare/figures/conversion.hpp>
#include <almanac/compare/figures/growth.hpp>
#include <almanac/compare/figures/means.hpp>
#include <almanac/compare/figures/parts.hpp>
#include <almanac/compare/figures/prices.hpp>
#include <almanac/compare/figures/projection.hpp>
#include <almanac/compare/figures/refusal.hpp>
#include <almanac/compare/figures/said_of.hpp>
#include <almanac/compare/figures/sum.hpp>
#include <almanac/compare/figures/targets.hpp>
#include <almanac/compare/figures/time.hpp>
#include <almanac/compare/figures/unit_rules.hpp>
#include <almanac/compare/figures/values.hpp>
#include <almanac/compare/figures/weighted_mean.hpp>
