// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The component `number/`: exact decimals, intervals, doubles with bounds, rounding modes, magnitude words, printed
/// numbers.
#pragma once

// First, so that a compiler's way to errors in them is short.
// clang-format off
#include <almanac/number/decimal.hpp>
#include <almanac/number/interval.hpp>
// clang-format on

#include <almanac/number/bounded.hpp>
#include <almanac/number/bounded_arithmetic.hpp>
#include <almanac/number/decimal_core.hpp>
#include <almanac/number/decimal_digits.hpp>
#include <almanac/number/decimal_double.hpp>
#include <almanac/number/decimal_literal.hpp>
#include <almanac/number/decimal_rounding.hpp>
#include <almanac/number/elementary.hpp>
#include <almanac/number/interval_arithmetic.hpp>
#include <almanac/number/interval_core.hpp>
#include <almanac/number/interval_intersection.hpp>
#include <almanac/number/magnitude.hpp>
#include <almanac/number/missing.hpp>
#include <almanac/number/rounding.hpp>
#include <almanac/number/text/bounded_text.hpp>
#include <almanac/number/text/decimal_scan.hpp>
#include <almanac/number/text/decimal_text.hpp>
#include <almanac/number/text/interval_text.hpp>
#include <almanac/number/text/printed_number.hpp>
