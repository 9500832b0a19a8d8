// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// To and from the solar Hijri calendar of `date` (`date/solar_hijri.h`). That calendar follows the 2820-year cycle,
/// ours the official table; the two differ in 1210, 1243, 1404, 1437 and 1470 by a day. So the conversions go through
/// the *day*: the same day can have another date in the other calendar, and `date`'s 1404-01-01 becomes our 1403-12-30.
#pragma once

#include <almanac/calendar/solar_hijri.hpp>
#include <almanac/with/date.hpp>

#include <date/solar_hijri.h>

namespace almanac::inline v0 {

/// The day's date in the solar Hijri calendar of `date`.
/// Example: `to_date_solar_hijri(to_serial({2024, 3, 20})) == solar_hijri::year{1403} / 1 / 1`.
[[nodiscard]] constexpr ::solar_hijri::year_month_day to_date_solar_hijri(serial_day day) {
    return ::solar_hijri::year_month_day(to_sys_days(day));
}

/// The day that the solar Hijri calendar of `date` calls so. One that is not `ok()` raises `domain_error`.
/// Example: `from_date_solar_hijri(solar_hijri::year{1403} / 1 / 1) == to_serial({2024, 3, 20})`.
[[nodiscard]] constexpr serial_day from_date_solar_hijri(::solar_hijri::year_month_day date) {
    if (!date.ok())
        refused::there_is_no_such_solar_hijri_date(static_cast<int>(date.year()),
                                                   static_cast<int>(static_cast<unsigned>(date.month())),
                                                   static_cast<int>(static_cast<unsigned>(date.day())));
    return from_sys_days(::date::sys_days(date));
}

} // namespace almanac::inline v0
