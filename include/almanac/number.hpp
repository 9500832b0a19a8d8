// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The room of numbers: exact decimals, intervals, rounding modes, magnitude words, printed numbers; and the texts and
/// errors that the whole library uses.
#pragma once

#include <almanac/number/decimal.hpp>
#include <almanac/number/decimal_text.hpp>
#include <almanac/number/error.hpp>
#include <almanac/number/fixed_string.hpp>
#include <almanac/number/integer128.hpp>
#include <almanac/number/interval.hpp>
#include <almanac/number/magnitude.hpp>
#include <almanac/number/printed_number.hpp>
#include <almanac/number/rounding.hpp>
#include <almanac/number/text.hpp>
