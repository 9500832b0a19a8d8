// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Fiscal years and quarters with their calendar in the type. Two of one calendar compare and subtract like numbers;
/// two of different calendars do not compile, because FY2024 of Pakistan and of India are different months. Both
/// convert to `period`, where `relation` and `overlap` say how they lie to each other.
#pragma once

#include <almanac/calendar/fiscal_calendar.hpp>
#include <almanac/calendar/period_type.hpp>
#include <almanac/core/fixed_string.hpp>
#include <almanac/core/text.hpp>

#include <cstdint>

namespace almanac::inline v0 {

namespace calendar_detail {

/// Short, because clang prints no more than some 34 characters of a name (SH is solar Hijri): "PAK fiscal year from 1
/// July", "AFG fiscal year from SH 10-01", "reporting year from 1 July".
[[nodiscard]] constexpr text<96> calendar_words(fiscal_calendar const& calendar) {
    text<96> words;
    if (fiscal_area_of(calendar).empty()) {
        words.append("reporting year from ");
    } else {
        words.append(fiscal_area_of(calendar)).append(" fiscal year from ");
    }
    if (calendar.system == calendar_system::solar_hijri) {
        words.append("SH ").append_unsigned(static_cast<std::uint64_t>(calendar.start_month), 2);
        words.append('-').append_unsigned(static_cast<std::uint64_t>(calendar.start_day), 2);
    } else {
        words.append_integer(calendar.start_day).append(' ').append(month_name(calendar.start_month));
    }
    return words;
}

template <fiscal_calendar Calendar>
[[nodiscard]] constexpr auto spelled_calendar() {
    constexpr text<96> words = calendar_words(Calendar);
    return fixed_string<words.size()>(words.view());
}

template <fiscal_calendar Calendar>
using calendar_name = name<spelled_calendar<Calendar>()>;

template <class Left, class Right>
struct comparing_fiscal_years {
    static constexpr bool same_calendar = false;
};
template <class Left, class Right>
struct subtracting_fiscal_years {
    static constexpr bool same_calendar = false;
};
template <class To, class From>
struct assigning_fiscal_years {
    static constexpr bool same_calendar = false;
};

template <fiscal_calendar A, fiscal_calendar B>
constexpr void refuse_comparison() {
    static_assert(comparing_fiscal_years<calendar_name<A>, calendar_name<B>>::same_calendar,
                  "almanac: cannot compare fiscal years of two calendars; compare them as periods");
}
template <fiscal_calendar A, fiscal_calendar B>
constexpr void refuse_subtraction() {
    static_assert(subtracting_fiscal_years<calendar_name<A>, calendar_name<B>>::same_calendar,
                  "almanac: cannot subtract fiscal years of two calendars");
}
template <fiscal_calendar To, fiscal_calendar From>
constexpr void refuse_assignment() {
    static_assert(assigning_fiscal_years<calendar_name<To>, calendar_name<From>>::same_calendar,
                  "almanac: cannot make a fiscal year of one calendar from one of another; convert through period");
}

} // namespace calendar_detail

/// True when fiscal years of the two calendars compare and subtract: the question that the errors above answer with
/// words.
template <fiscal_calendar A, fiscal_calendar B>
concept same_fiscal_calendar = A == B;

/// A fiscal year of a calendar: `fiscal_year<fiscal::pakistan>{2024}` is July 2023 to June 2024.
/// The number is not checked here; the conversion to `period` checks it.
template <fiscal_calendar Calendar>
struct fiscal_year {
    std::int32_t value;

    constexpr explicit fiscal_year(std::int32_t number)
        : value(number) {}
    /// From another calendar: does not compile, and says so.
    template <fiscal_calendar Other>
    requires(!same_fiscal_calendar<Calendar, Other>) constexpr fiscal_year(fiscal_year<Other>)
        : value(0) {
        calendar_detail::refuse_assignment<Calendar, Other>();
    }

    /// The fiscal year that holds the day.
    [[nodiscard]] static constexpr fiscal_year of(serial_day day) {
        return fiscal_year(calendar_detail::fiscal_year_number(Calendar, day));
    }
    /// Its days, with the kind `fiscal_year` and the calendar. A year in which the calendar was not in force is
    /// refused.
    constexpr operator period() const {
        return calendar_detail::part_of_fiscal_year(period_kind::fiscal_year, Calendar, value, 1);
    }
    constexpr fiscal_year& operator++() { return *this = *this + 1; }
    constexpr fiscal_year& operator--() { return *this = *this - 1; }
    friend constexpr fiscal_year operator+(fiscal_year year, std::int32_t years) {
        return fiscal_year(calendar_detail::counted(std::int64_t{year.value} + years));
    }
    friend constexpr fiscal_year operator-(fiscal_year year, std::int32_t years) {
        return fiscal_year(calendar_detail::counted(std::int64_t{year.value} - years));
    }
};

/// Years between two fiscal years.
template <fiscal_calendar A, fiscal_calendar B>
[[nodiscard]] constexpr std::int32_t operator-(fiscal_year<A> a, fiscal_year<B> b) {
    if constexpr (!same_fiscal_calendar<A, B>) calendar_detail::refuse_subtraction<A, B>();
    return calendar_detail::counted(std::int64_t{a.value} - b.value);
}
/// The same fiscal year. Two calendars do not compile.
template <fiscal_calendar A, fiscal_calendar B>
[[nodiscard]] constexpr bool operator==(fiscal_year<A> a, fiscal_year<B> b) {
    if constexpr (!same_fiscal_calendar<A, B>) calendar_detail::refuse_comparison<A, B>();
    return a.value == b.value;
}
/// The earlier fiscal year is the lesser. Two calendars do not compile.
template <fiscal_calendar A, fiscal_calendar B>
[[nodiscard]] constexpr bool operator<(fiscal_year<A> a, fiscal_year<B> b) {
    if constexpr (!same_fiscal_calendar<A, B>) calendar_detail::refuse_comparison<A, B>();
    return a.value < b.value;
}
/// \copydoc operator<(fiscal_year<A>, fiscal_year<B>)
template <fiscal_calendar A, fiscal_calendar B>
[[nodiscard]] constexpr bool operator>(fiscal_year<A> a, fiscal_year<B> b) {
    if constexpr (!same_fiscal_calendar<A, B>) calendar_detail::refuse_comparison<A, B>();
    return a.value > b.value;
}
/// \copydoc operator<(fiscal_year<A>, fiscal_year<B>)
template <fiscal_calendar A, fiscal_calendar B>
[[nodiscard]] constexpr bool operator<=(fiscal_year<A> a, fiscal_year<B> b) {
    if constexpr (!same_fiscal_calendar<A, B>) calendar_detail::refuse_comparison<A, B>();
    return a.value <= b.value;
}
/// \copydoc operator<(fiscal_year<A>, fiscal_year<B>)
template <fiscal_calendar A, fiscal_calendar B>
[[nodiscard]] constexpr bool operator>=(fiscal_year<A> a, fiscal_year<B> b) {
    if constexpr (!same_fiscal_calendar<A, B>) calendar_detail::refuse_comparison<A, B>();
    return a.value >= b.value;
}

/// A quarter of a fiscal year: `fiscal_quarter<fiscal::pakistan>{2024, 1}` is July to September 2023.
template <fiscal_calendar Calendar>
struct fiscal_quarter {
    std::int32_t year;
    std::int32_t quarter;

    /// `quarter` is 1 to 4; another is refused with `domain_error`.
    constexpr fiscal_quarter(std::int32_t of_year, std::int32_t number)
        : year(of_year)
        , quarter(number) {
        if (number < 1 || number > 4) refused::the_quarter_is_not_from_1_to_4(number);
    }
    /// From another calendar: does not compile, and says so.
    template <fiscal_calendar Other>
    requires(!same_fiscal_calendar<Calendar, Other>) constexpr fiscal_quarter(fiscal_quarter<Other>)
        : year(0)
        , quarter(0) {
        calendar_detail::refuse_assignment<Calendar, Other>();
    }

    /// Its days, with the kind `fiscal_quarter` and the calendar.
    constexpr operator period() const {
        return calendar_detail::part_of_fiscal_year(period_kind::fiscal_quarter, Calendar, year, quarter);
    }
    /// Quarters since the first one of year 0: what comparison and subtraction go by.
    [[nodiscard]] constexpr std::int64_t ordinal() const { return std::int64_t{4} * year + quarter - 1; }
};

/// Quarters between two fiscal quarters. Two calendars do not compile.
template <fiscal_calendar A, fiscal_calendar B>
[[nodiscard]] constexpr std::int32_t operator-(fiscal_quarter<A> a, fiscal_quarter<B> b) {
    if constexpr (!same_fiscal_calendar<A, B>) calendar_detail::refuse_subtraction<A, B>();
    return calendar_detail::counted(a.ordinal() - b.ordinal());
}
/// The same fiscal quarter. Two calendars do not compile.
template <fiscal_calendar A, fiscal_calendar B>
[[nodiscard]] constexpr bool operator==(fiscal_quarter<A> a, fiscal_quarter<B> b) {
    if constexpr (!same_fiscal_calendar<A, B>) calendar_detail::refuse_comparison<A, B>();
    return a.ordinal() == b.ordinal();
}
/// The earlier fiscal quarter is the lesser. Two calendars do not compile.
template <fiscal_calendar A, fiscal_calendar B>
[[nodiscard]] constexpr bool operator<(fiscal_quarter<A> a, fiscal_quarter<B> b) {
    if constexpr (!same_fiscal_calendar<A, B>) calendar_detail::refuse_comparison<A, B>();
    return a.ordinal() < b.ordinal();
}

/// The fiscal year of a calendar that is known at run time only, as a period. \code fiscal_period(fiscal::india, 2024)
/// \endcode
[[nodiscard]] constexpr period fiscal_period(fiscal_calendar const& calendar, std::int32_t number) {
    return calendar_detail::part_of_fiscal_year(period_kind::fiscal_year, calendar, number, 1);
}

/// Part `part` (from 1) of such a year: `kind` is `fiscal_half`, `fiscal_trimester`, `fiscal_quarter` or
/// `fiscal_month`.
[[nodiscard]] constexpr period fiscal_period(fiscal_calendar const& calendar, std::int32_t number, period_kind kind,
                                             std::int32_t part) {
    if (!is_fiscal(kind)) refused::the_kind_is_not_a_fiscal_one();
    std::int32_t const parts = 12 / calendar_detail::months_of(kind);
    if (part < 1 || part > parts) refused::the_fiscal_year_has_no_such_part(part, parts);
    return calendar_detail::part_of_fiscal_year(kind, calendar, number, part);
}

} // namespace almanac::inline v0
