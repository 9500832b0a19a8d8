// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// `period`: a stretch of whole days that remembers what it is (a year, a quarter, a fiscal year, a span, "since 2020"
/// ...), and the functions that make one. Days are half-open: from `first` up to but not including `past`.
#pragma once

#include <almanac/calendar/civil.hpp>
#include <almanac/calendar/fiscal_calendar.hpp>
#include <almanac/calendar/refusal.hpp>
#include <almanac/core/hash.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// What a period is. The kinds from `day` to `fiscal_month` are *regular*: they repeat without gaps, so each has a next
/// and a previous one. The fiscal kinds carry a `fiscal_calendar`; the reporting periods of SDMX are fiscal kinds of a
/// calendar without a country. Example: `quarter(2024, 1).kind == period_kind::quarter`.
enum class period_kind : std::uint8_t {
    none,             ///< no period was given: a value, not a blank
    day,              ///< one day
    week,             ///< Monday to Sunday (ISO 8601)
    month,            ///< calendar month
    quarter,          ///< three calendar months
    trimester,        ///< four calendar months (SDMX `T1` to `T3`)
    half_year,        ///< six calendar months (SDMX `S1`, `S2`)
    year,             ///< calendar year
    fiscal_year,      ///< year of a fiscal calendar (SDMX `A1` with a reporting year that does not start on 1 January)
    fiscal_half,      ///< its first or last six months
    fiscal_trimester, ///< four of its months
    fiscal_quarter,   ///< three of its months
    fiscal_month,     ///< one of its months, counted from its start
    span,             ///< from the first day of one period to the last day of another
    since,            ///< from the first day of a period on, without an end
    until,            ///< up to the last day of a period, without a beginning
    by,               ///< a moment: no later than the end of the period
    as_of,            ///< a moment: a point of observation within the period, as for stocks
};

/// The `first` of a period without a beginning. No calendar date of this library comes near it.
inline constexpr serial_day always_day{INT32_MIN};
/// The `past` of a period without an end. No calendar date of this library comes near it.
inline constexpr serial_day unbounded_day{INT32_MAX};

struct period;
namespace calendar_detail {
[[nodiscard]] constexpr period stepped(period const& p, std::int64_t steps);
} // namespace calendar_detail

/// A stretch of days with its meaning. Make one with `year`, `quarter`, `span`, `since` and the other makers: they
/// check. A structural type of 20 bytes, so it can be a template argument.
/// Example: `year(2024).first == to_serial({2024, 1, 1}) && year(2024).past == to_serial({2025, 1, 1})`.
struct period {
    serial_day first{0};                  ///< its first day; `always_day` when it has no beginning
    serial_day past{0};                   ///< the day after its last one; `unbounded_day` when it has no end
    period_kind kind = period_kind::none; ///< what it is
    period_kind part =
        period_kind::none;      ///< of a span, since, until, by or as_of: the kind of the periods it was made from
    fiscal_calendar calendar{}; ///< of the fiscal kinds; the calendar year for all others

    /// No period, as `no_period()`.
    constexpr period() = default;
    /// Member by member, unchecked: for the makers.
    constexpr period(serial_day its_first, serial_day its_past, period_kind its_kind,
                     period_kind its_part = period_kind::none, fiscal_calendar const& its_calendar = {})
        : first(its_first)
        , past(its_past)
        , kind(its_kind)
        , part(its_part)
        , calendar(its_calendar) {}
    /// Does not compile: `{.when = 2024}`.
    template <std::integral Number>
    period(Number) = delete; // almanac: a number is no period; write year(2024)

    /// Same days *and* same meaning: `quarter(2024, 1)` is not `span(month(2024, 1), month(2024, 3))`. Compare days
    /// alone with `same_days` or `relation`.
    friend constexpr bool operator==(period const& a, period const& b) {
        return a.first == b.first && a.past == b.past && a.kind == b.kind && a.part == b.part &&
               a.calendar == b.calendar;
    }
    /// The period of the same kind and calendar that comes so many periods later: `quarter(2024, 4) + 1` is
    /// `quarter(2025, 1)`. Raises `domain_error` for what `next` refuses.
    template <std::integral Number>
    [[nodiscard]] friend constexpr period operator+(period const& p, Number periods) {
        return calendar_detail::stepped(p, static_cast<std::int64_t>(periods));
    }
    /// The one that comes so many periods earlier. Raises as `+`.
    template <std::integral Number>
    [[nodiscard]] friend constexpr period operator-(period const& p, Number periods) {
        std::int64_t const steps = static_cast<std::int64_t>(periods);
        return calendar_detail::stepped(p, steps == INT64_MIN ? INT64_MAX : -steps);
    }
    /// An order for maps and sorting: by the first day, then by the end, then by the meaning. What two periods have to
    /// do with each other in time is said by `relation`.
    friend constexpr std::strong_ordering operator<=>(period const& a, period const& b) {
        if (a.first != b.first) return a.first.days <=> b.first.days;
        if (a.past != b.past) return a.past.days <=> b.past.days;
        if (a.kind != b.kind) return a.kind <=> b.kind;
        return a.part != b.part ? a.part <=> b.part : a.calendar <=> b.calendar;
    }
};
static_assert(sizeof(period) <= 24);

/// A hash, which `std::hash` returns.
[[nodiscard]] constexpr std::size_t hash_value(period const& p) {
    return core_detail::hash_of(p.first.days, p.past.days, static_cast<int>(p.kind), static_cast<int>(p.part),
                                p.calendar.as_number());
}

/// An exact fraction of whole days or months, in lowest terms, with a positive denominator.
/// Example: `length_in_years(quarter(2024, 1)) == day_fraction{1, 4}`.
struct day_fraction {
    std::int64_t numerator = 0;   ///< the numerator, with the sign
    std::int64_t denominator = 1; ///< above zero

    friend constexpr bool operator==(day_fraction a, day_fraction b) {
        return a.numerator == b.numerator && a.denominator == b.denominator;
    }
};

/// The nearest double to the fraction. Example: `to_double(day_fraction{1, 4}) == 0.25`.
[[nodiscard]] constexpr double to_double(day_fraction fraction) {
    return static_cast<double>(fraction.numerator) / static_cast<double>(fraction.denominator);
}

/// True for the kinds that repeat without gaps: `day` to `fiscal_month`.
/// Example: `is_regular(period_kind::month) && !is_regular(period_kind::span)`.
[[nodiscard]] constexpr bool is_regular(period_kind kind) {
    return kind >= period_kind::day && kind <= period_kind::fiscal_month;
}

/// True for the kinds that carry a fiscal calendar: `fiscal_year` to `fiscal_month`.
/// Example: `is_fiscal(period_kind::fiscal_quarter) && !is_fiscal(period_kind::quarter)`.
[[nodiscard]] constexpr bool is_fiscal(period_kind kind) {
    return kind >= period_kind::fiscal_year && kind <= period_kind::fiscal_month;
}

namespace calendar_detail {

/// How many months one period of a regular kind has; 0 for days and weeks. Any other kind is refused.
[[nodiscard]] constexpr std::int32_t months_of(period_kind kind) {
    switch (kind) {
    case period_kind::day:
    case period_kind::week: return 0;
    case period_kind::month:
    case period_kind::fiscal_month: return 1;
    case period_kind::quarter:
    case period_kind::fiscal_quarter: return 3;
    case period_kind::trimester:
    case period_kind::fiscal_trimester: return 4;
    case period_kind::half_year:
    case period_kind::fiscal_half: return 6;
    case period_kind::year:
    case period_kind::fiscal_year: return 12;
    default: refused::the_kind_is_not_a_regular_one();
    }
}

/// Part `part` (from 1, not checked here) of a year: every regular kind but days and weeks is made here.
[[nodiscard]] constexpr period part_of_year(period_kind kind, fiscal_calendar const& calendar, std::int32_t year,
                                            std::int32_t part) {
    if (year < 1 || year > 9999) refused::the_year_is_not_from_1_to_9999(year);
    std::int32_t const months = months_of(kind);
    return {fiscal_month_start(calendar, year, months * (part - 1)), fiscal_month_start(calendar, year, months * part),
            kind, period_kind::none, calendar};
}

/// A fiscal kind's twin of the calendar year; any other kind itself.
[[nodiscard]] constexpr period_kind calendar_twin(period_kind kind) {
    switch (kind) {
    case period_kind::fiscal_year: return period_kind::year;
    case period_kind::fiscal_half: return period_kind::half_year;
    case period_kind::fiscal_trimester: return period_kind::trimester;
    case period_kind::fiscal_quarter: return period_kind::quarter;
    case period_kind::fiscal_month: return period_kind::month;
    default: return kind;
    }
}

/// The same for the fiscal kinds, with the calendar checked and the year in force. In the calendar year it makes the
/// plain kind, so that a period has one form only.
[[nodiscard]] constexpr period part_of_fiscal_year(period_kind kind, fiscal_calendar const& calendar, std::int32_t year,
                                                   std::int32_t part) {
    check(calendar);
    if (!is_in_force(calendar, year))
        refused::this_fiscal_calendar_is_not_known_for_that_year(fiscal_area_of(calendar), year);
    return is_calendar_year(calendar) ? part_of_year(calendar_twin(kind), {}, year, part)
                                      : part_of_year(kind, calendar, year, part);
}

[[nodiscard]] constexpr period one_day(serial_day at) {
    if (at < serial_day{-719162} || at > serial_day{2932896}) // 0001-01-01 and 9999-12-31
        refused::the_year_is_not_from_1_to_9999(to_civil(at).year);
    return {at, at + 1, period_kind::day, period_kind::none, {}};
}

} // namespace calendar_detail

/// No period: nothing is known about when. It has no days, and whatever asks for them is refused.
/// Example: `no_period() == period()`.
[[nodiscard]] constexpr period no_period() { return {}; }
/// The calendar year, 1 to 9999; another raises `domain_error`. \code year(2024) \endcode
[[nodiscard]] constexpr period year(std::int32_t year) {
    return calendar_detail::part_of_year(period_kind::year, {}, year, 1);
}
/// January to June (1) or July to December (2). Another number raises `domain_error`. Example:
/// `half(2024, 2).first == to_serial({2024, 7, 1})`.
[[nodiscard]] constexpr period half(std::int32_t year, std::int32_t half) {
    if (half < 1 || half > 2) refused::the_half_is_not_1_or_2(half);
    return calendar_detail::part_of_year(period_kind::half_year, {}, year, half);
}
/// Four months: January to April (1), May to August (2), September to December (3). Another number raises
/// `domain_error`.
/// Example: `trimester(2024, 2).first == to_serial({2024, 5, 1})`.
[[nodiscard]] constexpr period trimester(std::int32_t year, std::int32_t trimester) {
    if (trimester < 1 || trimester > 3) refused::the_trimester_is_not_from_1_to_3(trimester);
    return calendar_detail::part_of_year(period_kind::trimester, {}, year, trimester);
}
/// Three months, 1 to 4; another number raises `domain_error`. \code quarter(2024, 1) // January to March \endcode
[[nodiscard]] constexpr period quarter(std::int32_t year, std::int32_t quarter) {
    if (quarter < 1 || quarter > 4) refused::the_quarter_is_not_from_1_to_4(quarter);
    return calendar_detail::part_of_year(period_kind::quarter, {}, year, quarter);
}
/// A calendar month, 1 to 12; another number raises `domain_error`. \code month(2024, 3) \endcode
[[nodiscard]] constexpr period month(std::int32_t year, std::int32_t month) {
    if (month < 1 || month > 12) refused::the_month_is_not_from_1_to_12(month);
    return calendar_detail::part_of_year(period_kind::month, {}, year, month);
}
/// One day. \code day(to_serial({2024, 3, 31})) \endcode
[[nodiscard]] constexpr period day(serial_day at) { return calendar_detail::one_day(at); }
/// One day; the date must exist. \code day(2024, 3, 31) \endcode
[[nodiscard]] constexpr period day(std::int32_t year, std::int32_t month, std::int32_t day) {
    return calendar_detail::one_day(to_serial({year, month, day}));
}
/// A week of the ISO year, Monday to Sunday; one that the year does not have raises `domain_error`.
/// \code iso_week(2024, 5) // 29 January to 4 February 2024 \endcode
[[nodiscard]] constexpr period iso_week(std::int32_t year, std::int32_t week) {
    if (year < 1 || year > 9999) refused::the_year_is_not_from_1_to_9999(year);
    if (week < 1 || week > weeks_in_iso_year(year)) refused::the_year_has_no_such_week(year, week);
    serial_day const monday = first_day_of_iso_year(year) + 7 * (week - 1);
    return {monday, monday + 7, period_kind::week, period_kind::none, {}};
}

/// The period of a regular kind that holds the day; for the fiscal kinds, of `calendar`. Raises `domain_error`
/// for another kind, and for a day outside the years 1 to 9999.
/// \code period_at(to_serial({2024, 5, 6}), period_kind::quarter) == quarter(2024, 2) \endcode
[[nodiscard]] constexpr period period_at(serial_day at, period_kind kind, fiscal_calendar const& calendar = {}) {
    if (kind == period_kind::day) return calendar_detail::one_day(at);
    if (kind == period_kind::week) {
        iso_week_date const week = iso_week_of(at);
        return iso_week(week.year, week.week);
    }
    std::int32_t const months = calendar_detail::months_of(kind);
    fiscal_calendar const used = is_fiscal(kind) ? calendar : fiscal_calendar{};
    std::int32_t const number = calendar_detail::fiscal_year_number(used, at);
    std::int32_t part = 1;
    while (months * part < 12 && at >= calendar_detail::fiscal_month_start(used, number, months * part)) ++part;
    return is_fiscal(kind) ? calendar_detail::part_of_fiscal_year(kind, used, number, part)
                           : calendar_detail::part_of_year(kind, used, number, part);
}

namespace calendar_detail {
/// The period of the same regular kind so many steps later.
constexpr period stepped(period const& p, std::int64_t steps) {
    if (!is_regular(p.kind)) refused::only_a_period_of_a_regular_kind_has_a_next_and_a_previous();
    // More steps than there are days from the year 1 to 9999 lead nowhere; less are counted without overflow.
    constexpr std::int64_t most = 4'000'000;
    std::int64_t const count = steps > most ? most : steps < -most ? -most : steps;
    std::int32_t const months = months_of(p.kind);
    if (months == 0) {
        std::int64_t const day = p.first.days + count * (p.kind == period_kind::week ? 7 : 1);
        if (day < -719162 || day > 2932896) refused::the_year_is_not_from_1_to_9999(day < 0 ? 0 : 10000);
        return period_at(serial_day{static_cast<std::int32_t>(day)}, p.kind);
    }
    std::int32_t const parts = 12 / months;
    std::int32_t const number = fiscal_year_number(p.calendar, p.first);
    std::int32_t part = 0;
    while (part + 1 < parts && p.first >= fiscal_month_start(p.calendar, number, months * (part + 1))) ++part;
    std::int64_t const ordinal = std::int64_t{number} * parts + part + count;
    if (ordinal < 0) refused::the_year_is_not_from_1_to_9999(ordinal / parts);
    auto const in_year = static_cast<std::int32_t>(ordinal / parts);
    auto const as_part = static_cast<std::int32_t>(ordinal % parts) + 1;
    return is_fiscal(p.kind) ? part_of_fiscal_year(p.kind, p.calendar, in_year, as_part)
                             : part_of_year(p.kind, {}, in_year, as_part);
}
} // namespace calendar_detail

/// True when the period has days, a beginning and an end.
/// Example: `is_bounded(year(2024)) && !is_bounded(since(year(2020)))`.
[[nodiscard]] constexpr bool is_bounded(period const& p) {
    return p.kind != period_kind::none && p.first > always_day && p.past < unbounded_day;
}

/// True when the period is a stretch of time that has a length or would have one if it ended: not for `by`, `as_of` and
/// none. Example: `has_length(since(year(2020))) && !has_length(by(year(2030)))`.
[[nodiscard]] constexpr bool has_length(period const& p) {
    return p.kind != period_kind::none && p.kind != period_kind::by && p.kind != period_kind::as_of;
}

/// True when both cover exactly the same days, whatever their kinds. Two that are no period do, one of the two alone
/// does not. Example: `same_days(quarter(2024, 1), span(month(2024, 1), month(2024, 3)))`.
[[nodiscard]] constexpr bool same_days(period const& p, period const& q) {
    return p.first == q.first && p.past == q.past && (p.kind == period_kind::none) == (q.kind == period_kind::none);
}

/// The last day of a period that has one; no period, and one without an end, raise `domain_error`. Example:
/// `last_day(year(2024)) == to_serial({2024, 12, 31})`.
[[nodiscard]] constexpr serial_day last_day(period const& p) {
    if (p.kind == period_kind::none) refused::no_period_was_given();
    if (p.past == unbounded_day) refused::an_unbounded_period_has_no_length();
    return p.past - 1;
}

/// How many days the period has. Raises `domain_error` for `since` and `until`, for the moments `by` and `as_of`,
/// and for no period. \code length_in_days(year(2024)) == 366 \endcode
[[nodiscard]] constexpr std::int32_t length_in_days(period const& p) {
    if (p.kind == period_kind::none) refused::no_period_was_given();
    if (!has_length(p)) refused::a_moment_has_no_length();
    if (!is_bounded(p)) refused::an_unbounded_period_has_no_length();
    return p.past - p.first;
}

namespace calendar_detail {
/// `since`, `until`, `by` and `as_of` keep the kind of what they were made from, or `day` when that was a span.
[[nodiscard]] constexpr period derived(period const& p, period_kind kind) {
    if (p.kind == period_kind::none) refused::no_period_was_given();
    if (!is_regular(p.kind) && p.kind != period_kind::span) refused::the_period_is_already_open_or_a_moment();
    period result = p;
    result.kind = kind;
    result.part = p.kind;
    return result;
}
} // namespace calendar_detail

/// From the first day of `first` to the last day of `last`, both included. A span of two periods of one kind and
/// calendar remembers that kind, a span of a period to itself is that period, any other span is one of days. Raises
/// `domain_error` unless both have a length and the second does not end before the first begins. \code
/// span(year(2020), year(2024)) // five years \endcode
[[nodiscard]] constexpr period span(period const& first, period const& last) {
    if (first.kind == period_kind::none || last.kind == period_kind::none) refused::no_period_was_given();
    if (!has_length(first) || !has_length(last)) refused::a_moment_has_no_length();
    if (!is_bounded(first) || !is_bounded(last)) refused::an_unbounded_period_has_no_length();
    if (first == last) return first;
    if (last.past <= first.first) refused::the_period_ends_before_it_begins();
    period_kind const from = first.kind == period_kind::span ? first.part : first.kind;
    period_kind const to = last.kind == period_kind::span ? last.part : last.kind;
    bool const alike = from == to && first.calendar == last.calendar;
    if (first.first == last.past - 1) return day(first.first);
    return {first.first, last.past, period_kind::span, alike ? from : period_kind::day,
            alike ? first.calendar : fiscal_calendar{}};
}

/// From one day to another, both included.
[[nodiscard]] constexpr period span(serial_day first, serial_day last) { return span(day(first), day(last)); }

/// From the first day of `p` on, without an end: "since 2020". Its `past` is `unbounded_day`.
/// Example: `contains(since(year(2020)), year(2024))`.
[[nodiscard]] constexpr period since(period const& p) {
    period result = p.kind == period_kind::span ? calendar_detail::derived(day(p.first), period_kind::since)
                                                : calendar_detail::derived(p, period_kind::since);
    result.past = unbounded_day;
    return result;
}

/// Up to the last day of `p`, without a beginning: "until 2019". Its `first` is `always_day`.
/// Example: `contains(until(year(2019)), year(1990))`.
[[nodiscard]] constexpr period until(period const& p) {
    period result = p.kind == period_kind::span && is_bounded(p)
                        ? calendar_detail::derived(day(p.past - 1), period_kind::until)
                        : calendar_detail::derived(p, period_kind::until);
    result.first = always_day;
    return result;
}

/// A moment no later than the end of `p`: "by 2030", for targets and deadlines. Where days are asked for, it stands for
/// `p`. Example: `by(year(2030)) != year(2030) && period_of(by(year(2030))) == year(2030)`.
[[nodiscard]] constexpr period by(period const& p) {
    return p.kind == period_kind::span && is_bounded(p) ? calendar_detail::derived(day(p.past - 1), period_kind::by)
                                                        : calendar_detail::derived(p, period_kind::by);
}

/// A point of observation somewhere within `p`: "as of March 2025", for stocks. Where days are asked for, it stands for
/// `p`. Example: `to_words(as_of(month(2025, 3))) == "as of March 2025"`.
[[nodiscard]] constexpr period as_of(period const& p) {
    period result = calendar_detail::derived(p, period_kind::as_of);
    if (p.kind == period_kind::span) {
        result.part = period_kind::span;
        result.calendar = {};
    }
    return result;
}

} // namespace almanac::inline v0

template <>
struct std::hash<almanac::period> : almanac::core_detail::hash_by_value<almanac::period> {};
