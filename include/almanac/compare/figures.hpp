// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What is computed from figures, one by one: comparability, comparison, ratio, gap, share, sum, change, growth, mean.
/// It compiles in half the time of all of `compare.hpp`.
#pragma once

#include <almanac/compare/agreement.hpp>
#include <almanac/compare/comparability.hpp>
#include <almanac/compare/figure_arithmetic.hpp>
#include <almanac/compare/figure_growth.hpp>
#include <almanac/compare/figure_sum.hpp>
#include <almanac/compare/figure_time.hpp>
#include <almanac/compare/said_of.hpp>
#include <almanac/indicator/figure_text.hpp>
#include <almanac/indicator/reason.hpp>
