// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The component `calendar/`: periods, fiscal calendars, the relations between periods, text in ISO 8601 and SDMX.
/// Not in it, and included by name: the table of fiscal years by country, `calendar/country_fiscal_years.hpp`, and
/// fiscal years of 52 or 53 weeks, `calendar/fiscal_week_calendar.hpp`.
#pragma once

#include <almanac/calendar/civil.hpp>
#include <almanac/calendar/duration.hpp>
#include <almanac/calendar/fiscal.hpp>
#include <almanac/calendar/fiscal_calendar.hpp>
#include <almanac/calendar/frequency.hpp>
#include <almanac/calendar/one_form.hpp>
#include <almanac/calendar/period.hpp>
#include <almanac/calendar/period_parse.hpp>
#include <almanac/calendar/period_print.hpp>
#include <almanac/calendar/period_range.hpp>
#include <almanac/calendar/period_text.hpp>
#include <almanac/calendar/period_type.hpp>
#include <almanac/calendar/period_words.hpp>
#include <almanac/calendar/refusal.hpp>
#include <almanac/calendar/relation.hpp>
#include <almanac/calendar/scan.hpp>
#include <almanac/calendar/solar_hijri.hpp>
#include <almanac/calendar/years_between.hpp>
