// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Periods as text, out and in: `to_text`, `to_words`, `to_sdmx_text`; `parse_period`, `parse_sdmx_period`,
/// `parse_period_lenient`.
#pragma once

#include <almanac/calendar/period_parse.hpp>
#include <almanac/calendar/period_print.hpp>
