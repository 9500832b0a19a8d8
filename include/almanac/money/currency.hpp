// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Currencies: ISO 4217 complete. What a code is, how many digits it has, who uses it from when to when, what replaced
/// it by which factor, and which one a number meant on a day. The constants (`currencies::USD`) are in
/// `currencies.hpp`.
#pragma once

#include <almanac/money/currency_numeric.hpp>
#include <almanac/money/currency_record.hpp>
#include <almanac/money/currency_successor.hpp>
#include <almanac/money/currency_use.hpp>
#include <almanac/money/minor_unit.hpp>
