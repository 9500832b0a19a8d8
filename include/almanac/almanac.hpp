// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Everything that needs the standard library alone: every component and the corridor dataset. What needs range-v3,
/// date, fmt or nlohmann-json is included by name, from `with/`. Streams come with it, through `io.hpp`; where compile
/// time matters, include single components.
#pragma once

#include <almanac/audit.hpp>
#include <almanac/calendar.hpp>
#include <almanac/compare.hpp>
#include <almanac/core.hpp>
#include <almanac/corridor.hpp>
#include <almanac/corridor_identities.hpp>
#include <almanac/currency.hpp>
#include <almanac/exchange.hpp>
#include <almanac/indicator.hpp>
#include <almanac/io.hpp>
#include <almanac/money.hpp>
#include <almanac/number.hpp>
#include <almanac/place.hpp>
#include <almanac/statistics.hpp>
#include <almanac/trade.hpp>
#include <almanac/unit.hpp>
#include <almanac/version.hpp>

// What the components leave out, tables above all, because every program would pay for them.
#include <almanac/calendar/country_fiscal_years.hpp>
#include <almanac/calendar/fiscal_week_calendar.hpp>
#include <almanac/compare/local_currency.hpp>
#include <almanac/currency/currency.hpp>
#include <almanac/currency/numeric_code.hpp>
#include <almanac/currency/sole_currency.hpp>
#include <almanac/currency/successor.hpp>
#include <almanac/currency/use.hpp>
#include <almanac/money/money_succession.hpp>
#include <almanac/money/wide_money.hpp>
#include <almanac/place/groups/world_bank_groups.hpp>
#include <almanac/statistics/rules/conditional_rule.hpp>
#include <almanac/unit/text/common_codes.hpp>
#include <almanac/unit/text/published_symbols.hpp>
#include <almanac/unit/text/unit_symbols.hpp>
