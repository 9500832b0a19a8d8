// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The solar Hijri calendar of Iran and Afghanistan: six months of 31 days, five of 30 and a last one of 29 or 30.
///
/// The official year begins on the day of the March equinox, or on the next one when the equinox comes after noon
/// at 52.5 degrees east. This header does not compute equinoxes. It uses the 33-year rule (8 leap years in 33), which
/// gives the leap years of the official table for 1206 to 1498, March 1827 to March 2120: Calendar Center, Institute of
/// Geophysics, University of Tehran, "KabiseShamsi1206-1498",
/// https://calendar.ut.ac.ir/Fa/News/Data/Doc/KabiseShamsi1206-1498-new.pdf. A test holds the table. Other years are
/// refused.
///
/// A. Birashk's cycle of 2820 years, which Howard Hinnant's `date/solar_hijri.h` follows, begins five years of that
/// range one day off the official table: 1210 and 1243 a day late, 1404, 1437 and 1470 a day early. It has 1 Farvardin
/// 1404 on 20 March 2025; officially it was 21 March.
#pragma once

#include <almanac/calendar/civil.hpp>
#include <almanac/calendar/refusal.hpp>

#include <cstdint>

namespace almanac::inline v0 {

/// A date of the solar Hijri calendar; month 1 is Farvardin (in Afghanistan Hamal), month 10 is Dey (Jadi).
/// Example: `from_solar_hijri(solar_hijri_date{1403, 1, 1}) == to_serial({2024, 3, 20})`.
struct solar_hijri_date {
    std::int32_t year;  ///< the solar Hijri year
    std::int32_t month; ///< 1 to 12
    std::int32_t day;   ///< 1 to 31

    friend constexpr bool operator==(solar_hijri_date a, solar_hijri_date b) {
        return a.year == b.year && a.month == b.month && a.day == b.day;
    }
};

/// The first solar Hijri year that the 33-year rule is used for.
inline constexpr std::int32_t earliest_solar_hijri_year = 1206;
/// The last solar Hijri year that the 33-year rule is used for.
inline constexpr std::int32_t latest_solar_hijri_year = 1498;

namespace calendar_detail {
/// The first day of a year from 1206 to 1499. Eight of 33 years are leap years; 1403 began on 20 March 2024.
[[nodiscard]] constexpr serial_day first_day_of_solar_hijri_year(std::int32_t year) {
    if (year < earliest_solar_hijri_year || year > latest_solar_hijri_year + 1)
        refused::the_solar_hijri_year_is_not_from_1206_to_1498(year);
    constexpr std::int32_t anchor = 1403;
    constexpr serial_day first_day_of_anchor{19802}; // 2024-03-20
    return first_day_of_anchor + (365 * (year - anchor) + (8 * year + 21) / 33 - (8 * anchor + 21) / 33);
}

/// Days of the year before month 1 to 12.
[[nodiscard]] constexpr std::int32_t days_before_solar_hijri_month(std::int32_t month) {
    return month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
}
} // namespace calendar_detail

/// True when the year, from 1206 to 1498, has 366 days. Another year raises `domain_error`. \code
/// is_solar_hijri_leap_year(1403) \endcode
[[nodiscard]] constexpr bool is_solar_hijri_leap_year(std::int32_t year) {
    if (year > latest_solar_hijri_year) refused::the_solar_hijri_year_is_not_from_1206_to_1498(year);
    return calendar_detail::first_day_of_solar_hijri_year(year + 1) -
               calendar_detail::first_day_of_solar_hijri_year(year) ==
           366;
}

/// How many days the month (1 to 12) of a year from 1206 to 1498 has. Others raise `domain_error`.
/// Example: `days_in_solar_hijri_month(1403, 12) == 30`.
[[nodiscard]] constexpr std::int32_t days_in_solar_hijri_month(std::int32_t year, std::int32_t month) {
    if (month < 1 || month > 12) refused::the_month_is_not_from_1_to_12(month);
    bool const is_leap_year = is_solar_hijri_leap_year(year); // refuses a year that is not there
    if (month <= 6) return 31;
    return month <= 11 || is_leap_year ? 30 : 29;
}

/// The number of the day. A date that does not exist, or a year outside 1206 to 1498, raises `domain_error`.
/// \code from_solar_hijri({1404, 1, 1}) == to_serial({2025, 3, 21}) \endcode
[[nodiscard]] constexpr serial_day from_solar_hijri(solar_hijri_date date) {
    if (date.year < earliest_solar_hijri_year || date.year > latest_solar_hijri_year)
        refused::the_solar_hijri_year_is_not_from_1206_to_1498(date.year);
    if (date.month < 1 || date.month > 12 || date.day < 1 ||
        date.day > days_in_solar_hijri_month(date.year, date.month))
        refused::there_is_no_such_solar_hijri_date(date.year, date.month, date.day);
    return calendar_detail::first_day_of_solar_hijri_year(date.year) +
           calendar_detail::days_before_solar_hijri_month(date.month) + (date.day - 1);
}

/// The solar Hijri date of the day. A day before 1206 or after 1498 raises `domain_error`.
/// Example: `to_solar_hijri(to_serial({2025, 3, 21})) == solar_hijri_date{1404, 1, 1}`.
[[nodiscard]] constexpr solar_hijri_date to_solar_hijri(serial_day day) {
    civil_date const date = to_civil(day);
    if (day < calendar_detail::first_day_of_solar_hijri_year(earliest_solar_hijri_year) ||
        day >= calendar_detail::first_day_of_solar_hijri_year(latest_solar_hijri_year + 1))
        refused::the_day_is_outside_the_solar_hijri_years_1206_to_1498(date.year, date.month, date.day);
    std::int32_t year = date.year - 621; // right from the new year in March on, one too many before it
    if (year > latest_solar_hijri_year || day < calendar_detail::first_day_of_solar_hijri_year(year)) --year;
    std::int32_t const day_of_year = day - calendar_detail::first_day_of_solar_hijri_year(year);
    std::int32_t const month = day_of_year < 186 ? day_of_year / 31 + 1 : (day_of_year - 186) / 30 + 7;
    return {year, month, day_of_year - calendar_detail::days_before_solar_hijri_month(month) + 1};
}

} // namespace almanac::inline v0
