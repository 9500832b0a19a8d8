// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Reading durations in whole days (ISO 8601; xs:duration of XML Schema, which SDMX has).
#pragma once

#include <almanac/calendar/scan.hpp>

#include <cstddef>
#include <cstdint>

namespace almanac::inline v0::calendar_detail {

/// How long a duration is: calendar months, and then days.
struct months_and_days {
    std::int32_t months;
    std::int32_t days;
};

/// A number of days or weeks that cannot overflow.
constexpr std::int32_t checked_days(scanner const& scan, std::int32_t days, std::size_t where) {
    if (days > 9999 * 366) scan.fail_at(where, "a duration that ends by the year 9999");
    return days;
}

/// Reads `P5Y`, `P1Y6M`, `P90D`, and `P2W` where there are weeks: in ISO 8601, not in SDMX.
constexpr months_and_days duration(scanner& scan, bool has_weeks) {
    std::size_t const where = scan.at;
    scan.expect("P", "a duration such as P5Y, P6M, P2W or P90D");
    std::int32_t counts[3] = {};
    constexpr char letters[] = {'Y', 'M', 'D'};
    int unit = 0;
    if (scan.done()) scan.fail("a number and Y, M or D");
    while (!scan.done() && scan.peek() != '/') {
        if (scan.peek() == 'T') scan.fail("a duration in whole days: a period counts whole days");
        std::size_t const at_number = scan.at;
        std::int32_t value = 0;
        for (; scan.digit(); ++scan.at) {
            value = value * 10 + (scan.peek() - '0');
            if (value > 9999999) scan.fail_at(at_number, "a number of at most seven digits");
        }
        if (scan.at == at_number) scan.fail("a number and Y, M or D");
        if (unit == 0 && has_weeks && scan.accept("W")) return {0, 7 * checked_days(scan, value, where)};
        while (unit < 3 && scan.peek() != letters[unit]) ++unit;
        if (unit == 3) scan.fail("Y, M or D, in that order and each once, or weeks alone");
        counts[unit++] = value;
        ++scan.at;
    }
    if (counts[0] > 9999 || counts[1] > 9999 * 12) scan.fail_at(where, "a duration that ends by the year 9999");
    return {12 * counts[0] + counts[1], checked_days(scan, counts[2], where)};
}

} // namespace almanac::inline v0::calendar_detail
