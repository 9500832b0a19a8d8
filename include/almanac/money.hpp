// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The component `money/`: exact amounts, their rounding, allocation, text.
#pragma once

#include <almanac/money/allocate.hpp>
#include <almanac/money/any_money.hpp>
#include <almanac/money/cash_rounding.hpp>
#include <almanac/money/money.hpp>
#include <almanac/money/money_core.hpp>
#include <almanac/money/money_count.hpp>
#include <almanac/money/money_parse.hpp>
#include <almanac/money/money_quantity.hpp>
#include <almanac/money/money_rounding.hpp>
#include <almanac/money/money_rules.hpp>
#include <almanac/money/money_sum.hpp>
#include <almanac/money/money_text.hpp>
