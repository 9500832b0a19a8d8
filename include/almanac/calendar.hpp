// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The calendar: days, periods, fiscal years, and their text. `calendar/date.hpp`, which ties it to Howard Hinnant's
/// `date`, is not included here because it is heavy.
#pragma once

#include <almanac/calendar/civil.hpp>
#include <almanac/calendar/fiscal.hpp>
#include <almanac/calendar/fiscal_calendar.hpp>
#include <almanac/calendar/period.hpp>
#include <almanac/calendar/period_text.hpp>
#include <almanac/calendar/solar_hijri.hpp>
