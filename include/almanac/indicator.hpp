// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Opens the room `indicator/`: figures, sources, observations and tables of them.
#pragma once

#include <almanac/indicator/amount_text.hpp>
#include <almanac/indicator/figure.hpp>
#include <almanac/indicator/figure_text.hpp>
#include <almanac/indicator/nature.hpp>
#include <almanac/indicator/observation.hpp>
#include <almanac/indicator/qualifier.hpp>
#include <almanac/indicator/rounding_interval.hpp>
#include <almanac/indicator/source.hpp>
#include <almanac/indicator/status.hpp>
#include <almanac/indicator/table.hpp>
