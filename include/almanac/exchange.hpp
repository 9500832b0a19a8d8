// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The component `exchange/`: exchange rates, tables of them, and conversion of money and quantities.
#pragma once

#include <almanac/exchange/convert_money.hpp>
#include <almanac/exchange/convert_quantity.hpp>
#include <almanac/exchange/exchange_rate.hpp>
#include <almanac/exchange/rate_book.hpp>
#include <almanac/exchange/rate_path.hpp>
#include <almanac/exchange/rate_table.hpp>
