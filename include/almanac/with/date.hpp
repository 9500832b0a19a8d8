// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// To and from Howard Hinnant's `date` library (https://github.com/HowardHinnant/date), and its formatting. It is a
/// header of its own because `date/date.h` costs half a second to include. The
/// week and the solar Hijri calendars of `date` are in `date_iso_week.hpp` and `date_solar_hijri.hpp`.
#pragma once

#include <almanac/calendar/civil.hpp>
#include <almanac/calendar/period.hpp>

#include <date/date.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace almanac::inline v0 {

/// The same day as a `date::sys_days`.
/// Example: `to_sys_days(to_serial({2024, 2, 29})) == date::sys_days(date::year{2024} / date::February / date::last)`.
[[nodiscard]] constexpr ::date::sys_days to_sys_days(serial_day day) {
    return ::date::sys_days(::date::days(day.days));
}

/// The same day as a `serial_day`. Every calendar type of `date` that converts to `sys_days` can be given:
/// \code from_sys_days(date::year{2024} / date::February / date::last) == to_serial({2024, 2, 29}) \endcode
[[nodiscard]] constexpr serial_day from_sys_days(::date::sys_days day) { return {day.time_since_epoch().count()}; }

/// The date as a `date::year_month_day`. A date that does not exist raises `domain_error`.
/// Example: `to_year_month_day({2024, 2, 29}) == date::year{2024} / date::February / date::last`.
[[nodiscard]] constexpr ::date::year_month_day to_year_month_day(civil_date date) {
    if (!is_valid(date)) refused::there_is_no_such_date(date.year, date.month, date.day);
    return {::date::year(date.year), ::date::month(static_cast<unsigned>(date.month)),
            ::date::day(static_cast<unsigned>(date.day))};
}

/// The day's date as a `date::year_month_day`. A day outside the years -32767 to 32767 raises `domain_error`.
[[nodiscard]] constexpr ::date::year_month_day to_year_month_day(serial_day day) {
    return to_year_month_day(to_civil(day));
}

/// The date as a `civil_date`. A `date` that is not `ok()` raises `domain_error`.
/// Example: `from_year_month_day(date::year{2024} / date::March / 1) == civil_date{2024, 3, 1}`.
[[nodiscard]] constexpr civil_date from_year_month_day(::date::year_month_day date) {
    civil_date const result{static_cast<int>(date.year()),
                            static_cast<std::int32_t>(static_cast<unsigned>(date.month())),
                            static_cast<std::int32_t>(static_cast<unsigned>(date.day()))};
    if (!is_valid(result)) refused::there_is_no_such_date(result.year, result.month, result.day);
    return result;
}

/// A period of kind `month` as a `date::year_month`; another kind raises `domain_error`.
/// Example: `to_year_month(month(2024, 3)) == date::year{2024} / date::March`.
[[nodiscard]] constexpr ::date::year_month to_year_month(period const& p) {
    if (p.kind != period_kind::month) refused::the_period_is_not_a_calendar_month();
    ::date::year_month_day const first = to_year_month_day(p.first);
    return first.year() / first.month();
}

/// The month as a period. Example: `from_year_month(date::year{2024} / date::March) == month(2024, 3)`.
[[nodiscard]] constexpr period from_year_month(::date::year_month month) {
    return almanac::month(static_cast<int>(month.year()),
                          static_cast<std::int32_t>(static_cast<unsigned>(month.month())));
}

/// The weekday as `date` has it. \code to_weekday(serial_day{0}) == date::Thursday \endcode
[[nodiscard]] constexpr ::date::weekday to_weekday(serial_day day) { return ::date::weekday(to_sys_days(day)); }

/// Formats the day with `date::format`, whose flags are those of `strftime`.
/// Example: `format("%d %b %Y", to_serial({2024, 1, 31})) == "31 Jan 2024"`.
[[nodiscard]] inline std::string format(std::string_view pattern, serial_day day) {
    return ::date::format(std::string(pattern), to_sys_days(day));
}

/// Formats the first and the last day of a bounded period with `separator` between them, or the day alone when it is
/// one. \code format("%d/%m/%Y", quarter(2024, 1)) == "01/01/2024 to 31/03/2024" \endcode
[[nodiscard]] inline std::string format(std::string_view pattern, period const& p,
                                        std::string_view separator = " to ") {
    serial_day const last = last_day(p);
    std::string result = format(pattern, p.first);
    if (last != p.first) result.append(separator).append(format(pattern, last));
    return result;
}

} // namespace almanac::inline v0
