// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Opens what is computed from stated figures, one by one: comparability, comparison, ratio, gap, share, sum, change,
/// growth. It compiles in half the time of all of `compare.hpp`.
#pragma once

#include <almanac/compare/agreement.hpp>
#include <almanac/compare/comparability.hpp>
#include <almanac/compare/figure_arithmetic.hpp>
#include <almanac/compare/figure_growth.hpp>
#include <almanac/compare/result.hpp>
#include <almanac/compare/result_text.hpp>
#include <almanac/indicator/reason.hpp>
