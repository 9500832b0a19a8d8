// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// How often a series has a value, and the ordinal of a period: periods of one frequency are consecutive integers.
#pragma once

#include <almanac/calendar/period_range.hpp>

#include <cstdint>

namespace almanac::inline v0 {

/// A frequency: a regular kind of period and, for the fiscal kinds, its calendar (SDMX: FREQ and the start of the
/// reporting year). Pakistan's fiscal years and calendar years are two frequencies.
/// Example: `frequency_of(fiscal_year<fiscal::pakistan>{2024}) != frequency{period_kind::year}`.
struct frequency {
    period_kind kind = period_kind::year; ///< how long a period is
    fiscal_calendar calendar{};           ///< of the fiscal kinds: when the year begins

    friend constexpr bool operator==(frequency const& a, frequency const& b) {
        return a.kind == b.kind && a.calendar == b.calendar;
    }
};

/// The frequency that a period belongs to. Raises `domain_error` for spans, moments and no period.
/// Example: `frequency_of(quarter(2024, 1)) == frequency{period_kind::quarter}`.
[[nodiscard]] constexpr frequency frequency_of(period const& p) {
    if (!is_regular(p.kind)) refused::only_a_period_of_a_regular_kind_has_a_next_and_a_previous();
    return {p.kind, p.calendar};
}

/// How many periods of the frequency make a year; 0 for weeks and days, of which not every year has
/// the same number.
/// Example: `periods_per_year(frequency{period_kind::quarter}) == 4`.
[[nodiscard]] constexpr std::int32_t periods_per_year(frequency const& f) {
    std::int32_t const months = calendar_detail::months_of(f.kind);
    return months == 0 ? 0 : 12 / months;
}

/// The ordinal of a period in its frequency: the next period has the next one. Years have their number, quarters four
/// times as many; days count from 1970-01-01, weeks from the one of that day. Raises as `frequency_of`.
/// \code ordinal(year(2024)) == 2024; ordinal(quarter(2025, 1)) == ordinal(quarter(2024, 4)) + 1 \endcode
[[nodiscard]] constexpr std::int32_t ordinal(period const& p) {
    frequency const f = frequency_of(p);
    if (f.kind == period_kind::day) return p.first.days;
    if (f.kind == period_kind::week) return (p.first + 3).days / 7; // exact: a Monday is day -3 and every seventh
    std::int32_t const parts = periods_per_year(f);
    return year_of(p) * parts + (parts == 1 ? 0 : part_of(p) - 1);
}

/// The period with this ordinal. Raises `domain_error` beyond the years 1 to 9999.
/// \code period_with(2024, frequency{period_kind::year}) == year(2024) \endcode
[[nodiscard]] constexpr period period_with(std::int32_t its_ordinal, frequency const& f) {
    if (f.kind == period_kind::day) return day(serial_day{its_ordinal});
    if (f.kind == period_kind::week) {
        // No week of the years 1 to 9999 is 600,000 weeks from 1970, and seven times as many days are a number.
        std::int32_t const weeks = its_ordinal < -600000 ? -600000 : its_ordinal > 600000 ? 600000 : its_ordinal;
        return period_at(serial_day{weeks * 7 - 3}, f.kind);
    }
    std::int32_t const parts = periods_per_year(f);
    std::int32_t const number = its_ordinal >= 0 ? its_ordinal / parts : -1; // year 0 and before is refused below
    return is_fiscal(f.kind) ? calendar_detail::part_of_fiscal_year(f.kind, f.calendar, number, its_ordinal % parts + 1)
                             : calendar_detail::part_of_year(f.kind, f.calendar, number, its_ordinal % parts + 1);
}

} // namespace almanac::inline v0
