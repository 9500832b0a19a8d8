// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What is computed from figures, one by one: comparability, comparison, ratio, gap, share, sum, change, growth, mean.
/// It compiles in half the time of all of `compare.hpp`, which has the rest: parts and wholes, projections, targets,
/// weighted means, prices and conversion.
#pragma once

#include <almanac/compare/figures/additivity.hpp>
#include <almanac/compare/figures/agreement.hpp>
#include <almanac/compare/figures/arithmetic.hpp>
#include <almanac/compare/figures/comparability.hpp>
#include <almanac/compare/figures/growth.hpp>
#include <almanac/compare/figures/means.hpp>
#include <almanac/compare/figures/refusal.hpp>
#include <almanac/compare/figures/said_of.hpp>
#include <almanac/compare/figures/sum.hpp>
#include <almanac/compare/figures/time.hpp>
#include <almanac/compare/figures/unit_rules.hpp>
#include <almanac/indicator/figure_text.hpp>
#include <almanac/indicator/reason.hpp>
