// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The component `currency/`: ISO 4217 with dates: codes, minor units, symbols. Not in it, and included by name: use by
/// country, successors, and numeric codes with their dates (`currency/currency.hpp` has all of ISO 4217).
#pragma once

#include <almanac/currency/currencies.hpp>
#include <almanac/currency/minor_unit.hpp>
#include <almanac/currency/record.hpp>
#include <almanac/currency/symbol.hpp>
#include <almanac/currency/table.hpp>
#include <almanac/currency/unlisted_currency.hpp>
