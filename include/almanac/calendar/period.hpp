// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Periods: the type and its makers, how two lie to each other, and how to walk from one to the next. Text is in
/// `period_text.hpp`.
#pragma once

#include <almanac/calendar/period_range.hpp>
#include <almanac/calendar/period_type.hpp>
#include <almanac/calendar/relation.hpp>
