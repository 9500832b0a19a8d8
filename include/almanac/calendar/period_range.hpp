// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// From one period to others: the next and the previous, the months of a year, the years from one to another, and the
/// length of a period in years.
#pragma once

#include <almanac/calendar/period_type.hpp>
#include <almanac/calendar/relation.hpp>
#include <almanac/core/forward_iterator.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// The period of the same kind and calendar that begins where `p` ends. Only the regular kinds have one; a fiscal
/// calendar that is no longer in force, and the year after 9999, raise `domain_error`. \code
/// next(quarter(2024, 4)) == quarter(2025, 1) \endcode
[[nodiscard]] constexpr period next(period const& p) {
    if (!is_regular(p.kind)) refused::only_a_period_of_a_regular_kind_has_a_next_and_a_previous();
    return period_at(p.past, p.kind, p.calendar);
}

/// The period of the same kind and calendar that ends where `p` begins. Raises as `next`. \code previous(year(2024)) ==
/// year(2023) \endcode
[[nodiscard]] constexpr period previous(period const& p) {
    if (!is_regular(p.kind)) refused::only_a_period_of_a_regular_kind_has_a_next_and_a_previous();
    return period_at(p.first - 1, p.kind, p.calendar);
}

/// The number of the year that the period belongs to: of a fiscal kind its own number (2024 for Pakistan's FY2024), of
/// a week its ISO year. A "by" or "as of" answers for its period, a "since" for where it begins, an
/// "until" for where it ends. A span answers when all of it lies in one year of its kind's calendar, and raises
/// `domain_error` otherwise. Example: `year_of(fiscal_year<fiscal::pakistan>{2024}) == 2024`.
[[nodiscard]] constexpr std::int32_t year_of(period const& p) {
    if (p.kind == period_kind::none) refused::no_period_was_given();
    if (p.kind == period_kind::until) return year_of(period_at(p.past - 1, p.part, p.calendar));
    if (p.kind == period_kind::week ||
        (!is_regular(p.kind) && p.part == period_kind::week && p.kind != period_kind::span))
        return iso_week_of(p.first).year;
    std::int32_t const number = calendar_detail::fiscal_year_number(p.calendar, p.first);
    bool const spans = p.kind == period_kind::span || (p.kind != period_kind::since && p.part == period_kind::span);
    if (spans && calendar_detail::fiscal_year_number(p.calendar, p.past - 1) != number)
        refused::the_period_lies_in_more_than_one_year();
    return number;
}

/// Which one of its year a period of a regular kind is, from 1: the quarter 1 to 4, the month 1 to 12, the week 1 to
/// 53, the day of the year 1 to 366. A year is 1. \code part_of(quarter(2024, 3)) == 3 \endcode
[[nodiscard]] constexpr std::int32_t part_of(period const& p) {
    std::int32_t const months = calendar_detail::months_of(p.kind);
    if (p.kind == period_kind::week) return iso_week_of(p.first).week;
    std::int32_t const number = calendar_detail::fiscal_year_number(p.calendar, p.first);
    if (p.kind == period_kind::day) return p.first - to_serial({number, 1, 1}) + 1;
    std::int32_t part = 1;
    while (months * part < 12 && p.first >= calendar_detail::fiscal_month_start(p.calendar, number, months * part))
        ++part;
    return part;
}

namespace calendar_detail {
/// Stands at the first day of a period.
struct period_cursor {
    serial_day at{};
    period_kind kind = period_kind::day;
    fiscal_calendar calendar{};

    [[nodiscard]] constexpr period value() const { return period_at(at, kind, calendar); }
    constexpr void step() { at = value().past; }
    friend constexpr bool operator==(period_cursor const& a, period_cursor const& b) { return a.at == b.at; }
};
} // namespace calendar_detail

/// Some periods of one kind, each beginning where the one before it ends. A forward range for `for`, `std::ranges` and
/// range-v3; it holds no memory and makes each period when it is asked for.
/// Example: `*periods(year(2020), year(2024)).begin() == year(2020)`.
struct period_range {
    serial_day first;         ///< the first day
    serial_day past;          ///< the first day behind the last period
    period_kind kind;         ///< the kind of each period
    fiscal_calendar calendar; ///< of the fiscal kinds: when the year begins

    using iterator = forward_iterator<calendar_detail::period_cursor>;
    using const_iterator = iterator;

    [[nodiscard]] constexpr iterator begin() const { return iterator({first, kind, calendar}); }
    [[nodiscard]] constexpr iterator end() const { return iterator({past, kind, calendar}); }
    [[nodiscard]] constexpr bool empty() const { return first == past; }
};

/// The periods of `kind` that make up `p`, in order. They must fill it exactly: the twelve months of a year do, its
/// weeks do not and raise `domain_error`. For the fiscal kinds the calendar is that of `p`.
/// Example: `for (period const m : subperiods(year(2024), period_kind::month)) print(to_text(m));`
[[nodiscard]] constexpr period_range subperiods(period const& p, period_kind kind) {
    static_cast<void>(length_in_days(p)); // refuses what has no length
    fiscal_calendar const calendar = is_fiscal(kind) ? p.calendar : fiscal_calendar{};
    if (period_at(p.first, kind, calendar).first != p.first || period_at(p.past - 1, kind, calendar).past != p.past)
        refused::the_kind_does_not_divide_the_period_exactly();
    return {p.first, p.past, kind, calendar};
}

/// The periods from `first` to `last`, both included. They must be of one regular kind and calendar; others raise
/// `domain_error`. \code periods(year(2020), year(2024)) // five years \endcode
[[nodiscard]] constexpr period_range periods(period const& first, period const& last) {
    if (!is_regular(first.kind)) refused::only_a_period_of_a_regular_kind_has_a_next_and_a_previous();
    if (first.kind != last.kind || !(first.calendar == last.calendar))
        refused::the_two_periods_are_of_different_kinds();
    if (last.first < first.first) refused::the_period_ends_before_it_begins();
    return {first.first, last.past, first.kind, first.calendar};
}

namespace calendar_detail {
/// Whole calendar months from `first` to `past`, or 0 when it is not a whole number of them.
[[nodiscard]] constexpr std::int32_t whole_months(serial_day first, serial_day past) {
    civil_date const from = to_civil(first);
    civil_date const to = to_civil(past);
    if (from.day != to.day || from.day > 28) return 0;
    return (to.year - from.year) * 12 + to.month - from.month;
}
} // namespace calendar_detail

/// How many years the period has, as an exact fraction. The first rule that fits is used:
/// 1. A regular kind counts months: a year is 1, a quarter 1/4, a month 1/12, whatever their days and their calendar.
/// 2. A span of fiscal years, halves, quarters or months counts those.
/// 3. Days that run from one day of a month (1 to 28) to the same day of another count calendar months: 2020-04-01 up
///    to 2021-07-01 is 5/4.
/// 4. Anything else counts days, each as 1/365 or 1/366 of the calendar year that it lies in ("actual/actual", as in
///    ISDA 2006 definitions 4.16(b)): a week of 2023 is 7/365.
///
/// Rules 1 to 3 add up exactly among themselves, and so does rule 4; a sum of both kinds can differ from the whole by a
/// day's part. Refused like `length_in_days`. \code length_in_years(span(year(2020), year(2024))) == day_fraction{5, 1}
/// \endcode
[[nodiscard]] constexpr day_fraction length_in_years(period const& p) {
    static_cast<void>(length_in_days(p)); // refuses what has no length
    if (is_regular(p.kind) && calendar_detail::months_of(p.kind) > 0)
        return calendar_detail::reduced(calendar_detail::months_of(p.kind), 12);
    if (p.kind == period_kind::span && is_fiscal(p.part)) {
        std::int32_t months = 0;
        for (serial_day at = p.first; at < p.past; at = period_at(at, p.part, p.calendar).past)
            months += calendar_detail::months_of(p.part);
        return calendar_detail::reduced(months, 12);
    }
    if (std::int32_t const months = calendar_detail::whole_months(p.first, p.past); months > 0)
        return calendar_detail::reduced(months, 12);
    std::int32_t const from = to_civil(p.first).year;
    std::int32_t const to = to_civil(p.past).year;
    std::int32_t const days_from = is_leap_year(from) ? 366 : 365;
    if (from == to) return calendar_detail::reduced(p.past - p.first, days_from);
    std::int32_t const days_to = is_leap_year(to) ? 366 : 365;
    std::int64_t const at_start = to_serial({from + 1, 1, 1}) - p.first;
    std::int64_t const at_end = p.past - to_serial({to, 1, 1});
    std::int64_t const both = std::int64_t{365} * 366;
    return calendar_detail::reduced((to - from - 1) * both + at_start * (both / days_from) + at_end * (both / days_to),
                                    both);
}

} // namespace almanac::inline v0
