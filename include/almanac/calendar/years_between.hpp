// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The time between two periods in years, exactly.
#pragma once

#include <almanac/calendar/period_range.hpp>
#include <almanac/core/error.hpp>

#include <cstdint>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: time is counted from the earlier period to the later one.
[[noreturn]] inline void the_second_period_is_the_earlier_one() {
    raise<domain_error>("cannot count the years between two periods: the second is the earlier one");
}
} // namespace refused

/// A number of years, from a number or from the exact fraction that `years_between` gives.
/// Example: `year_count(day_fraction{1, 4}).value == 0.25`.
struct year_count {
    double value = 0; ///< in years

    /// Of a number of years.
    constexpr year_count(double years)
        : value(years) {}
    /// Of the exact fraction, rounded to the nearest `double`.
    constexpr year_count(day_fraction years)
        : value(to_double(years)) {}
};

/// Which moments of two periods time is counted between.
/// Example: `years_between(year(2019), year(2024), time_between::midpoints) == day_fraction{5, 1}`.
enum class time_between : unsigned char {
    midpoints, ///< right for flows and averages, whose periods stand for their middle
    ends,      ///< right for stocks at the end of each period
};

namespace calendar_detail {

/// Years from one day to another, negative backwards.
constexpr day_fraction years_from(serial_day first, serial_day past) {
    if (first == past) return {};
    if (first < past) return length_in_years(stretch(first, past));
    day_fraction const back = length_in_years(stretch(past, first));
    return {-back.numerator, back.denominator};
}
constexpr day_fraction reduced_with_sign(std::int64_t numerator, std::int64_t denominator) {
    if (numerator >= 0) return reduced(numerator, denominator);
    day_fraction const positive = reduced(-numerator, denominator);
    return {-positive.numerator, positive.denominator};
}
constexpr day_fraction mean_of(day_fraction a, day_fraction b) {
    return reduced_with_sign(a.numerator * b.denominator + b.numerator * a.denominator,
                             2 * a.denominator * b.denominator);
}
constexpr day_fraction years_from(period const& a, period const& b, time_between how) {
    bool const alike = is_regular(a.kind) && a.kind == b.kind && a.calendar == b.calendar;
    if (alike) {
        std::int64_t const months = months_of(a.kind);
        if (months == 0) return years_from(a.first, b.first); // days and weeks, each as long as the other
        std::int64_t const years = std::int64_t{year_of(b)} - year_of(a);
        return reduced_with_sign(years * 12 + (part_of(b) - part_of(a)) * months, 12);
    }
    day_fraction const ends = years_from(a.past, b.past);
    return how == time_between::ends ? ends : mean_of(years_from(a.first, b.first), ends);
}

} // namespace calendar_detail

/// The years between the midpoints, or between the ends, of two periods, as an exact fraction.
/// - Two years, quarters, months or other parts of the years of one calendar count months, so that 2019 and 2024 are
///   exactly 5 apart, also in fiscal and solar Hijri years.
/// - Otherwise time goes from end to end, or half from start to start and half from end to end, which is from midpoint
///   to midpoint. Two days, or two weeks, count from first day to first day. By the rules of `length_in_years` it is
///   months between equal days of a month, and days as 1/365 or 1/366 of the calendar year that each lies in: a leap
///   day makes no year longer.
///
/// A moment ("by", "as of") stands for its period. Raises `domain_error` for no period, for one without an end, and
/// when the second comes first.
/// Example: `years_between(year(2019), quarter(2024, 4), time_between::ends) == day_fraction{5, 1}`.
[[nodiscard]] constexpr day_fraction years_between(period const& earlier, period const& later, time_between how) {
    period const from = period_of(earlier);
    period const to = period_of(later);
    static_cast<void>(length_in_days(from)); // refuses what has no length
    static_cast<void>(length_in_days(to));
    day_fraction const years = calendar_detail::years_from(from, to, how);
    if (years.numerator < 0) refused::the_second_period_is_the_earlier_one();
    return years;
}

} // namespace almanac::inline v0
