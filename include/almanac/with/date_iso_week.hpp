// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// To and from the ISO week calendar of Howard Hinnant's `date` (`date/iso_week.h`).
#pragma once

#include <almanac/with/date.hpp>

#include <date/iso_week.h>

namespace almanac::inline v0 {

/// The day's ISO week date, with its weekday. \code to_year_weeknum_weekday(day(2021, 1, 3).first) // 2020-W53-Sun
/// \endcode
[[nodiscard]] constexpr ::iso_week::year_weeknum_weekday to_year_weeknum_weekday(serial_day day) {
    return ::iso_week::year_weeknum_weekday(to_sys_days(day));
}

/// The week as a period, Monday to Sunday. A week that the year does not have raises `domain_error`.
/// Example: `from_year_weeknum(iso_week::year{2024} / iso_week::weeknum{5}) == almanac::iso_week(2024, 5)`.
[[nodiscard]] constexpr period from_year_weeknum(::iso_week::year_weeknum week) {
    return almanac::iso_week(static_cast<int>(week.year()),
                             static_cast<std::int32_t>(static_cast<unsigned>(week.weeknum())));
}

} // namespace almanac::inline v0
