// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Opens every room but what is opt-in: `calendar/date.hpp` (Howard Hinnant's date), `compare/select.hpp` (range-v3),
/// `io/fmt.hpp` (fmt). It includes streams through `io.hpp`; a program that minds its compile time opens single rooms.
#pragma once

#include <almanac/calendar.hpp>
#include <almanac/compare.hpp>
#include <almanac/corridor.hpp>
#include <almanac/indicator.hpp>
#include <almanac/io.hpp>
#include <almanac/money.hpp>
#include <almanac/number.hpp>
#include <almanac/place.hpp>
#include <almanac/unit.hpp>
#include <almanac/version.hpp>
