// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The refusals of the calendar. Each is a function that raises, and its name is the message that a compiler prints
/// when a constant expression runs into it: "call to non-constexpr function
/// almanac::refused::the_month_is_not_from_1_to_12".
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/core/text.hpp>

#include <cstdint>
#include <string_view>

/// Functions that raise `almanac::domain_error`. None is constexpr, so that each stops a constant expression under its
/// own name.
namespace almanac::inline v0::refused {

/// Raises `domain_error` with `before`, the number and `after` as its message.
[[noreturn]] inline void with_number(std::string_view before, std::int64_t number, std::string_view after) {
    text<160> message(before);
    raise(domain_error(message.append_integer(number).append(after).view()));
}

[[noreturn]] inline void the_number_of_days_or_years_is_too_great(std::int64_t number) {
    with_number("", number, " is beyond the days and years that are counted, -2147483648 to 2147483647");
}
[[noreturn]] inline void the_year_is_not_from_1_to_9999(std::int64_t year) {
    with_number("", year, " is not a year from 1 to 9999");
}
[[noreturn]] inline void the_half_is_not_1_or_2(int half) { with_number("", half, " is not a half year: 1 or 2"); }
[[noreturn]] inline void the_trimester_is_not_from_1_to_3(int part) {
    with_number("", part, " is not a trimester (four months) from 1 to 3");
}
[[noreturn]] inline void the_quarter_is_not_from_1_to_4(int quarter) {
    with_number("", quarter, " is not a quarter from 1 to 4");
}
[[noreturn]] inline void the_month_is_not_from_1_to_12(int month) {
    with_number("", month, " is not a month from 1 to 12");
}
[[noreturn]] inline void the_year_has_no_such_week(int year, int week) {
    text<160> before("the ISO year ");
    with_number(before.append_integer(year).append(" has no week ").view(), week, "");
}
[[noreturn]] inline void there_is_no_such_date(std::int64_t year, std::int64_t month, std::int64_t day) {
    text<160> message("there is no date ");
    message.append_integer(year).append('-').append_integer(month).append('-').append_integer(day);
    raise(domain_error(message.view()));
}
[[noreturn]] inline void the_solar_hijri_year_is_not_from_1206_to_1498(std::int64_t year) {
    with_number("the solar Hijri year ", year, " is outside 1206 to 1498, where the 33-year rule holds");
}
[[noreturn]] inline void the_day_is_outside_the_solar_hijri_years_1206_to_1498(int year, int month, int day) {
    text<160> message("the day ");
    message.append_integer(year).append('-').append_integer(month).append('-').append_integer(day);
    message.append(" is outside the solar Hijri years 1206 to 1498, where the 33-year rule holds");
    raise(domain_error(message.view()));
}
[[noreturn]] inline void there_is_no_such_solar_hijri_date(int year, int month, int day) {
    text<160> message("there is no solar Hijri date ");
    message.append_integer(year).append('-').append_integer(month).append('-').append_integer(day);
    raise(domain_error(message.view()));
}
[[noreturn]] inline void the_start_of_the_fiscal_year_is_not_a_day_of_every_year(int month, int day) {
    text<160> message("a fiscal year cannot start on --");
    message.append_unsigned(static_cast<std::uint64_t>(month), 2).append('-');
    message.append_unsigned(static_cast<std::uint64_t>(day), 2).append(": not every year has that day");
    raise(domain_error(message.view()));
}
[[noreturn]] inline void this_fiscal_calendar_is_not_known_for_that_year(std::string_view area, int year) {
    text<160> message("no source says that this fiscal calendar of ");
    message.append(area).append(" was in force in the fiscal year ").append_integer(year);
    raise(domain_error(message.view()));
}
[[noreturn]] inline void no_period_was_given() { raise<domain_error>("no period was given: it has no days"); }
[[noreturn]] inline void an_unbounded_period_has_no_length() {
    raise<domain_error>("a period without an end (\"since\") or a beginning (\"until\") has no length");
}
/// Raises `domain_error`: an "until" and a "since" together are all days there are.
[[noreturn]] inline void the_period_has_neither_beginning_nor_end() {
    raise<domain_error>("the two periods together have neither a beginning nor an end");
}
[[noreturn]] inline void a_moment_has_no_length() {
    raise<domain_error>("a moment (\"by\", \"as of\") has no length; ask its period");
}
[[noreturn]] inline void the_period_ends_before_it_begins() {
    raise<domain_error>("the period would end before it begins");
}
[[noreturn]] inline void the_period_is_already_open_or_a_moment() {
    raise<domain_error>("\"since\", \"by\" and \"as of\" take a period with two ends, not one of each other");
}
[[noreturn]] inline void only_a_period_of_a_regular_kind_has_a_next_and_a_previous() {
    raise<domain_error>("only a day, week, month, trimester, quarter, half, year or one of their fiscal twins "
                        "has a next and a previous one");
}
[[noreturn]] inline void the_kind_is_not_a_regular_one() {
    raise<domain_error>("the kind is not one that repeats: day, week, month, trimester, quarter, half year, year");
}
[[noreturn]] inline void the_period_is_not_a_calendar_month() {
    raise<domain_error>("the period is not a calendar month");
}
[[noreturn]] inline void the_kind_is_not_a_fiscal_one() {
    raise<domain_error>("the kind is not one of a fiscal calendar: year, half, trimester, quarter, month");
}
[[noreturn]] inline void the_fiscal_year_has_no_such_part(int part, int parts) {
    text<160> after(" is not a part of the fiscal year from 1 to ");
    with_number("", part, after.append_integer(parts).view());
}
[[noreturn]] inline void sdmx_has_no_text_for_this_period() {
    raise<domain_error>("SDMX has no TIME_PERIOD for a period without an end, a moment, or no period");
}
[[noreturn]] inline void the_kind_does_not_divide_the_period_exactly() {
    raise<domain_error>("the period is not a whole number of periods of that kind");
}
[[noreturn]] inline void the_two_periods_are_of_different_kinds() {
    raise<domain_error>("a range of periods needs a first and a last one of the same kind and calendar");
}
[[noreturn]] inline void the_two_periods_share_no_day() { raise<domain_error>("the two periods share no day"); }
[[noreturn]] inline void the_period_lies_in_more_than_one_year() {
    raise<domain_error>("the period lies in more than one year");
}

} // namespace almanac::inline v0::refused
