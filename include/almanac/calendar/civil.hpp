// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Days and dates: a day as a number (`serial_day`), a day as year, month and day of the proleptic Gregorian calendar
/// (`civil_date`), weekdays and ISO 8601 weeks. There are no clocks and no time zones here: a day is a whole day
/// somewhere.
///
/// The conversions follow "days_from_civil" and "civil_from_days" as published in Howard Hinnant, *chrono-Compatible
/// Low-Level Date Algorithms*, https://howardhinnant.github.io/date_algorithms.html. A test proves them equal to his
/// `date` library.
#pragma once

#include <almanac/calendar/refusal.hpp>
#include <almanac/calendar/scan.hpp>
#include <almanac/core/hash.hpp>
#include <almanac/core/text.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

namespace calendar_detail {
/// The number as days and years are counted, or refused: nothing wraps.
[[nodiscard]] constexpr std::int32_t counted(std::int64_t number) {
    if (number < INT32_MIN || number > INT32_MAX) refused::the_number_of_days_or_years_is_too_great(number);
    return static_cast<std::int32_t>(number);
}
} // namespace calendar_detail

/// A day, counted from 1970-01-01, which is day 0. Days before it are negative.
/// \code serial_day{19723} == to_serial({2024, 1, 1}) \endcode
struct serial_day {
    std::int32_t days; ///< days since 1970-01-01

    /// The day that lies `count` days later. One beyond what 32 bits hold raises `domain_error`, here
    /// and below.
    friend constexpr serial_day operator+(serial_day day, std::int32_t count) {
        return {calendar_detail::counted(std::int64_t{day.days} + count)};
    }
    /// The day that lies `count` days earlier.
    friend constexpr serial_day operator-(serial_day day, std::int32_t count) {
        return {calendar_detail::counted(std::int64_t{day.days} - count)};
    }
    /// How many days lie from `b` to `a`; negative when `a` is the earlier.
    friend constexpr std::int32_t operator-(serial_day a, serial_day b) {
        return calendar_detail::counted(std::int64_t{a.days} - b.days);
    }
    friend constexpr bool operator==(serial_day a, serial_day b) { return a.days == b.days; }
    friend constexpr bool operator<(serial_day a, serial_day b) { return a.days < b.days; }
    friend constexpr bool operator>(serial_day a, serial_day b) { return b < a; }
    friend constexpr bool operator<=(serial_day a, serial_day b) { return !(b < a); }
    friend constexpr bool operator>=(serial_day a, serial_day b) { return !(a < b); }
};

/// A date of the proleptic Gregorian calendar (ISO 8601): year 0 is the year before year 1. The members are not checked
/// here; `is_valid` and `to_serial` check them. Example: `civil_date{2024, 1, 31} < civil_date{2024, 2, 1}`.
struct civil_date {
    std::int32_t year;  ///< the year, of which 0 is the one before year 1
    std::int32_t month; ///< 1 to 12
    std::int32_t day;   ///< 1 to 31

    friend constexpr bool operator==(civil_date a, civil_date b) {
        return a.year == b.year && a.month == b.month && a.day == b.day;
    }
    /// The earlier date first.
    friend constexpr std::strong_ordering operator<=>(civil_date a, civil_date b) {
        if (a.year != b.year) return a.year <=> b.year;
        return a.month != b.month ? a.month <=> b.month : a.day <=> b.day;
    }
};

/// A week by ISO 8601: weeks begin on Monday, and week 1 is the one that holds the year's first Thursday.
/// `year` is the year of that Thursday and can differ from the date's own year.
/// Example: `iso_week_of(to_serial({2024, 1, 29})) == iso_week_date{2024, 5}`.
struct iso_week_date {
    std::int32_t year; ///< the year of the week's Thursday
    std::int32_t week; ///< 1 to 53

    friend constexpr bool operator==(iso_week_date a, iso_week_date b) { return a.year == b.year && a.week == b.week; }
};

/// Hashes, which `std::hash` returns.
[[nodiscard]] constexpr std::size_t hash_value(serial_day day) { return core_detail::hash_of(day.days); }
[[nodiscard]] constexpr std::size_t hash_value(civil_date date) {
    return core_detail::hash_of(date.year, date.month, date.day);
}

/// The first year for which `to_serial` works, as for `date::year`. The periods are narrower: years 1 to 9999.
inline constexpr std::int32_t earliest_civil_year = -32767;
/// The last year for which `to_serial` works, as for `date::year`.
inline constexpr std::int32_t latest_civil_year = 32767;

/// True when `year` has a 29 February: \code is_leap_year(2000) && !is_leap_year(1900) \endcode
[[nodiscard]] constexpr bool is_leap_year(std::int32_t year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/// How many days `month` (1 to 12) of `year` has. Another month raises `domain_error`.
/// Example: `days_in_month(2024, 2) == 29`.
[[nodiscard]] constexpr std::int32_t days_in_month(std::int32_t year, std::int32_t month) {
    if (month < 1 || month > 12) refused::the_month_is_not_from_1_to_12(month);
    if (month == 2) return is_leap_year(year) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// True when the calendar has that date and its year is one that `to_serial` takes.
/// Example: `is_valid(civil_date{2024, 2, 29}) && !is_valid(civil_date{2023, 2, 29})`.
[[nodiscard]] constexpr bool is_valid(civil_date date) {
    return date.year >= earliest_civil_year && date.year <= latest_civil_year && date.month >= 1 && date.month <= 12 &&
           date.day >= 1 && date.day <= days_in_month(date.year, date.month);
}

/// The number of the day. A date that does not exist raises a `domain_error` that names it.
/// \code to_serial({1970, 1, 1}).days == 0 \endcode
[[nodiscard]] constexpr serial_day to_serial(civil_date date) {
    if (!is_valid(date)) refused::there_is_no_such_date(date.year, date.month, date.day);
    // The year is taken to begin in March, so that a leap day is its last day; an era is 400 years, 146097 days.
    std::int32_t const year = date.month <= 2 ? date.year - 1 : date.year;
    std::int32_t const era = (year >= 0 ? year : year - 399) / 400;
    std::int32_t const year_of_era = year - era * 400;
    std::int32_t const month_from_march = (date.month + 9) % 12;
    std::int32_t const day_of_year = (153 * month_from_march + 2) / 5 + date.day - 1;
    std::int32_t const day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return {era * 146097 + day_of_era - 719468};
}

/// The date of the day. Every `serial_day` has one. Example: `to_civil(serial_day{19723}) == civil_date{2024, 1, 1}`.
[[nodiscard]] constexpr civil_date to_civil(serial_day day) {
    std::int64_t const from_march_0000 = std::int64_t{day.days} + 719468;
    std::int64_t const era = (from_march_0000 >= 0 ? from_march_0000 : from_march_0000 - 146096) / 146097;
    auto const day_of_era = static_cast<std::int32_t>(from_march_0000 - era * 146097);
    std::int32_t const year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    std::int32_t const day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    std::int32_t const month_from_march = (5 * day_of_year + 2) / 153;
    std::int32_t const month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
    auto const year = static_cast<std::int32_t>(era * 400) + year_of_era + (month <= 2 ? 1 : 0);
    return {year, month, day_of_year - (153 * month_from_march + 2) / 5 + 1};
}

/// The day of the week by ISO 8601: 1 is Monday, 7 is Sunday. \code weekday(serial_day{0}) == 4 // a Thursday \endcode
[[nodiscard]] constexpr std::int32_t weekday(serial_day day) {
    std::int64_t const from_monday = (std::int64_t{day.days} + 3) % 7;
    return static_cast<std::int32_t>(from_monday < 0 ? from_monday + 7 : from_monday) + 1;
}

/// The Monday with which week 1 of the ISO year begins: the Monday of the week that holds 4 January.
/// Raises `domain_error` for a year that `to_serial` does not take.
/// Example: `first_day_of_iso_year(2021) == to_serial({2021, 1, 4})`.
[[nodiscard]] constexpr serial_day first_day_of_iso_year(std::int32_t year) {
    serial_day const fourth = to_serial({year, 1, 4});
    return fourth - (weekday(fourth) - 1);
}

/// How many weeks the ISO year has: 52 or 53. Raises as `first_day_of_iso_year`. \code weeks_in_iso_year(2020) == 53
/// \endcode
[[nodiscard]] constexpr std::int32_t weeks_in_iso_year(std::int32_t year) {
    // A year of 53 has 53 Thursdays: it begins or ends with one.
    bool const begins = weekday(to_serial({year, 1, 1})) == 4;
    bool const ends = weekday(to_serial({year, 12, 31})) == 4;
    return begins || ends ? 53 : 52;
}

/// The ISO week that holds the day. \code iso_week_of(to_serial({2021, 1, 3})) == iso_week_date{2020, 53} \endcode
[[nodiscard]] constexpr iso_week_date iso_week_of(serial_day day) {
    std::int32_t const year = to_civil(day + (4 - weekday(day))).year; // the year of the week's Thursday
    return {year, (day - first_day_of_iso_year(year)) / 7 + 1};
}

/// `months` later (earlier when negative), on the same day of the month, or on the month's last day when it has no such
/// day. A date that does not exist, before or after, raises `domain_error`. \code plus_months({2024, 1, 31},
/// 1) == civil_date{2024, 2, 29} \endcode
[[nodiscard]] constexpr civil_date plus_months(civil_date date, std::int32_t months) {
    if (!is_valid(date)) refused::there_is_no_such_date(date.year, date.month, date.day);
    std::int64_t const count = std::int64_t{date.year} * 12 + (date.month - 1) + months;
    std::int64_t const year = (count >= 0 ? count : count - 11) / 12;
    auto const month = static_cast<std::int32_t>(count - year * 12 + 1);
    if (year < earliest_civil_year || year > latest_civil_year) {
        refused::there_is_no_such_date(year, month, date.day);
    }
    std::int32_t const last = days_in_month(static_cast<std::int32_t>(year), month);
    return {static_cast<std::int32_t>(year), month, date.day < last ? date.day : last};
}

/// Writes the date by ISO 8601: `2024-01-31`. A year outside 0 to 9999 gets a sign and at least four digits.
/// Example: `to_text(civil_date{2024, 1, 31}) == "2024-01-31"`.
[[nodiscard]] constexpr text<24> to_text(civil_date date) {
    text<24> result;
    if (date.year < 0) result.append('-');
    if (date.year > 9999) result.append('+');
    result.append_unsigned(static_cast<std::uint64_t>(date.year < 0 ? -std::int64_t{date.year} : date.year), 4);
    result.append('-').append_unsigned(static_cast<std::uint64_t>(date.month), 2);
    return result.append('-').append_unsigned(static_cast<std::uint64_t>(date.day), 2);
}

/// Writes the day's date by ISO 8601.
[[nodiscard]] constexpr text<24> to_text(serial_day day) { return to_text(to_civil(day)); }

/// The English name of the month, 1 to 12. Another number raises `domain_error`. \code month_name(3) ==
/// "March" \endcode
[[nodiscard]] constexpr std::string_view month_name(std::int32_t month) {
    constexpr std::string_view names[] = {"January", "February", "March",     "April",   "May",      "June",
                                          "July",    "August",   "September", "October", "November", "December"};
    if (month < 1 || month > 12) refused::the_month_is_not_from_1_to_12(month);
    return names[month - 1];
}

namespace calendar_detail {
/// Reads a date at the cursor: four digits, two, two, with dashes; it must exist.
[[nodiscard]] constexpr civil_date scan_date(scanner& scan) {
    std::int32_t const year = scan.year();
    scan.expect("-", "a dash between year and month");
    std::int32_t const month = scan.month();
    scan.expect("-", "a dash between month and day");
    return {year, month, scan.day(days_in_month(year, month))};
}
} // namespace calendar_detail

/// Reads `2024-01-31`: four digits, two, two, year 0001 to 9999. The date must exist. Anything else raises
/// `parse_error`. Example: `parse_date("2024-01-31") == civil_date{2024, 1, 31}`.
[[nodiscard]] constexpr civil_date parse_date(std::string_view source) {
    calendar_detail::scanner scan{source};
    civil_date const date = calendar_detail::scan_date(scan);
    scan.finish("the end of the date");
    return date;
}

} // namespace almanac::inline v0

template <>
struct std::hash<almanac::serial_day> : almanac::core_detail::hash_by_value<almanac::serial_day> {};
template <>
struct std::hash<almanac::civil_date> : almanac::core_detail::hash_by_value<almanac::civil_date> {};
