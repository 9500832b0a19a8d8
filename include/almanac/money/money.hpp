// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Exact amounts of money: `money`, whose currency is part of the type, and `any_money`, whose currency is known at run
/// time, with their arithmetic, rounding and sums.
///
/// `constexpr auto total = almanac::money<almanac::currencies::USD>(19.90_dec) * 3; // 59.70`
#pragma once

#include <almanac/money/any_money.hpp>
#include <almanac/money/cash_rounding.hpp>
#include <almanac/money/money_core.hpp>
#include <almanac/money/money_quantity.hpp>
#include <almanac/money/money_rounding.hpp>
#include <almanac/money/money_sum.hpp>
