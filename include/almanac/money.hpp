// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Opens the room `money/`.
#pragma once

#include <almanac/money/allocate.hpp>
#include <almanac/money/any_price_basis.hpp>
#include <almanac/money/convert_money.hpp>
#include <almanac/money/convert_quantity.hpp>
#include <almanac/money/currencies.hpp>
#include <almanac/money/currency.hpp>
#include <almanac/money/exchange_rate.hpp>
#include <almanac/money/money.hpp>
#include <almanac/money/money_parse.hpp>
#include <almanac/money/money_text.hpp>
#include <almanac/money/price_basis.hpp>
#include <almanac/money/rate_path.hpp>
#include <almanac/money/rate_table.hpp>
