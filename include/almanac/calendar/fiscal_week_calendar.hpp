// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Fiscal years of whole weeks, 52 or 53 of them: those of retailers (the 4-5-4 calendar) and of companies that close
/// their books on the last Saturday of a month, or the nearest to its end. Years, halves, quarters, months and weeks of
/// such a calendar are spans of days, which compare, overlap and print like any other `period`. Included by name.
///
/// Left out are years of thirteen months of four weeks, and years that are moved by a week to make two of them alike
/// (the "restated" calendars of retailers).
#pragma once

#include <almanac/calendar/fiscal_calendar.hpp>
#include <almanac/calendar/period_type.hpp>
#include <almanac/calendar/scan.hpp>
#include <almanac/core/error.hpp>
#include <almanac/core/text.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// The two rules by which a year of weeks may end, as United States tax law has them: 26 CFR 1.441-2(a)(1)(iii), and
/// IRS Publication 538, "52-53-week tax year".
enum class week_year_end : std::uint8_t {
    last_of_month,           ///< on the last such weekday of the month: on its last day or up to six days before
    nearest_to_end_of_month, ///< on the one nearest to the last day of the month: up to three days before or after
};

/// How many weeks the three months of a quarter have.
enum class week_pattern : std::uint8_t {
    weeks_4_4_5, ///< 4, 4 and 5
    weeks_4_5_4, ///< 4, 5 and 4
    weeks_5_4_4, ///< 5, 4 and 4
};

/// A rule for fiscal years of whole weeks. The default has the years and weeks of ISO 8601. A structural type: it can
/// be a template argument.
/// \code constexpr fiscal_week_calendar apple{9, 6, week_year_end::last_of_month, week_pattern::weeks_5_4_4, 3};
/// fiscal_period(apple, 2023) == span(day(2022, 9, 25), day(2023, 9, 30)) \endcode
struct fiscal_week_calendar {
    std::int8_t end_month = 12;  ///< the month about whose end a year ends, 1 to 12
    std::int8_t end_weekday = 7; ///< the weekday on which it ends: 1 Monday, 7 Sunday
    week_year_end end_rule = week_year_end::nearest_to_end_of_month; ///< which of these weekdays it is
    week_pattern pattern = week_pattern::weeks_4_4_5;                ///< the weeks of the months of each quarter
    std::int8_t long_month = 12; ///< in a year of 53 weeks: which of its months, 1 to 12, has one week more
    /// What gives a year its number: the calendar year of its last month, or that of its first. Both are the same for
    /// years that end about the end of December.
    naming named_by = naming::by_end;

    /// Member by member.
    friend constexpr bool operator==(fiscal_week_calendar const&, fiscal_week_calendar const&) = default;
};

namespace fiscal {

/// The 4-5-4 calendar of the National Retail Federation of the United States: Sunday to Saturday, to the Saturday
/// nearest to 31 January, named by its start; a 53rd week goes to January, the last month. 2023 is 2023-01-29 to
/// 2024-02-03 and has 53 weeks, as 2000, 2006, 2012 and 2017 have. Source: https://nrf.com/resources/4-5-4-calendar.
inline constexpr fiscal_week_calendar nrf{
    1, 6, week_year_end::nearest_to_end_of_month, week_pattern::weeks_4_5_4, 12, naming::by_start};

/// The years and weeks of ISO 8601, Monday to Sunday, to the Sunday nearest to 31 December, with months of 4, 4 and 5
/// weeks, of which ISO 8601 says nothing. Example: `fiscal_period(fiscal::iso_weeks, 2024, period_kind::week, 5) ==
/// span(day(2024, 1, 29), day(2024, 2, 4))`.
inline constexpr fiscal_week_calendar iso_weeks{};

} // namespace fiscal

/// Where a day lies in a fiscal year of weeks.
struct fiscal_week_date {
    std::int32_t year;    ///< the number of the year
    std::int32_t quarter; ///< 1 to 4
    std::int32_t month;   ///< 1 to 12, counted from the start of the year
    std::int32_t week;    ///< the week of the year, 1 to 53

    /// Member by member.
    friend constexpr bool operator==(fiscal_week_date const&, fiscal_week_date const&) = default;
};

namespace refused {
/// Raises `domain_error`: weekdays are those of ISO 8601.
[[noreturn]] inline void the_weekday_is_not_from_1_to_7(int weekday) {
    with_number("", weekday, " is not a weekday from 1 (Monday) to 7 (Sunday)");
}
/// Raises `domain_error`: calendar months and days are no parts of such a year.
[[noreturn]] inline void the_kind_is_not_a_part_of_a_year_of_weeks() {
    raise<domain_error>("the kind is not one of a fiscal year of weeks: fiscal_year, fiscal_half, fiscal_trimester, "
                        "fiscal_quarter, fiscal_month, week");
}
/// Raises `domain_error`: the calendar has no name for the period.
[[noreturn]] inline void the_period_is_not_a_part_of_a_year_of_weeks() {
    raise<domain_error>("the period is not a year, half, trimester, quarter, month or week of this calendar; for a day "
                        "write to_text(period), or ask fiscal_week_of(day, calendar)");
}
} // namespace refused

namespace calendar_detail {

/// Checks the parts of a calendar that somebody wrote by hand.
constexpr void check(fiscal_week_calendar const& calendar) {
    for (std::int32_t const month : {calendar.end_month, calendar.long_month})
        if (month < 1 || month > 12) refused::the_month_is_not_from_1_to_12(month);
    if (calendar.end_weekday < 1 || calendar.end_weekday > 7)
        refused::the_weekday_is_not_from_1_to_7(calendar.end_weekday);
}

/// The last day of the year that ends about the end of the month of that calendar year. Of seven days in a row each is
/// another weekday: one of them is meant.
[[nodiscard]] constexpr serial_day end_of_weeks(fiscal_week_calendar const& calendar, std::int32_t calendar_year) {
    serial_day const end_of_month =
        to_serial({calendar_year, calendar.end_month, days_in_month(calendar_year, calendar.end_month)});
    serial_day const latest = calendar.end_rule == week_year_end::last_of_month ? end_of_month : end_of_month + 3;
    return latest - (weekday(latest) - calendar.end_weekday + 7) % 7;
}

/// How many years lie from the number of a year to the calendar year in which its last month is.
[[nodiscard]] constexpr std::int32_t years_to_the_end(fiscal_week_calendar const& calendar) {
    return calendar.named_by == naming::by_start && calendar.end_month != 12 ? 1 : 0;
}

/// How many weeks of a year of `weeks` weeks lie before month `months + 1`.
[[nodiscard]] constexpr std::int32_t weeks_before_month(fiscal_week_calendar const& calendar, std::int32_t weeks,
                                                        std::int32_t months) {
    std::int32_t const in_quarter = months % 3;
    std::int32_t result = months / 3 * 13 + in_quarter * 4;
    if (in_quarter > 0 && calendar.pattern == week_pattern::weeks_5_4_4) ++result;
    if (in_quarter > 1 && calendar.pattern == week_pattern::weeks_4_5_4) ++result;
    return weeks == 53 && months >= calendar.long_month ? result + 1 : result;
}

/// How many parts of the kind such a year has.
[[nodiscard]] constexpr std::int32_t parts_of_weeks(period_kind kind, std::int32_t weeks) {
    if (kind == period_kind::week) return weeks;
    if (!is_fiscal(kind)) refused::the_kind_is_not_a_part_of_a_year_of_weeks();
    return 12 / months_of(kind);
}

} // namespace calendar_detail

/// The last day of the year. Raises `domain_error` for a month, a weekday or a year (1 to 9999) that does not exist.
/// Example: `last_day_of_fiscal_year(fiscal::nrf, 2023) == to_serial({2024, 2, 3})`.
[[nodiscard]] constexpr serial_day last_day_of_fiscal_year(fiscal_week_calendar const& calendar, std::int32_t year) {
    calendar_detail::check(calendar);
    if (year < 1 || year > 9999) refused::the_year_is_not_from_1_to_9999(year);
    return calendar_detail::end_of_weeks(calendar, year + calendar_detail::years_to_the_end(calendar));
}

/// The first day of the year: the one after the last day of the year before. Raises as `last_day_of_fiscal_year`.
/// Example: `first_day_of_fiscal_year(fiscal::nrf, 2023) == to_serial({2023, 1, 29})`.
[[nodiscard]] constexpr serial_day first_day_of_fiscal_year(fiscal_week_calendar const& calendar, std::int32_t year) {
    calendar_detail::check(calendar);
    if (year < 1 || year > 9999) refused::the_year_is_not_from_1_to_9999(year);
    return calendar_detail::end_of_weeks(calendar, year - 1 + calendar_detail::years_to_the_end(calendar)) + 1;
}

/// How many weeks the year has: 52 or 53. Raises as `last_day_of_fiscal_year`.
/// Example: `weeks_in_fiscal_year(fiscal::nrf, 2023) == 53`.
[[nodiscard]] constexpr std::int32_t weeks_in_fiscal_year(fiscal_week_calendar const& calendar, std::int32_t year) {
    return (last_day_of_fiscal_year(calendar, year) - first_day_of_fiscal_year(calendar, year) + 1) / 7;
}

/// Part `part` (from 1) of the year: a `fiscal_half`, `fiscal_trimester`, `fiscal_quarter` or `fiscal_month`, a `week`,
/// or the `fiscal_year` itself. It is a span of days: its kind is not that of months, because months of four and of
/// five weeks are not of one length. Raises `domain_error` for another kind, for a part that the year does not have,
/// and for days outside of the years 1 to 9999. Example: `fiscal_period(fiscal::nrf, 2023, period_kind::fiscal_month,
/// 12) == span(day(2023, 12, 31), day(2024, 2, 3))`.
[[nodiscard]] constexpr period fiscal_period(fiscal_week_calendar const& calendar, std::int32_t year, period_kind kind,
                                             std::int32_t part) {
    serial_day const first = first_day_of_fiscal_year(calendar, year);
    std::int32_t const weeks = weeks_in_fiscal_year(calendar, year);
    std::int32_t const parts = calendar_detail::parts_of_weeks(kind, weeks);
    if (part < 1 || part > parts) refused::the_fiscal_year_has_no_such_part(part, parts);
    if (kind == period_kind::week) return span(first + 7 * (part - 1), first + 7 * part - 1);
    std::int32_t const months = calendar_detail::months_of(kind);
    return span(first + 7 * calendar_detail::weeks_before_month(calendar, weeks, months * (part - 1)),
                first + 7 * calendar_detail::weeks_before_month(calendar, weeks, months * part) - 1);
}

/// The year, as a span of days. Raises `domain_error` as above.
/// Example: `length_in_days(fiscal_period(fiscal::nrf, 2023)) == 371`.
[[nodiscard]] constexpr period fiscal_period(fiscal_week_calendar const& calendar, std::int32_t year) {
    return fiscal_period(calendar, year, period_kind::fiscal_year, 1);
}

/// The year, quarter, month and week in which the day lies. Raises `domain_error` for a calendar that does not exist
/// and a day outside of the years 1 to 9999. Example: `fiscal_week_of(to_serial({2024, 2, 3}), fiscal::nrf) ==
/// fiscal_week_date{2023, 4, 12, 53}`.
[[nodiscard]] constexpr fiscal_week_date fiscal_week_of(serial_day at, fiscal_week_calendar const& calendar) {
    calendar_detail::check(calendar);
    static_cast<void>(calendar_detail::one_day(at)); // refuses what lies outside of the years
    std::int32_t ends_in = to_civil(at).year;
    if (at > calendar_detail::end_of_weeks(calendar, ends_in)) ++ends_in;
    if (at <= calendar_detail::end_of_weeks(calendar, ends_in - 1)) --ends_in;
    serial_day const first = calendar_detail::end_of_weeks(calendar, ends_in - 1) + 1;
    std::int32_t const weeks = (calendar_detail::end_of_weeks(calendar, ends_in) - first + 1) / 7;
    std::int32_t const week = (at - first) / 7;
    std::int32_t month = 1;
    while (week >= calendar_detail::weeks_before_month(calendar, weeks, month)) ++month;
    return {ends_in - calendar_detail::years_to_the_end(calendar), (month + 2) / 3, month, week + 1};
}

/// The part of the calendar's year in which the day lies: of the kinds of `fiscal_period`. Raises as it does. Example:
/// `period_at(to_serial({2024, 2, 3}), period_kind::fiscal_quarter, fiscal::nrf) == span(day(2023, 10, 29), day(2024,
/// 2, 3))`.
[[nodiscard]] constexpr period period_at(serial_day at, period_kind kind, fiscal_week_calendar const& calendar) {
    fiscal_week_date const in = fiscal_week_of(at, calendar);
    if (kind == period_kind::week) return fiscal_period(calendar, in.year, kind, in.week);
    if (!is_fiscal(kind)) refused::the_kind_is_not_a_part_of_a_year_of_weeks();
    return fiscal_period(calendar, in.year, kind, (in.month - 1) / calendar_detail::months_of(kind) + 1);
}

namespace calendar_detail {

/// A kind of part with its letter, and its digits.
struct part_of_weeks {
    period_kind kind;
    char letter;
    std::uint8_t digits;
};
/// As the parts of other fiscal years are written.
inline constexpr part_of_weeks parts_in_text[] = {{period_kind::fiscal_half, 'S', 1},
                                                  {period_kind::fiscal_trimester, 'T', 1},
                                                  {period_kind::fiscal_quarter, 'Q', 1},
                                                  {period_kind::fiscal_month, 'M', 2},
                                                  {period_kind::week, 'W', 2}};

} // namespace calendar_detail

/// The name of the period in the calendar: `FY2023`, `FY2023-S1`, `FY2023-T3`, `FY2023-Q4`, `FY2023-M12`, `FY2023-W53`.
/// `parse_period(text, calendar)` reads it back. Raises `domain_error` for a period that is no such part of a year.
/// Example: `to_text(span(day(2024, 1, 28), day(2024, 2, 3)), fiscal::nrf) == "FY2023-W53"`.
[[nodiscard]] constexpr text<24> to_text(period const& p, fiscal_week_calendar const& calendar) {
    if (!has_length(p) || !is_bounded(p)) refused::the_period_is_not_a_part_of_a_year_of_weeks();
    fiscal_week_date const in = fiscal_week_of(p.first, calendar);
    text<24> result("FY");
    result.append_unsigned(static_cast<std::uint64_t>(in.year), 4);
    if (same_days(p, period_at(p.first, period_kind::fiscal_year, calendar))) return result;
    for (auto const& each : calendar_detail::parts_in_text) {
        if (!same_days(p, period_at(p.first, each.kind, calendar))) continue;
        std::int32_t const part =
            each.kind == period_kind::week ? in.week : (in.month - 1) / calendar_detail::months_of(each.kind) + 1;
        result.append('-').append(each.letter);
        return result.append_unsigned(static_cast<std::uint64_t>(part), each.digits);
    }
    refused::the_period_is_not_a_part_of_a_year_of_weeks();
}

/// Reads what `to_text(period, calendar)` writes. Anything else raises `parse_error`, and so does a part that the year
/// does not have. Raises `domain_error` as `fiscal_period` for days outside of the years 1 to 9999. Example:
/// `parse_period("FY2023-W53", fiscal::nrf) == span(day(2024, 1, 28), day(2024, 2, 3))`.
[[nodiscard]] constexpr period parse_period(std::string_view source, fiscal_week_calendar const& calendar) {
    calendar_detail::scanner scan{source};
    scan.expect("FY", "a fiscal year, such as FY2023, FY2023-Q4 or FY2023-W53");
    std::int32_t const year = scan.year();
    if (scan.done()) return fiscal_period(calendar, year);
    scan.expect("-", "the end, or a dash and a part: S1, T1, Q1, M01, W01");
    for (auto const& each : calendar_detail::parts_in_text) {
        if (scan.peek() != each.letter) continue;
        ++scan.at;
        std::int32_t const parts = calendar_detail::parts_of_weeks(each.kind, weeks_in_fiscal_year(calendar, year));
        text<64> expected("a number of that part of the year, ");
        expected.append_unsigned(1, each.digits).append(" to ").append_integer(parts);
        std::int32_t const part = scan.number(each.digits, 1, parts, expected.view());
        scan.finish("the end of the fiscal year");
        return fiscal_period(calendar, year, each.kind, part);
    }
    scan.fail("a part of the year: S1, T1, Q1, M01, W01");
}

} // namespace almanac::inline v0
