// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The component `money/`: exact amounts, their rounding, allocation, text. Not in it, and included by name: amounts
/// of a withdrawn currency in its successor, `money/money_succession.hpp`, and counts of 128 bits,
/// `money/wide_money.hpp`.
#pragma once

#include <almanac/money/allocate.hpp>
#include <almanac/money/allocate_in_steps.hpp>
#include <almanac/money/any_money.hpp>
#include <almanac/money/cash_rounding.hpp>
#include <almanac/money/money.hpp>
#include <almanac/money/money_bag.hpp>
#include <almanac/money/money_core.hpp>
#include <almanac/money/money_count.hpp>
#include <almanac/money/money_parse.hpp>
#include <almanac/money/money_quantity.hpp>
#include <almanac/money/money_rounding.hpp>
#include <almanac/money/money_rules.hpp>
#include <almanac/money/money_sum.hpp>
#include <almanac/money/money_text.hpp>
#include <almanac/money/plain_form.hpp>
#include <almanac/money/whole_quotient.hpp>
