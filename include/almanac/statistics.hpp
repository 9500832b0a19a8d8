// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The component `statistics/`: functions of plain numbers and of ranges of them, in the namespace
/// `almanac::statistics`.
#pragma once

#include <almanac/statistics/averages.hpp>
#include <almanac/statistics/blocks.hpp>
#include <almanac/statistics/bounds/bound_search.hpp>
#include <almanac/statistics/bounds/gini_bounds.hpp>
#include <almanac/statistics/bounds/inequality_bounds.hpp>
#include <almanac/statistics/concentration.hpp>
#include <almanac/statistics/containers_are_refused.hpp>
#include <almanac/statistics/convergence.hpp>
#include <almanac/statistics/entropy.hpp>
#include <almanac/statistics/fits.hpp>
#include <almanac/statistics/fractional_power.hpp>
#include <almanac/statistics/growth.hpp>
#include <almanac/statistics/hierarchy.hpp>
#include <almanac/statistics/index_numbers.hpp>
#include <almanac/statistics/inequality.hpp>
#include <almanac/statistics/inequality_parts.hpp>
#include <almanac/statistics/number_range.hpp>
#include <almanac/statistics/quantiles.hpp>
#include <almanac/statistics/rank.hpp>
#include <almanac/statistics/rules/hierarchy_roll_up.hpp>
#include <almanac/statistics/rules/rule_relation.hpp>
#include <almanac/statistics/shares.hpp>
#include <almanac/statistics/slope.hpp>
#include <almanac/statistics/spread.hpp>
