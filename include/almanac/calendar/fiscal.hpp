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
#include <type_traits>

namespace almanac::inline v0 {

namespace calendar_detail {

/// Short, because clang prints no more than some 34 characters of a name (SH is solar Hijri): "PAK fiscal year from 1
/// July", "AFG fiscal year from SH 10-01", "reporting year from 1 July".
[[nodiscard]] constexpr text<160> calendar_words(fiscal_calendar const& calendar) {
    text<160> words;
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
    constexpr text<160> words = calendar_words(Calendar);
    return fixed_string<words.size()>(words.view());
}

// A member of a struct: g++ 12 fails on the alias alone.
template <fiscal_calendar Calendar>
struct calendar_in_words {
    using type = name<spelled_calendar<Calendar>()>;
};

} // namespace calendar_detail

namespace refused {
/// Why a function is deleted: the last argument of its template, which compilers print.
template <class Left, class Right>
struct these_are_of_two_fiscal_calendars_convert_through_period {};
} // namespace refused

/// The operators of fiscal years and quarters, found by argument-dependent lookup.
namespace fiscal_operators {
struct found_here {};
} // namespace fiscal_operators

template <fiscal_calendar Calendar>
struct fiscal_year;
template <fiscal_calendar Calendar>
struct fiscal_quarter;

namespace calendar_detail {
template <fiscal_calendar A, fiscal_calendar B>
struct two_calendars_in_words {
    using type = refused::these_are_of_two_fiscal_calendars_convert_through_period<typename calendar_in_words<A>::type,
                                                                                   typename calendar_in_words<B>::type>;
};
template <fiscal_calendar A, fiscal_calendar B>
using two_calendars = typename two_calendars_in_words<A, B>::type;

template <class T>
struct fiscal_operand {
    static constexpr int kind = 0;
};
template <fiscal_calendar Calendar>
struct fiscal_operand<fiscal_year<Calendar>> {
    static constexpr int kind = 1;
    static constexpr fiscal_calendar calendar = Calendar;
};
template <fiscal_calendar Calendar>
struct fiscal_operand<fiscal_quarter<Calendar>> {
    static constexpr int kind = 4;
    static constexpr fiscal_calendar calendar = Calendar;
};
/// Nothing, true, or the reason for two calendars.
template <class L, class R>
consteval auto fiscal_pair() {
    using left = fiscal_operand<L>;
    using right = fiscal_operand<R>;
    if constexpr (left::kind != 0 && left::kind == right::kind) {
        if constexpr (left::calendar == right::calendar) {
            return true;
        } else {
            return two_calendars<left::calendar, right::calendar>{};
        }
    }
}
template <class L, class R>
inline constexpr bool of_one_calendar = std::is_same_v<decltype(fiscal_pair<L, R>()), bool>;
template <class L, class R>
using why_not_one_calendar = decltype(fiscal_pair<L, R>());
template <class L, class R>
inline constexpr bool of_two_calendars = std::is_class_v<why_not_one_calendar<L, R>>;
} // namespace calendar_detail

/// True when fiscal years of the two calendars compare and subtract: the question that the errors above answer in
/// words. Example: `!same_fiscal_calendar<fiscal::pakistan, fiscal::india>`.
template <fiscal_calendar A, fiscal_calendar B>
concept same_fiscal_calendar = A == B;

/// A fiscal year of a calendar.
/// Example: `period(fiscal_year<fiscal::pakistan>{2024}).first == to_serial({2023, 7, 1})`.
/// The number is not checked here; the conversion to `period` checks it.
template <fiscal_calendar Calendar>
struct fiscal_year : fiscal_operators::found_here {
    std::int32_t value; ///< the number by which the calendar calls the year

    /// The fiscal year of this number.
    constexpr explicit fiscal_year(std::int32_t number)
        : value(number) {}
    // The comment that explains a deleted function stands on the line that compilers quote.
    // clang-format off
    template <fiscal_calendar Other, class Why = calendar_detail::two_calendars<Calendar, Other>>
    requires(!same_fiscal_calendar<Calendar, Other>)
    fiscal_year(fiscal_year<Other>) = delete; // almanac: cannot make a fiscal year of one calendar from one of another
    // clang-format on

    /// The fiscal year that holds the day.
    /// Example: `fiscal_year<fiscal::pakistan>::of(to_serial({2023, 7, 1})).value == 2024`.
    [[nodiscard]] static constexpr fiscal_year of(serial_day day) {
        return fiscal_year(calendar_detail::fiscal_year_number(Calendar, day));
    }
    /// The year itself: what comparison and subtraction go by.
    /// Example: `fiscal_year<fiscal::pakistan>{2024}.ordinal() == 2024`.
    [[nodiscard]] constexpr std::int32_t ordinal() const { return value; }
    /// Its days, with the kind `fiscal_year` and the calendar. A year in which the calendar was not in force is
    /// refused.
    constexpr operator period() const {
        return calendar_detail::part_of_fiscal_year(period_kind::fiscal_year, Calendar, value, 1);
    }
    constexpr fiscal_year& operator++() { return *this = *this + 1; }
    constexpr fiscal_year& operator--() { return *this = *this - 1; }
    /// The fiscal year so many years later. Raises `domain_error` beyond what its number can hold.
    friend constexpr fiscal_year operator+(fiscal_year year, std::int32_t years) {
        return fiscal_year(calendar_detail::counted(std::int64_t{year.value} + years));
    }
    /// The fiscal year so many years earlier. Raises `domain_error` beyond what its number can hold.
    friend constexpr fiscal_year operator-(fiscal_year year, std::int32_t years) {
        return fiscal_year(calendar_detail::counted(std::int64_t{year.value} - years));
    }
};

/// A quarter of a fiscal year.
/// Example: `period(fiscal_quarter<fiscal::pakistan>{2024, 1}).first == to_serial({2023, 7, 1})`.
template <fiscal_calendar Calendar>
struct fiscal_quarter : fiscal_operators::found_here {
    std::int32_t year;    ///< the number of the fiscal year
    std::int32_t quarter; ///< 1 to 4

    /// `quarter` is 1 to 4; another raises `domain_error`.
    constexpr fiscal_quarter(std::int32_t of_year, std::int32_t number)
        : year(of_year)
        , quarter(number) {
        if (number < 1 || number > 4) refused::the_quarter_is_not_from_1_to_4(number);
    }
    // The comment that explains a deleted function stands on the line that compilers quote.
    // clang-format off
    template <fiscal_calendar Other, class Why = calendar_detail::two_calendars<Calendar, Other>>
    requires(!same_fiscal_calendar<Calendar, Other>)
    fiscal_quarter(fiscal_quarter<Other>) = delete; // almanac: cannot make a fiscal year of one calendar from one of another
    // clang-format on

    /// Its days, with the kind `fiscal_quarter` and the calendar.
    constexpr operator period() const {
        return calendar_detail::part_of_fiscal_year(period_kind::fiscal_quarter, Calendar, year, quarter);
    }
    /// Quarters since the first one of year 0: what comparison and subtraction go by.
    /// Example: `fiscal_quarter<fiscal::pakistan>{2024, 1}.ordinal() == 4 * 2024`.
    [[nodiscard]] constexpr std::int64_t ordinal() const { return std::int64_t{4} * year + quarter - 1; }
    /// The quarter so many quarters later. Raises `domain_error` beyond what the number of its year can hold.
    friend constexpr fiscal_quarter operator+(fiscal_quarter q, std::int32_t quarters) {
        return with_ordinal(q.ordinal() + quarters);
    }
    /// The quarter so many quarters earlier. Raises as `+`.
    friend constexpr fiscal_quarter operator-(fiscal_quarter q, std::int32_t quarters) {
        return with_ordinal(q.ordinal() - quarters);
    }

private:
    static constexpr fiscal_quarter with_ordinal(std::int64_t its_ordinal) {
        std::int64_t const in_year = its_ordinal >= 0 ? its_ordinal / 4 : -((3 - its_ordinal) / 4);
        return {calendar_detail::counted(in_year), static_cast<std::int32_t>(its_ordinal - 4 * in_year) + 1};
    }
};

// Of each operator there are two, the one that works and the deleted one: compilers list every other one. The comment
// that explains a deleted function stands on the line that compilers quote.
// clang-format off
namespace fiscal_operators {

/// How many years, or quarters, lie from `b` to `a`. Two calendars do not compile.
template <class L, class R, class = std::enable_if_t<calendar_detail::of_one_calendar<L, R>>>
[[nodiscard]] constexpr std::int32_t operator-(L a, R b) { return calendar_detail::counted(std::int64_t{a.ordinal()} - b.ordinal()); }
template <class L, class R, class Why = calendar_detail::why_not_one_calendar<L, R>>
requires calendar_detail::of_two_calendars<L, R>
std::int32_t operator-(L, R) = delete; // almanac: cannot subtract fiscal years of two calendars; Why says which

// The earlier is the lesser. Two calendars do not compile.
template <class L, class R, class = std::enable_if_t<calendar_detail::of_one_calendar<L, R>>>
[[nodiscard]] constexpr bool operator==(L a, R b) { return a.ordinal() == b.ordinal(); }
template <class L, class R, class Why = calendar_detail::why_not_one_calendar<L, R>>
requires calendar_detail::of_two_calendars<L, R>
bool operator==(L, R) = delete; // almanac: cannot compare fiscal years of two calendars; Why says which
template <class L, class R, class = std::enable_if_t<calendar_detail::of_one_calendar<L, R>>>
[[nodiscard]] constexpr bool operator<(L a, R b) { return a.ordinal() < b.ordinal(); }
template <class L, class R, class Why = calendar_detail::why_not_one_calendar<L, R>>
requires calendar_detail::of_two_calendars<L, R>
bool operator<(L, R) = delete; // almanac: cannot compare fiscal years of two calendars; Why says which
template <class L, class R, class = std::enable_if_t<calendar_detail::of_one_calendar<L, R>>>
[[nodiscard]] constexpr bool operator>(L a, R b) { return a.ordinal() > b.ordinal(); }
template <class L, class R, class Why = calendar_detail::why_not_one_calendar<L, R>>
requires calendar_detail::of_two_calendars<L, R>
bool operator>(L, R) = delete; // almanac: cannot compare fiscal years of two calendars; Why says which
template <class L, class R, class = std::enable_if_t<calendar_detail::of_one_calendar<L, R>>>
[[nodiscard]] constexpr bool operator<=(L a, R b) { return a.ordinal() <= b.ordinal(); }
template <class L, class R, class Why = calendar_detail::why_not_one_calendar<L, R>>
requires calendar_detail::of_two_calendars<L, R>
bool operator<=(L, R) = delete; // almanac: cannot compare fiscal years of two calendars; Why says which
template <class L, class R, class = std::enable_if_t<calendar_detail::of_one_calendar<L, R>>>
[[nodiscard]] constexpr bool operator>=(L a, R b) { return a.ordinal() >= b.ordinal(); }
template <class L, class R, class Why = calendar_detail::why_not_one_calendar<L, R>>
requires calendar_detail::of_two_calendars<L, R>
bool operator>=(L, R) = delete; // almanac: cannot compare fiscal years of two calendars; Why says which

} // namespace fiscal_operators
// clang-format on

/// The fiscal year of a calendar that is known at run time only, as a period. \code fiscal_period(fiscal::india, 2024)
/// \endcode
[[nodiscard]] constexpr period fiscal_period(fiscal_calendar const& calendar, std::int32_t number) {
    return calendar_detail::part_of_fiscal_year(period_kind::fiscal_year, calendar, number, 1);
}

/// Part `part` (from 1) of such a year: `kind` is `fiscal_half`, `fiscal_trimester`, `fiscal_quarter` or
/// `fiscal_month`; another kind, and a part that the year does not have, raise `domain_error`.
[[nodiscard]] constexpr period fiscal_period(fiscal_calendar const& calendar, std::int32_t number, period_kind kind,
                                             std::int32_t part) {
    if (!is_fiscal(kind)) refused::the_kind_is_not_a_fiscal_one();
    std::int32_t const parts = 12 / calendar_detail::months_of(kind);
    if (part < 1 || part > parts) refused::the_fiscal_year_has_no_such_part(part, parts);
    return calendar_detail::part_of_fiscal_year(kind, calendar, number, part);
}

} // namespace almanac::inline v0
