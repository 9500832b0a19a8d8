// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The component `unit/`: units as values, quantities, percentages and points, growth rates, index numbers, price
/// bases. Not in it, and included by name: symbols beyond the library's own, `unit/text/published_symbols.hpp` and
/// `unit/text/common_codes.hpp`.
#pragma once

// First, so that a compiler's way to them is short: it prints each step.
// clang-format off
#include <almanac/unit/units.hpp>
// clang-format on

#include <almanac/unit/any_prices.hpp>
#include <almanac/unit/any_quantity.hpp>
#include <almanac/unit/currency_code.hpp>
#include <almanac/unit/growth_rate.hpp>
#include <almanac/unit/index_number.hpp>
#include <almanac/unit/percent.hpp>
#include <almanac/unit/prices.hpp>
#include <almanac/unit/quantity.hpp>
#include <almanac/unit/quantity_arithmetic.hpp>
#include <almanac/unit/quantity_cast.hpp>
#include <almanac/unit/quantity_compare.hpp>
#include <almanac/unit/quantity_rules.hpp>
#include <almanac/unit/refused.hpp>
#include <almanac/unit/representation.hpp>
#include <almanac/unit/scale.hpp>
#include <almanac/unit/text/amount_reader.hpp>
#include <almanac/unit/text/amount_text.hpp>
#include <almanac/unit/text/counted_words.hpp>
#include <almanac/unit/text/currency_text.hpp>
#include <almanac/unit/text/nearest_unit.hpp>
#include <almanac/unit/text/parse_quantity.hpp>
#include <almanac/unit/text/parse_unit.hpp>
#include <almanac/unit/text/percent_text.hpp>
#include <almanac/unit/text/quantity_text.hpp>
#include <almanac/unit/text/representation_text.hpp>
#include <almanac/unit/text/unit_text.hpp>
#include <almanac/unit/unit.hpp>
