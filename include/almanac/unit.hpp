// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Opens the room `unit/`: units as values, quantities, per cent and points, growth rates, index numbers.
#pragma once

#include <almanac/unit/any_quantity.hpp>
#include <almanac/unit/currency_code.hpp>
#include <almanac/unit/growth_rate.hpp>
#include <almanac/unit/index_number.hpp>
#include <almanac/unit/parse_quantity.hpp>
#include <almanac/unit/parse_unit.hpp>
#include <almanac/unit/percent.hpp>
#include <almanac/unit/quantity.hpp>
#include <almanac/unit/quantity_cast.hpp>
#include <almanac/unit/scale.hpp>
#include <almanac/unit/unit.hpp>
#include <almanac/unit/unit_text.hpp>
#include <almanac/unit/units.hpp>
