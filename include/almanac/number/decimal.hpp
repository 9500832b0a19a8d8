// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// `decimal`: exact numbers in base 10 that remember their printed digits, with everything that belongs to them except
/// text. Text in and out is in `decimal_text.hpp`.
///
/// `constexpr almanac::decimal share = almanac::divide(392, 1900, -3, almanac::rounding::half_even); // 0.206`
#pragma once

#include <almanac/number/decimal_core.hpp>
#include <almanac/number/decimal_double.hpp>
#include <almanac/number/decimal_literal.hpp>
#include <almanac/number/decimal_rounding.hpp>
#include <almanac/number/rounding.hpp>
