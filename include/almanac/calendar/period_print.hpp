// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Periods as text: `to_text` writes the form that `parse_period` reads back, `to_sdmx_text` the one that SDMX files
/// have, `to_words` the one for people.
#pragma once

#include <almanac/calendar/period.hpp>
#include <almanac/core/text.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

namespace calendar_detail {

using period_buffer = text<160>;
using words_buffer = text<160>;

/// Appends `--07-01`.
template <std::size_t Capacity>
constexpr void append_start_day(text<Capacity>& to, fiscal_calendar const& calendar) {
    to.append("--").append_unsigned(static_cast<std::uint64_t>(calendar.start_month), 2);
    to.append('-').append_unsigned(static_cast<std::uint64_t>(calendar.start_day), 2);
}

/// True when SDMX can say the calendar with a start day alone.
[[nodiscard]] constexpr bool is_reporting_year(fiscal_calendar const& calendar) {
    return calendar.system == calendar_system::gregorian && calendar.named_by == naming::by_start &&
           fiscal_area_of(calendar).empty();
}

/// Appends the part of a year, as SDMX writes it: `-Q3`; nothing for a year.
constexpr void append_part(period_buffer& to, period_kind kind, std::int32_t part) {
    switch (kind) {
    case period_kind::half_year:
    case period_kind::fiscal_half: to.append("-S").append_integer(part); break;
    case period_kind::trimester:
    case period_kind::fiscal_trimester: to.append("-T").append_integer(part); break;
    case period_kind::quarter:
    case period_kind::fiscal_quarter: to.append("-Q").append_integer(part); break;
    case period_kind::fiscal_month: to.append("-M").append_unsigned(static_cast<std::uint64_t>(part), 2); break;
    case period_kind::month: to.append('-').append_unsigned(static_cast<std::uint64_t>(part), 2); break;
    case period_kind::week: to.append("-W").append_unsigned(static_cast<std::uint64_t>(part), 2); break;
    default: break;
    }
}

/// `FY2024-Q1[PAK]`, `2023-A1[--07-01]`, `FY2024[BGD --07-01 end]`.
constexpr void append_fiscal(period_buffer& to, period const& p) {
    std::int32_t const number = fiscal_year_number(p.calendar, p.first);
    std::string_view const area = fiscal_area_of(p.calendar);
    bool const reporting = is_reporting_year(p.calendar);
    if (!reporting) to.append("FY");
    to.append_unsigned(static_cast<std::uint64_t>(number), 4);
    if (p.kind == period_kind::fiscal_year && reporting) to.append("-A1");
    append_part(to, p.kind, part_of(p));
    to.append('[');
    int const known = rule_in_force(area, number);
    if (reporting) {
        append_start_day(to, p.calendar);
    } else if (known >= 0 && fiscal::rules[known].calendar == p.calendar) {
        to.append(area);
    } else {
        if (!area.empty()) to.append(area).append(' ');
        if (p.calendar.system == calendar_system::solar_hijri) to.append("SH ");
        append_start_day(to, p.calendar);
        to.append(p.calendar.named_by == naming::by_start ? " start" : " end");
    }
    to.append(']');
}

/// The text of a regular period.
constexpr void append_regular(period_buffer& to, period const& p) {
    if (is_fiscal(p.kind)) return append_fiscal(to, p);
    if (p.kind == period_kind::day) {
        to.append(to_text(p.first).view());
    } else {
        to.append_unsigned(static_cast<std::uint64_t>(year_of(p)), 4);
        append_part(to, p.kind, part_of(p));
    }
}

/// The first and the last of the periods that a span was made from.
[[nodiscard]] constexpr period first_part(period const& p) { return period_at(p.first, p.part, p.calendar); }
[[nodiscard]] constexpr period last_part(period const& p) { return period_at(p.past - 1, p.part, p.calendar); }

} // namespace calendar_detail

/// The canonical text, which `parse_period` reads back to an equal period:
/// `2024`, `2024-S1`, `2024-T3`, `2024-Q4`, `2024-07`, `2024-W05`, `2024-07-31` (ISO 8601 and SDMX); spans `2020/2024`
/// and `2020-01-01/2024-03-31` (ISO 8601); fiscal years of known countries `FY2024[PAK]`, `FY2024-Q1[PAK]`, of others
/// `FY2024[BGD --07-01 end]`; SDMX reporting years `2023-A1[--07-01]`; `since 2020`, `until 2019`, `by 2030`,
/// `as of 2025-03`, `none`. Example: `to_text(quarter(2024, 4)) == "2024-Q4"`.
[[nodiscard]] constexpr text<160> to_text(period const& p) {
    calendar_detail::period_buffer result;
    switch (p.kind) {
    case period_kind::none: result.append("none"); break;
    case period_kind::span:
        calendar_detail::append_regular(result, calendar_detail::first_part(p));
        result.append('/');
        calendar_detail::append_regular(result, calendar_detail::last_part(p));
        break;
    case period_kind::since:
        result.append("since ");
        calendar_detail::append_regular(result, calendar_detail::first_part(p));
        break;
    case period_kind::until:
        result.append("until ");
        calendar_detail::append_regular(result, calendar_detail::last_part(p));
        break;
    case period_kind::by: result.append("by ").append(to_text(period_of(p)).view()); break;
    case period_kind::as_of: result.append("as of ").append(to_text(period_of(p)).view()); break;
    default: calendar_detail::append_regular(result, p);
    }
    return result;
}

/// The TIME_PERIOD that SDMX writes for it (SDMX 2.1, SDMXCommon.xsd). The periods of a Gregorian fiscal calendar
/// become reporting periods, numbered by their start: `2023-A1` for Pakistan's FY2024, with
/// `sdmx_reporting_year_start_day` beside it. Spans and solar Hijri periods become a first day and a duration,
/// `2020-01-01/P5Y`. Raises `domain_error` for "since", "until", moments and no period, and for a fiscal year
/// that begins before the year 1. Example: `to_sdmx_text(fiscal_year<fiscal::pakistan>{2024}) == "2023-A1"`.
[[nodiscard]] constexpr text<160> to_sdmx_text(period const& p) {
    if (!has_length(p) || !is_bounded(p)) refused::sdmx_has_no_text_for_this_period();
    calendar_detail::period_buffer result;
    if (is_fiscal(p.kind) && p.calendar.system == calendar_system::gregorian) {
        std::int32_t const number = calendar_detail::fiscal_year_number(p.calendar, p.first);
        std::int32_t const start = calendar_detail::starting_year(p.calendar, number);
        if (start < 1) refused::the_year_is_not_from_1_to_9999(start);
        result.append_unsigned(static_cast<std::uint64_t>(start), 4);
        if (p.kind == period_kind::fiscal_year) result.append("-A1");
        calendar_detail::append_part(result, p.kind, part_of(p));
    } else if (p.kind == period_kind::span || is_fiscal(p.kind)) {
        std::int32_t const months = calendar_detail::whole_months(p.first, p.past);
        result.append(to_text(p.first).view()).append("/P");
        if (months == 0) result.append_integer(p.past - p.first).append('D');
        if (months >= 12) result.append_integer(months / 12).append('Y');
        if (months % 12 != 0) result.append_integer(months % 12).append('M');
    } else {
        calendar_detail::append_regular(result, p);
    }
    return result;
}

/// The REPORTING_YEAR_START_DAY that belongs to `to_sdmx_text(p)`: `--07-01` for Pakistan's fiscal years, `--01-01` for
/// everything that is not relative to a fiscal year.
/// Example: `sdmx_reporting_year_start_day(fiscal_year<fiscal::pakistan>{2024}) == "--07-01"`.
[[nodiscard]] constexpr text<24> sdmx_reporting_year_start_day(period const& p) {
    text<24> result;
    bool const relative = is_fiscal(p.kind) && p.calendar.system == calendar_system::gregorian;
    calendar_detail::append_start_day(result, relative ? p.calendar : fiscal_calendar{});
    return result;
}

namespace calendar_detail {

/// "31 March 2024".
constexpr void append_day(words_buffer& to, serial_day day) {
    civil_date const date = to_civil(day);
    to.append_integer(date.day).append(' ').append(month_name(date.month)).append(' ').append_integer(date.year);
}

/// "July 2023 to June 2024" when the days are whole months, else "20 March 2024 to 20 March 2025".
constexpr void append_extent(words_buffer& to, period const& p) {
    civil_date const first = to_civil(p.first);
    civil_date const last = to_civil(p.past - 1);
    if (first.day == 1 && to_civil(p.past).day == 1) {
        to.append(month_name(first.month)).append(' ').append_integer(first.year).append(" to ");
        to.append(month_name(last.month)).append(' ').append_integer(last.year);
    } else {
        append_day(to, p.first);
        to.append(" to ");
        append_day(to, p.past - 1);
    }
}

/// "fiscal year 2024", "Q1 of fiscal year 2024".
constexpr void append_fiscal_words(words_buffer& to, period const& p) {
    std::int32_t const part = part_of(p);
    switch (p.kind) {
    case period_kind::fiscal_half: to.append('H').append_integer(part).append(" of "); break;
    case period_kind::fiscal_trimester: to.append('T').append_integer(part).append(" of "); break;
    case period_kind::fiscal_quarter: to.append('Q').append_integer(part).append(" of "); break;
    case period_kind::fiscal_month: to.append("month ").append_integer(part).append(" of "); break;
    default: break;
    }
    to.append(is_reporting_year(p.calendar) ? "reporting year " : "fiscal year ");
    to.append_integer(fiscal_year_number(p.calendar, p.first));
}

/// The words of a regular period without the brackets that explain a fiscal one.
constexpr void append_regular_words(words_buffer& to, period const& p) {
    if (is_fiscal(p.kind)) return append_fiscal_words(to, p);
    std::int32_t const part = part_of(p);
    switch (p.kind) {
    case period_kind::day: return append_day(to, p.first);
    case period_kind::week: to.append("week ").append_integer(part).append(" of "); break;
    case period_kind::month: to.append(month_name(part)).append(' '); break;
    case period_kind::quarter: to.append('Q').append_integer(part).append(' '); break;
    case period_kind::trimester: to.append('T').append_integer(part).append(' '); break;
    case period_kind::half_year: to.append('H').append_integer(part).append(' '); break;
    default: break;
    }
    to.append_integer(year_of(p));
}

/// Adds " (July 2023 to June 2024)" where the name alone does not say the months.
constexpr void append_explanation(words_buffer& to, period_kind kind, period const& p) {
    if (!is_fiscal(kind)) return;
    to.append(" (");
    append_extent(to, p);
    to.append(')');
}

} // namespace calendar_detail

/// The period in English, for people: "2024", "March 2025", "Q1 2025", "31 March 2024", "week 5 of 2024", "2020 to
/// 2024", "fiscal year 2024 (July 2023 to June 2024)", "since 2020", "until 2019", "by 2030", "as of March 2025", "no
/// period given". Example: `to_words(month(2025, 3)) == "March 2025"`.
[[nodiscard]] constexpr text<160> to_words(period const& p) {
    calendar_detail::words_buffer result;
    if (p.kind == period_kind::none) return result.append("no period given");
    if (p.kind == period_kind::since) result.append("since ");
    if (p.kind == period_kind::until) result.append("until ");
    if (p.kind == period_kind::by) result.append("by ");
    if (p.kind == period_kind::as_of) result.append("as of ");
    period const named = p.kind == period_kind::since   ? calendar_detail::first_part(p)
                         : p.kind == period_kind::until ? calendar_detail::last_part(p)
                                                        : period_of(p);
    if (named.kind != period_kind::span) {
        calendar_detail::append_regular_words(result, named);
        calendar_detail::append_explanation(result, named.kind, named);
        return result;
    }
    calendar_detail::append_regular_words(result, calendar_detail::first_part(named));
    result.append(" to ");
    calendar_detail::append_regular_words(result, calendar_detail::last_part(named));
    calendar_detail::append_explanation(result, named.part, named);
    return result;
}

} // namespace almanac::inline v0
