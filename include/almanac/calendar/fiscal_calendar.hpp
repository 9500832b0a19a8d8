// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// When a fiscal year starts and which year it is named after. `fiscal_calendar` is a structural value: the typed
/// fiscal years of `fiscal.hpp` take it as a template argument, and a `period` carries it as data.
#pragma once

#include <almanac/calendar/civil.hpp>
#include <almanac/calendar/refusal.hpp>
#include <almanac/calendar/solar_hijri.hpp>
#include <almanac/core/row_list.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// Which of its two years a fiscal year that crosses a new year is named after.
/// Example: `fiscal::pakistan.named_by == naming::by_end`.
enum class naming : std::uint8_t {
    by_start, ///< SDMX: with the start `--07-01`, `2023-A1` is July 2023 to June 2024
    by_end,   ///< Pakistan: FY2024 is July 2023 to June 2024
};

/// The calendar that the start of a fiscal year and its number are counted in.
/// Example: `fiscal::iran.system == calendar_system::solar_hijri`.
enum class calendar_system : std::uint8_t {
    gregorian,
    solar_hijri, ///< see `solar_hijri.hpp`: years 1206 to 1498
};

/// A rule for fiscal years. The default is the calendar year.
/// Example: `fiscal_calendar{.start_month = 7, .named_by = naming::by_end, .area = "PAK"} == fiscal::pakistan`.
struct fiscal_calendar {
    calendar_system system = calendar_system::gregorian; ///< whose months and days the start is given in
    std::int8_t start_month = 1;                         ///< 1 to 12, of `system`
    std::int8_t start_day = 1;          ///< a day that the month has in every year; in solar Hijri 1 to 29
    naming named_by = naming::by_start; ///< whether its start or its end names a year
    char area[4] = {}; ///< ISO 3166-1 alpha-3 code of the country, `"PAK"`; empty for an SDMX reporting year

    /// Member by member.
    friend constexpr bool operator==(fiscal_calendar const& a, fiscal_calendar const& b) {
        return a.system == b.system && a.start_month == b.start_month && a.start_day == b.start_day &&
               a.named_by == b.named_by && a.area[0] == b.area[0] && a.area[1] == b.area[1] && a.area[2] == b.area[2];
    }
    /// An order for maps and sorting, without a meaning of its own.
    friend constexpr std::strong_ordering operator<=>(fiscal_calendar const& a, fiscal_calendar const& b) {
        return a.as_number() <=> b.as_number();
    }
    /// All members in one number: no two rules have the same.
    /// Example: `fiscal::pakistan.as_number() != fiscal::india.as_number()`.
    [[nodiscard]] constexpr std::int64_t as_number() const {
        std::int64_t number = static_cast<std::int64_t>(system);
        for (int const each : {int{start_month}, int{start_day}, static_cast<int>(named_by), area[0] & 0xff,
                               area[1] & 0xff, area[2] & 0xff}) {
            number = number * 256 + each;
        }
        return number;
    }
};

/// The country code of the calendar; empty when it has none. The view lives as long as `calendar`.
/// Example: `fiscal_area_of(fiscal::pakistan) == "PAK"`.
[[nodiscard]] constexpr std::string_view fiscal_area_of(fiscal_calendar const& calendar) {
    return calendar.area[0] == '\0' ? std::string_view{} : std::string_view{calendar.area, std::size_t{3}};
}

/// True when its years are the calendar years: Gregorian, from 1 January, whatever the country and the naming.
/// Example: `is_calendar_year(fiscal::sdmx(1, 1)) && !is_calendar_year(fiscal::pakistan)`.
[[nodiscard]] constexpr bool is_calendar_year(fiscal_calendar const& calendar) {
    return calendar.system == calendar_system::gregorian && calendar.start_month == 1 && calendar.start_day == 1;
}

/// The fiscal calendars of the countries that the library knows, and the reporting year of SDMX.
namespace fiscal {

/// Pakistan: 1 July to 30 June, named by its end. FY2024 is 2023-07-01 to 2024-06-30, also written 2023-24 or FY24.
/// Source: Constitution of 1973, article 260 ("financial year": commencing on the first day of July); the State Bank of
/// Pakistan reports for the year ended on 30 June and calls 2023-24 FY24. Vouched for from FY1974 on.
inline constexpr fiscal_calendar pakistan{calendar_system::gregorian, 7, 1, naming::by_end, "PAK"};

/// India: 1 April to 31 March, since 1867 (B. Debroy and K. Desai, "Need for changing India's financial
/// year", 1.2). The government writes both years, 2023-24; where it writes a single number, it is the year of the end:
/// the Economic Survey 2023-24 (Ministry of Finance, July 2024; Press Information Bureau summary) calls 2023-24 "FY24".
/// The World Bank's WDI files the same twelve months under 2023, the year with the larger share
/// (https://datahelpdesk.worldbank.org/knowledgebase/articles/201203): that is a `by_start` calendar, not this one.
inline constexpr fiscal_calendar india{calendar_system::gregorian, 4, 1, naming::by_end, "IND"};

/// Iran: the solar Hijri year, 1 Farvardin to the end of Esfand. 1403 is 2024-03-20 to 2025-03-20.
/// Source: Public Accounting Act of 1987, article 6.
inline constexpr fiscal_calendar iran{calendar_system::solar_hijri, 1, 1, naming::by_start, "IRN"};

/// Afghanistan now: the solar Hijri year, 1 Hamal to the end of Hoot. In force to 1390 and again from 1401 on.
/// Source: cabinet decision of January 2022 (Ariana News, 11 January 2022: from 1 Jadi back to 1 Hamal, with a budget
/// of three months in between). See `afghanistan_jadi` for the years between.
inline constexpr fiscal_calendar afghanistan{calendar_system::solar_hijri, 1, 1, naming::by_start, "AFG"};

/// Afghanistan from 1392 to 1400: 1 Jadi (about 21 December) to 30 Qaws, named by its end. FY1392 is 2012-12-21 to
/// 2013-12-21. Source: Afghanistan Holding Group, tax periods 1388 to 1392 (https://www.ahg.af/issue/issue-2/), after
/// the Ministry of Finance; its Gregorian dates are round, always the 20th and 21st. FY1391 had nine months (1 Hamal to
/// 30 Qaws) and belongs to neither calendar: write it as a span of days. The same holds for the three months
/// from 1 Jadi 1400 up to 1 Hamal 1401.
inline constexpr fiscal_calendar afghanistan_jadi{calendar_system::solar_hijri, 10, 1, naming::by_end, "AFG"};

/// The federal government of the United States: 1 October to 30 September, named by its end, from FY1977 on (31 U.S.C.
/// 1102; Congressional Budget Act of 1974). FY2024 is 2023-10-01 to 2024-09-30.
inline constexpr fiscal_calendar united_states{calendar_system::gregorian, 10, 1, naming::by_end, "USA"};

/// The reporting year of SDMX (REPORTING_YEAR_START_DAY `--MM-DD`), named by its start: SDMX 2.1, section 6
/// (Technical Notes), standard reporting periods. Raises `domain_error` for a day that not every year has.
/// `sdmx(1, 1)` is the calendar year; by `sdmx(7, 1)` 2023-A1 is July
/// 2023 to June 2024. Example: `fiscal_period(fiscal::sdmx(7, 1), 2023).past == to_serial({2024, 7, 1})`.
[[nodiscard]] constexpr fiscal_calendar sdmx(std::int32_t start_month, std::int32_t start_day) {
    if (start_month < 1 || start_month > 12) refused::the_month_is_not_from_1_to_12(start_month);
    if (start_day < 1 || start_day > days_in_month(2023, start_month)) // 2023: a common year
        refused::the_start_of_the_fiscal_year_is_not_a_day_of_every_year(start_month, start_day);
    return {calendar_system::gregorian,
            static_cast<std::int8_t>(start_month),
            static_cast<std::int8_t>(start_day),
            naming::by_start,
            {}};
}

/// A known calendar and the fiscal years, by their numbers, in which it is in force.
/// Example: `constexpr fiscal::rule kenya{{calendar_system::gregorian, 7, 1, naming::by_end, "KEN"}, 1964, 9999};`.
struct rule {
    fiscal_calendar calendar; ///< the calendar
    std::int32_t first_year;  ///< the first fiscal year in which it is in force
    std::int32_t last_year;   ///< the last one
};

/// Rules that somebody else keeps, such as those of a program: they add to the ones below where a text is read.
/// \code constexpr fiscal::rule mine[] = {{{calendar_system::gregorian, 7, 1, naming::by_end, "KEN"}, 1964, 9999}};
/// parse_period("FY2024[KEN]", mine) \endcode
using rule_list = row_list<rule>;

/// Every calendar above with the years for which it is vouched. Bounds are those of the sources above; where a source
/// gives none, those of the calendar's arithmetic.
inline constexpr rule rules[] = {
    {afghanistan, earliest_solar_hijri_year, 1390},
    {afghanistan_jadi, 1392, 1400},
    {afghanistan, 1401, latest_solar_hijri_year},
    {india, 1868, 9999},
    {iran, earliest_solar_hijri_year, latest_solar_hijri_year},
    {pakistan, 1974, 9999},
    {united_states, 1977, 9999},
};

} // namespace fiscal

/// True when the fiscal year of that number exists in the calendar: always for a calendar that `fiscal::rules` does not
/// list. \code !is_in_force(fiscal::afghanistan, 1395) \endcode
[[nodiscard]] constexpr bool is_in_force(fiscal_calendar const& calendar, std::int32_t year) {
    bool listed = false;
    for (fiscal::rule const& known : fiscal::rules) {
        if (!(known.calendar == calendar)) continue;
        if (year >= known.first_year && year <= known.last_year) return true;
        listed = true;
    }
    return !listed;
}

namespace calendar_detail {
/// The place among `rules` of the country's rule that is in force in that fiscal year, or -1. An index, because
/// g++ under UBSan cannot compare the address of an inline variable with null in a constant expression.
[[nodiscard]] constexpr int rule_in_force(std::string_view area, std::int32_t year,
                                          fiscal::rule_list const& rules = fiscal::rules) {
    for (int index = 0; index < rules.count; ++index) {
        fiscal::rule const& known = rules.rows[index];
        if (fiscal_area_of(known.calendar) == area && year >= known.first_year && year <= known.last_year) return index;
    }
    return -1;
}
/// Whether one of the rules is of the country, in whichever years.
[[nodiscard]] constexpr bool has_rule_of(std::string_view area, fiscal::rule_list const& rules) {
    for (int index = 0; index < rules.count; ++index) {
        if (fiscal_area_of(rules.rows[index].calendar) == area) return true;
    }
    return false;
}
} // namespace calendar_detail

/// The known calendar of the country whose fiscal year of that number is in force, or null when there is none.
/// \code *known_fiscal_calendar("AFG", 1395) == fiscal::afghanistan_jadi \endcode
[[nodiscard]] constexpr fiscal_calendar const* known_fiscal_calendar(std::string_view area, std::int32_t year) {
    int const index = calendar_detail::rule_in_force(area, year);
    return index < 0 ? nullptr : &fiscal::rules[index].calendar;
}

namespace calendar_detail {

/// The number of the first year that the fiscal year `year` touches, in the calendar's own system.
[[nodiscard]] constexpr std::int32_t starting_year(fiscal_calendar const& calendar, std::int32_t year) {
    bool const crosses = calendar.start_month != 1 || calendar.start_day != 1;
    return crosses && calendar.named_by == naming::by_end ? year - 1 : year;
}

/// The day that lies `months` (0 to 12) after the start of fiscal year `year`. In a month without the start day, its
/// last day.
[[nodiscard]] constexpr serial_day fiscal_month_start(fiscal_calendar const& calendar, std::int32_t year,
                                                      std::int32_t months) {
    std::int32_t const from_january = calendar.start_month - 1 + months;
    std::int32_t const in_year = starting_year(calendar, year) + from_january / 12;
    std::int32_t const month = from_january % 12 + 1;
    if (calendar.system == calendar_system::solar_hijri)
        return first_day_of_solar_hijri_year(in_year) + days_before_solar_hijri_month(month) + (calendar.start_day - 1);
    std::int32_t const last = days_in_month(in_year, month);
    return to_serial({in_year, month, calendar.start_day < last ? calendar.start_day : last});
}

/// Checks the parts of a calendar that somebody wrote by hand.
constexpr void check(fiscal_calendar const& calendar) {
    bool const solar = calendar.system == calendar_system::solar_hijri;
    if (calendar.start_month < 1 || calendar.start_month > 12)
        refused::the_month_is_not_from_1_to_12(calendar.start_month);
    if (calendar.start_day < 1 || calendar.start_day > (solar ? 29 : days_in_month(2023, calendar.start_month)))
        refused::the_start_of_the_fiscal_year_is_not_a_day_of_every_year(calendar.start_month, calendar.start_day);
}

/// The number of the fiscal year that holds the day.
[[nodiscard]] constexpr std::int32_t fiscal_year_number(fiscal_calendar const& calendar, serial_day day) {
    bool const solar = calendar.system == calendar_system::solar_hijri;
    std::int32_t year = solar ? to_solar_hijri(day).year : to_civil(day).year;
    year += year - starting_year(calendar, year); // the fiscal year that starts in this year, under its own name
    return day < fiscal_month_start(calendar, year, 0) ? year - 1 : year;
}

} // namespace calendar_detail

} // namespace almanac::inline v0
