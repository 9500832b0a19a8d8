// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// How people write a period with its part before the year: `Q1 2024`, `March 2024`, `31 March 2024`.
#pragma once

#include <almanac/calendar/period.hpp>
#include <almanac/calendar/scan.hpp>
#include <almanac/core/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0::calendar_detail {

/// The month whose English name, or whose first three letters (or "Sept"), stand here in any case; steps over it.
/// Else 0.
constexpr std::int32_t month_in_words(scanner& scan) {
    using core_detail::lower_case;
    std::size_t letters = 0;
    while (lower_case(scan.peek(letters)) >= 'a' && lower_case(scan.peek(letters)) <= 'z') ++letters;
    for (std::int32_t number = 1; number <= 12 && letters >= 3; ++number) {
        std::string_view const name = month_name(number);
        bool const is_sept = number == 9 && letters == 4;
        if (letters != 3 && !is_sept && letters != name.size()) continue;
        std::size_t same = 0;
        while (same < letters && lower_case(name[same]) == lower_case(scan.peek(same))) ++same;
        if (same != letters) continue;
        scan.at += letters;
        return number;
    }
    return 0;
}

/// A blank or a dash, and the year behind it.
constexpr std::int32_t year_behind(scanner& scan) {
    if (!scan.accept("-")) scan.expect(" ", "a blank and the year");
    return scan.year();
}

/// The part before the year: `Q1 2024`, `H2 2024`, `Jan 2024`, `31 March 2024`; or nothing, without moving.
constexpr period part_before_year(scanner& scan) {
    std::size_t const start = scan.at;
    if (std::int32_t const number = month_in_words(scan); number != 0) return month(year_behind(scan), number);
    bool const is_part = scan.digit(1) && (scan.peek(2) == ' ' || scan.peek(2) == '-');
    std::int32_t const part = is_part ? scan.peek(1) - '0' : 0;
    char const kind = core_detail::upper_case(scan.peek());
    if (is_part && (kind == 'Q' || kind == 'H' || kind == 'S' || kind == 'T')) {
        ++scan.at;
        std::int32_t const most = kind == 'Q' ? 4 : kind == 'T' ? 3 : 2;
        static_cast<void>(scan.number(1, 1, most,
                                      most == 4   ? "a quarter, 1 to 4"
                                      : most == 3 ? "a trimester, 1 to 3"
                                                  : "a half year, 1 or 2"));
        std::int32_t const number = year_behind(scan);
        return most == 4 ? quarter(number, part) : most == 3 ? trimester(number, part) : half(number, part);
    }
    std::size_t const digits = scan.digit() && scan.digit(1) ? 2 : scan.digit() ? 1 : 0;
    if (digits == 0 || (scan.peek(digits) != ' ' && scan.peek(digits) != '-')) return no_period();
    scan.at += digits + 1;
    std::int32_t const month_number = month_in_words(scan);
    scan.at = month_number == 0 ? start : scan.at;
    if (month_number == 0) return no_period();
    std::int32_t const number = year_behind(scan);
    std::size_t const past = scan.at;
    scan.at = start;
    std::int32_t const last = days_in_month(number, month_number);
    std::int32_t const date = scan.number(digits, 1, last, "a day of that month");
    scan.at = past;
    return day(number, month_number, date);
}

} // namespace almanac::inline v0::calendar_detail
