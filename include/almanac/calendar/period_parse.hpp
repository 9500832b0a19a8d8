// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Reading periods: ISO 8601, SDMX TIME_PERIOD (SDMX 2.1, SDMXCommon.xsd) and the library's own texts for fiscal years,
/// "since", "until", "by", "as of" and no period. Everything that is not exactly one of them is a `parse_error` with
/// its column.
#pragma once

#include <almanac/calendar/duration.hpp>
#include <almanac/calendar/fiscal_calendar.hpp>
#include <almanac/calendar/period.hpp>
#include <almanac/calendar/period_words.hpp>
#include <almanac/calendar/scan.hpp>
#include <almanac/core/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// A period with the time zone that its text named. The days of a period are days *somewhere*; a zone says where. It
/// moves no day: `2024-01-31+05:00` is 31 January in a place five hours ahead of UTC.
/// Example: `parse_zoned_period("2024-01-31Z").has_zone`.
struct zoned_period {
    period value;                    ///< the period
    bool has_zone = false;           ///< whether the text named a zone
    std::int32_t offset_minutes = 0; ///< east of UTC, -840 to 840
};

namespace calendar_detail {

/// Which texts are read besides the strict ISO 8601 and SDMX ones.
enum class period_dialect : std::uint8_t { sdmx, own, lenient };

inline constexpr serial_day earliest_day{-719162}; // 0001-01-01
inline constexpr serial_day latest_day{2932896};   // 9999-12-31

struct period_scanner {
    scanner scan;
    period_dialect dialect = period_dialect::own;
    fiscal_calendar reporting{};   ///< what `2023-A1` without a bracket is relative to
    fiscal::rule_list own_rules{}; ///< of fiscal years, beside those of the library
    bool has_zone = false;
    std::int32_t offset_minutes = 0;

    [[nodiscard]] constexpr bool lenient() const { return dialect == period_dialect::lenient; }
    /// Steps over one of two letters of either case (the small ones only when lenient).
    constexpr bool letter(char capital) {
        char const here = scan.peek();
        if (here != capital && !(lenient() && here == core_detail::lower_case(capital))) return false;
        ++scan.at;
        return true;
    }

    /// A zone stands here: `Z`, or a sign and `hh:mm`. The colon tells `2024-05:00` (a year, five hours west) from
    /// `2024-05`.
    [[nodiscard]] constexpr bool at_zone() const {
        if (scan.peek() == 'Z') return true;
        return (scan.peek() == '+' || scan.peek() == '-') && scan.digit(1) && scan.digit(2) && scan.peek(3) == ':';
    }
    constexpr void zone() {
        if (!at_zone()) return;
        std::size_t const where = scan.at;
        std::int32_t minutes = 0;
        if (!scan.accept("Z")) {
            bool const west = scan.peek() == '-';
            ++scan.at;
            std::int32_t const hours = scan.number(2, 0, 14, "hours of a time zone, 00 to 14");
            scan.expect(":", "a colon between hours and minutes");
            minutes =
                hours * 60 + scan.number(2, 0, hours == 14 ? 0 : 59, "minutes of a time zone, up to 14:00 in all");
            if (west) minutes = -minutes;
        }
        if (has_zone && minutes != offset_minutes) scan.fail_at(where, "the same time zone on both sides");
        has_zone = true;
        offset_minutes = minutes;
    }

    /// A bracket `[--07-01]` after a reporting period says its start day; without one it is the default.
    constexpr fiscal_calendar reporting_start() {
        if (dialect == period_dialect::sdmx || !scan.accept("[")) return reporting;
        fiscal_calendar const calendar = start_day();
        scan.expect("]", "a closing bracket");
        return calendar;
    }
    /// `--07-01`: a day of every year.
    constexpr fiscal_calendar start_day() {
        scan.expect("--", "the start of the year, such as --07-01");
        std::int32_t const month = scan.month();
        scan.expect("-", "a dash between month and day");
        std::int32_t const day = scan.day(days_in_month(2023, month)); // 2023: a common year
        return fiscal::sdmx(month, day);
    }

    /// The number of a part is read after its letter; then comes the calendar; then the part is made.
    constexpr period part(std::int32_t number, period_kind kind, std::int32_t part_number) {
        fiscal_calendar const calendar = reporting_start();
        return part_of_fiscal_year(kind, calendar, number, part_number);
    }
    constexpr period week(std::int32_t number) {
        std::size_t const where = scan.at;
        bool const one_digit = lenient() && !scan.digit(1);
        std::int32_t const week_number = one_digit ? scan.number(1, 1, 9, "a week, 1 to 53")
                                                   : scan.number(2, 1, 53, "a week of two digits, 01 to 53");
        fiscal_calendar const calendar = reporting_start();
        serial_day const start = nearest_monday(fiscal_month_start(calendar, number, 0));
        serial_day const monday = start + 7 * (week_number - 1);
        if (monday >= nearest_monday(fiscal_month_start(calendar, number + 1, 0)))
            scan.fail_at(where, "a week of that year, 01 to 52", 2);
        if (monday + 6 > latest_day) scan.fail_at(where, "a week that ends by the year 9999", 2);
        if (dialect == period_dialect::sdmx || at_zone()) return period_at(monday, period_kind::week);
        bool const basic = scan.digit() && !scan.digit(1);
        if (!basic && !(scan.peek() == '-' && scan.digit(1))) return period_at(monday, period_kind::week);
        if (!basic) ++scan.at;
        return one_day(monday + (scan.number(1, 1, 7, "a day of the week, 1 (Monday) to 7") - 1));
    }
    constexpr period day_of_year(std::int32_t number) {
        std::size_t const where = scan.at;
        std::int32_t const day_number = scan.number(3, 1, 366, "a day of three digits, 001 to 366");
        fiscal_calendar const calendar = reporting_start();
        serial_day const at = fiscal_month_start(calendar, number, 0) + (day_number - 1);
        if (at >= fiscal_month_start(calendar, number + 1, 0)) scan.fail_at(where, "a day of that year, 001 to 365", 3);
        if (at > latest_day) scan.fail_at(where, "a day of the year 9999 at the latest", 3);
        return one_day(at);
    }
    /// SDMX: week 1 begins on the Monday nearest to the start of the year; for 1 January that is the ISO week.
    [[nodiscard]] static constexpr serial_day nearest_monday(serial_day start) {
        std::int32_t const from_monday = weekday(start) - 1;
        return from_monday <= 3 ? start - from_monday : start + (7 - from_monday);
    }

    /// What follows the year and a dash: a letter and a number.
    constexpr period lettered(std::int32_t number) {
        if (letter('A')) {
            if (dialect == period_dialect::sdmx || scan.digit()) scan.expect("1", "the 1 of A1");
            return part(number, period_kind::fiscal_year, 1);
        }
        if (letter('S') || (lenient() && letter('H')))
            return part(number, period_kind::fiscal_half, scan.number(1, 1, 2, "a half year, 1 or 2"));
        if (letter('T'))
            return part(number, period_kind::fiscal_trimester, scan.number(1, 1, 3, "a trimester, 1 to 3"));
        if (letter('Q')) return part(number, period_kind::fiscal_quarter, scan.number(1, 1, 4, "a quarter, 1 to 4"));
        if (letter('M')) {
            bool const one_digit = lenient() && !scan.digit(1);
            std::int32_t const month = one_digit ? scan.number(1, 1, 9, "a month, 1 to 12") : scan.month();
            return part(number, period_kind::fiscal_month, month);
        }
        if (letter('W')) return week(number);
        if (letter('D')) return day_of_year(number);
        scan.fail("a month, or one of A1, S1, T1, Q1, M01, W01, D001");
    }

    /// `FY2024[PAK]`, `FY2024-Q1[PAK]`, `FY2024[BGD --07-01 end]`, after the `FY`.
    constexpr period fiscal_text() {
        std::size_t const where = scan.at;
        std::int32_t const number = scan.year();
        bool const two_years = lenient() && (scan.peek() == '-' || scan.peek() == '/') && scan.digit(1);
        if (two_years) {
            ++scan.at;
            std::int32_t const next_year = (number + 1) % 100;
            static_cast<void>(scan.number(2, next_year, next_year, "the two digits of the next year"));
        }
        period_kind kind = period_kind::fiscal_year;
        std::int32_t part_number = 1;
        if (scan.accept("-")) fiscal_part(kind, part_number);
        scan.expect("[", "a bracket with the country or the start of the fiscal year");
        fiscal_calendar const calendar = fiscal_bracket(two_years ? number + 1 : number, where);
        scan.expect("]", "a closing bracket");
        bool const crosses = calendar.start_month != 1 || calendar.start_day != 1;
        if (two_years && !crosses) scan.fail_at(where + 4, "a single year: this fiscal year lies in one", 3);
        std::int32_t const label = two_years && calendar.named_by == naming::by_end ? number + 1 : number;
        check_label(calendar, label, where);
        return part_of_fiscal_year(kind, calendar, label, part_number);
    }
    constexpr void fiscal_part(period_kind& kind, std::int32_t& part_number) {
        if (letter('S') || (lenient() && letter('H'))) {
            kind = period_kind::fiscal_half;
            part_number = scan.number(1, 1, 2, "a half year, 1 or 2");
        } else if (letter('T')) {
            kind = period_kind::fiscal_trimester;
            part_number = scan.number(1, 1, 3, "a trimester, 1 to 3");
        } else if (letter('Q')) {
            kind = period_kind::fiscal_quarter;
            part_number = scan.number(1, 1, 4, "a quarter, 1 to 4");
        } else if (letter('M')) {
            kind = period_kind::fiscal_month;
            part_number = scan.month();
        } else {
            scan.fail("one of S1, T1, Q1, M01");
        }
    }
    /// Inside the bracket: a known country, or everything that a calendar has. The number finds the calendar in force.
    constexpr fiscal_calendar fiscal_bracket(std::int32_t number, std::size_t where) {
        constexpr std::string_view expected = "a country whose fiscal year is known (AFG, IND, IRN, PAK, USA), "
                                              "or a start and a naming such as --07-01 end";
        std::size_t const at_area = scan.at;
        std::string_view area;
        if (scan.peek() >= 'A' && scan.peek() <= 'Z' && !scan.rest().starts_with("SH ")) {
            area = scan.rest().substr(0, 3);
            for (char const c : area) {
                if (c < 'A' || c > 'Z') scan.fail(expected);
            }
            if (area.size() != 3) scan.fail(expected);
            scan.at += 3;
            if (scan.peek() == ']') {
                int const own = rule_in_force(area, number, own_rules);
                if (own >= 0) return own_rules.rows[own].calendar;
                int const known = rule_in_force(area, number);
                if (known >= 0) return fiscal::rules[known].calendar;
                if (has_rule_of(area, fiscal::rules) || has_rule_of(area, own_rules))
                    scan.fail_at(where, in_force_expected, 4);
                scan.fail_at(at_area, expected, 3);
            }
            scan.expect(" ", "a closing bracket, or a start and a naming");
        }
        bool const solar = scan.accept("SH ");
        if (area.empty() && scan.peek() != '-') scan.fail(expected);
        fiscal_calendar calendar = start_day();
        if (solar && calendar.start_day > 29) scan.fail_at(scan.at - 2, "a day that every solar Hijri month has", 2);
        if (solar) calendar.system = calendar_system::solar_hijri;
        scan.expect(" ", "a naming: start or end");
        if (scan.accept("end")) {
            calendar.named_by = naming::by_end;
        } else {
            scan.expect("start", "a naming: start or end");
        }
        for (std::size_t i = 0; i < area.size(); ++i) calendar.area[i] = area[i];
        return calendar;
    }
    static constexpr std::string_view in_force_expected =
        "a fiscal year in which a known calendar of that country is in force";
    constexpr void check_label(fiscal_calendar const& calendar, std::int32_t label, std::size_t where) const {
        if (label > 9999) scan.fail_at(where, "a fiscal year up to 9999", 4);
        bool const solar = calendar.system == calendar_system::solar_hijri;
        if (solar &&
            (starting_year(calendar, label) < earliest_solar_hijri_year || label > latest_solar_hijri_year - 1) &&
            !(is_in_force(calendar, label) && rule_in_force(fiscal_area_of(calendar), label) >= 0))
            scan.fail_at(where, "a solar Hijri year, 1207 to 1497", 4);
        if (!is_in_force(calendar, label)) scan.fail_at(where, in_force_expected, 4);
    }

    /// A period of a regular kind.
    constexpr period regular() {
        if (dialect != period_dialect::sdmx && scan.accept("FY")) return fiscal_text();
        if (lenient()) {
            period const named = part_before_year(scan);
            if (named.kind != period_kind::none) return named;
        }
        if (lenient()) scan.accept("YR");
        std::int32_t const number = scan.year();
        period result = year(number);
        if (lenient() && scan.peek() == ' ' && scan.digit(2)) ++scan.at; // 2024 Q1
        bool const letter_here = (scan.peek() >= 'A' && scan.peek() < 'Z') || (scan.peek() >= 'a' && scan.peek() < 'z');
        if ((lenient() && letter_here) || (dialect != period_dialect::sdmx && scan.peek() == 'W')) {
            result = lettered(number);
        } else if (dialect != period_dialect::sdmx && scan.digit()) {
            result = basic(number);
        } else if (scan.peek() == '-' && !at_zone()) {
            ++scan.at;
            result = scan.digit() ? month_or_day(number) : lettered(number);
        }
        zone();
        return result;
    }
    /// What follows the year in the basic format of ISO 8601, without dashes: `20240131`, `2024031`. It has no months:
    /// `202401` would be taken for a date of the year 20.
    constexpr period basic(std::int32_t number) {
        std::size_t digits = 0;
        while (scan.digit(digits)) ++digits;
        if (digits == 3) return day_of_year(number);
        if (digits != 4) scan.fail("a month and day (20240131), a day of the year (2024031), or a dash: 2024-01");
        std::int32_t const month_number = scan.month();
        return day(number, month_number, scan.day(days_in_month(number, month_number)));
    }
    constexpr period month_or_day(std::int32_t number) {
        bool const ordinal = scan.digit(1) && scan.digit(2) && !scan.digit(3);
        if (ordinal && dialect != period_dialect::sdmx) return day_of_year(number);
        std::int32_t const month_number = scan.month();
        if (scan.peek() != '-' || at_zone()) return month(number, month_number);
        ++scan.at;
        return day(number, month_number, scan.day(days_in_month(number, month_number)));
    }

    /// A time of day. Periods count whole days, so only midnight before a duration is exact; the lenient reader takes
    /// any time as a point of observation within its day.
    constexpr bool time_of_day() {
        if (!scan.accept("T")) return false;
        std::size_t const where = scan.at - 1;
        std::int32_t parts = scan.number(2, 0, 23, "hours, 00 to 23");
        scan.expect(":", "a colon between hours and minutes");
        parts += scan.number(2, 0, 59, "minutes, 00 to 59");
        scan.expect(":", "a colon between minutes and seconds");
        parts += scan.number(2, 0, 59, "seconds, 00 to 59");
        if (scan.accept(".")) {
            if (!scan.digit()) scan.fail("digits of a second");
            for (; scan.digit(); ++scan.at) parts += scan.peek() - '0';
        }
        zone();
        if (lenient() && scan.peek() != '/') return true;
        if (parts != 0 || scan.peek() != '/') scan.fail_at(where, "a day without a time: a period counts whole days");
        return true;
    }

    /// From the day `first` for a duration.
    constexpr period lasting(serial_day first) {
        std::size_t const where = scan.at;
        months_and_days const length = duration(scan, dialect != period_dialect::sdmx);
        serial_day const past = to_serial(plus_months(to_civil(first), length.months)) + length.days;
        if (past == first) scan.fail_at(where, "a duration longer than nothing");
        if (past > latest_day + 1) scan.fail_at(where, "a duration that ends by the year 9999");
        return stretch(first, past);
    }
    /// A duration and the day with which it ends: `P1Y/2024-12-31` is 2024.
    constexpr period ending() {
        std::size_t const where = scan.at;
        months_and_days const length = duration(scan, dialect != period_dialect::sdmx);
        scan.expect("/", "a slash and the last day");
        period const last = regular();
        if (last.kind != period_kind::day) scan.fail_at(where, "a duration and a day");
        constexpr std::string_view too_early = "a duration that begins in the year 1 at the earliest";
        civil_date const end = to_civil(last.past);
        if (length.months > 12 * (end.year - 1) + end.month - 1) scan.fail_at(where, too_early);
        serial_day const first = to_serial(plus_months(end, -length.months)) - length.days;
        if (first < earliest_day) scan.fail_at(where, too_early);
        if (first == last.past) scan.fail_at(where, "a duration longer than nothing");
        return stretch(first, last.past);
    }
    /// The second part of an interval without what it has in common with `first`: `06` of `2024-01/06`, `20` or `02-20`
    /// of `2024-01-15/20`. Precondition: two digits and no third.
    constexpr period abbreviated(period const& first) {
        std::int32_t const number = year_of(first);
        if (first.kind == period_kind::month) return month(number, scan.month());
        bool const both = scan.peek(2) == '-';
        std::int32_t const month_number = both ? scan.month() : to_civil(first.first).month;
        if (both) ++scan.at;
        return day(number, month_number, scan.day(days_in_month(number, month_number)));
    }

    /// A regular period, or two with a slash between them, or a day and a duration.
    constexpr period bounded() {
        if (dialect != period_dialect::sdmx && scan.peek() == 'P') return ending();
        period const first = regular();
        bool const timed = first.kind == period_kind::day && time_of_day();
        if (timed && lenient() && scan.peek() != '/') return as_of(first);
        if (!scan.accept("/")) return first;
        std::size_t const where = scan.at;
        if (timed || dialect == period_dialect::sdmx || scan.peek() == 'P') {
            if (first.kind != period_kind::day) scan.fail("a second period: a duration follows a day only");
            return lasting(first.first);
        }
        if (scan.accept("..")) return since(first);
        bool const short_form = scan.digit() && scan.digit(1) && !scan.digit(2);
        bool const can_be_short = first.kind == period_kind::month || first.kind == period_kind::day;
        period const last = short_form && can_be_short ? abbreviated(first) : regular();
        if (last.past <= first.first) scan.fail_at(where, "a period that does not end before the first one begins");
        return span(first, last);
    }

    constexpr period any() {
        if (dialect == period_dialect::sdmx) return bounded();
        if (scan.accept("none")) return no_period();
        if (scan.accept("since ")) return since(regular());
        if (scan.accept("until ") || scan.accept("../")) return until(regular());
        if (scan.accept("by ")) return by(regular());
        if (!scan.accept("as of ")) return bounded();
        std::size_t const where = scan.at;
        period const p = bounded();
        if (p.kind == period_kind::as_of) scan.fail_at(where, "a period without a time of day");
        return as_of(p);
    }
};

[[nodiscard]] constexpr zoned_period read_period(std::string_view source, period_dialect dialect,
                                                 fiscal_calendar const& reporting,
                                                 fiscal::rule_list const& rules = {}) {
    period_scanner reader{{source}, dialect, reporting, rules};
    period const result = reader.any();
    if (reader.scan.peek() == 'T' && result.kind == period_kind::day)
        reader.scan.fail("a day without a time: a period counts whole days");
    reader.scan.finish("the end of the period");
    return {result, reader.has_zone, reader.offset_minutes};
}

} // namespace calendar_detail

/// Reads what `to_text` writes, ISO 8601 and every class of SDMX TIME_PERIOD with the default reporting year (`2024-A1`
/// is then the calendar year, `2024-M07` the month, `2024-W05` the ISO week, `2024-D366` the day): `2024`, `2024-01`,
/// `2024-01-31`, `2024-Q4`, `2020/2024`, `2020-01-01/2024-12-31`, `2020-01-01/P5Y`, `FY2024[PAK]`, `2023-A1[--07-01]`,
/// `since 2020`, `until 2019`, `by 2030`, `as of 2025-03`, `none`; and the other forms of ISO 8601: `2024-031` (day of
/// the year), `2024-W05-1`, `20240131`, `P1Y/2024-12-31`, `2024-01/06`, `2024-01-15/20`, `../2019`, `2020/..`. A slash
/// is ISO 8601's interval: `2023/2024` is two years. A time zone (`Z`, `+05:00`) is read and left out;
/// `parse_zoned_period` keeps it. A time of day is refused, because a period counts whole days; only midnight before a
/// duration is exact (`2020-01-01T00:00:00/P5Y`). Anything else raises `parse_error`. \code parse_period("FY2024[PAK]")
/// == period(fiscal_year<fiscal::pakistan>{2024}) \endcode
[[nodiscard]] constexpr period parse_period(std::string_view source) {
    return calendar_detail::read_period(source, calendar_detail::period_dialect::own, {}).value;
}
/// The same with rules of fiscal years beside those of the library, such as a program's own or
/// `fiscal::country_rules()`: `FY2024[KEN]` is read where one of them is of KEN and in force in 2024. Of a country that
/// both have, the ones handed over count first.
[[nodiscard]] constexpr period parse_period(std::string_view source, fiscal::rule_list const& rules) {
    return calendar_detail::read_period(source, calendar_detail::period_dialect::own, {}, rules).value;
}

/// The same as `parse_period`, with the time zone of the text. Example:
/// `parse_zoned_period("2024-01-31+05:00").offset_minutes == 300`.
[[nodiscard]] constexpr zoned_period parse_zoned_period(std::string_view source) {
    return calendar_detail::read_period(source, calendar_detail::period_dialect::own, {});
}

/// Reads an SDMX TIME_PERIOD relative to a reporting year that starts on `reporting_year_start_day`, the value of the
/// attribute REPORTING_YEAR_START_DAY: `2023-A1` with `--07-01` is July 2023 to June 2024. Gregorian
/// forms (`2023`, `2023-07`) do not depend on it. Only SDMX's own forms are read. Reporting weeks begin on Mondays and
/// reporting days are days, so both come out as plain ones. A month without the start day begins on its last day
/// (the Technical Notes of SDMX 2.1 add an xs:duration).
/// Example: `parse_sdmx_period("2023-A1", "--07-01").first == to_serial({2023, 7, 1})`.
[[nodiscard]] constexpr period parse_sdmx_period(std::string_view source,
                                                 std::string_view reporting_year_start_day = "--01-01") {
    calendar_detail::period_scanner start{{reporting_year_start_day}};
    fiscal_calendar const reporting = start.start_day();
    start.scan.finish("the end of the start day");
    return calendar_detail::read_period(source, calendar_detail::period_dialect::sdmx, reporting).value;
}

/// Reads also what is common but not canonical: no dash (`2016M01`, `2010Q1`, World Bank and VTL), one digit after M
/// (`2016M1`, IMF), `H1` for `S1`, small letters, `YR2016` (World Bank DataBank), `FY2023-24[PAK]`, spaces around the
/// text, the part before the year (`Q1 2024`, `H1 2024`, `Jan 2024`, `March 2024`, `31 March 2024`, any case), one
/// digit after W (`2024W5`), and a date with a time of day, which becomes "as of" its day. Rules of fiscal years are
/// handed over as to `parse_period`. Anything else raises `parse_error`. Write with
/// `to_text`.
/// Example: `parse_period_lenient("Q1 2024") == quarter(2024, 1)`.
[[nodiscard]] constexpr period parse_period_lenient(std::string_view source, fiscal::rule_list const& rules = {}) {
    std::size_t first = 0;
    std::size_t past = source.size();
    while (first < past && source[first] == ' ') ++first;
    while (past > first && source[past - 1] == ' ') --past;
    calendar_detail::period_scanner reader{
        {source.substr(0, past), first}, calendar_detail::period_dialect::lenient, {}, rules};
    period const result = reader.any();
    reader.scan.finish("the end of the period");
    return result;
}

} // namespace almanac::inline v0
