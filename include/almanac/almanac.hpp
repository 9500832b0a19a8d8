// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Everything that needs the standard library alone: every component and the corridor dataset. What needs range-v3,
/// date or fmt is included by name, from `with/`. It includes streams through `io.hpp`; a program that minds its
/// compile time includes single components.
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
