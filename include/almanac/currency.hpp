// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The component `currency/`: ISO 4217 with dates: codes, minor units, use by country, successors, symbols.
#pragma once

#include <almanac/currency/currencies.hpp>
#include <almanac/currency/currency.hpp>
#include <almanac/currency/minor_unit.hpp>
#include <almanac/currency/numeric_code.hpp>
#include <almanac/currency/record.hpp>
#include <almanac/currency/successor.hpp>
#include <almanac/currency/symbol.hpp>
#include <almanac/currency/table.hpp>
#include <almanac/currency/use.hpp>
