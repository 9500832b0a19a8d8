// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Opens the room `compare/`: comparability, comparison, ratio, gap, share and sum of stated figures.
#pragma once

#include <almanac/compare/comparability.hpp>
#include <almanac/compare/compare.hpp>
#include <almanac/indicator/reason.hpp>
#include <almanac/compare/result.hpp>
#include <almanac/compare/result_text.hpp>
#include <almanac/compare/sum.hpp>
