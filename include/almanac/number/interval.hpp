// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// `interval`: a set of numbers between two ends, with its arithmetic and its text.
///
/// `to_text(divide(half_open_interval(391.5_dec, 392.5_dec), exactly(2)))` is "[195.75, 196.25)".
#pragma once

#include <almanac/number/interval_arithmetic.hpp>
#include <almanac/number/interval_core.hpp>
#include <almanac/number/text/interval_text.hpp>
