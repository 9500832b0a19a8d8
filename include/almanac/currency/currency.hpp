// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Currencies: ISO 4217 complete. What a code is, how many digits it has, who uses it from when to when, what replaced
/// it by which factor, and which one a number meant on a day. The constants (`currencies::USD`) are in
/// `currencies.hpp`.
#pragma once

#include <almanac/currency/minor_unit.hpp>
#include <almanac/currency/numeric_code.hpp>
#include <almanac/currency/record.hpp>
#include <almanac/currency/sole_currency.hpp>
#include <almanac/currency/successor.hpp>
#include <almanac/currency/use.hpp>
