// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// FRED, the data service of the Federal Reserve Bank of St. Louis (https://fred.stlouisfed.org): `DATE` and a column a
/// series, each day the first of its period, "." for no value.
#pragma once

#include <almanac/io/long_csv.hpp>

#include <cstdint>

namespace almanac::inline v0 {

namespace io_detail {
/// Of what the days are the first, by the least distance between two that follow each other: a month for 1 January and
/// 1 February, a quarter for 1 January and 1 April. None when they are days or weeks.
inline period_kind kind_by_distance(std::vector<period> const& days) {
    std::int32_t least = 0;
    for (std::size_t i = 0; i + 1 < days.size(); ++i) {
        std::int32_t const distance = days[i + 1].first - days[i].first;
        std::int32_t const size = distance < 0 ? -distance : distance;
        least = least == 0 || size < least ? size : least;
        if (to_civil(days[i].first).day != 1) return period_kind::none;
    }
    if (least >= 28 && least <= 31) return period_kind::month;
    if (least >= 90 && least <= 92) return period_kind::quarter;
    if (least >= 181 && least <= 184) return period_kind::half_year;
    return least == 365 || least == 366 ? period_kind::year : period_kind::none;
}
} // namespace io_detail

/// Reads a file of FRED: `DATE` (or `observation_date`) and a column a series, which its code names. The days become
/// the months, quarters or years that they begin; `options.every` says it for a file of one line. The area is not in
/// the file: series have none. Raises as `read_columns_csv`.
/// Example: `read_fred("DATE,CPIAUCSL\n2024-01-01,309.7\n2024-02-01,311.1\n", "DATE").periods[0] == month(2024, 1)`.
[[nodiscard]] inline long_table read_fred(std::string_view source, std::string_view date,
                                          read_options const& options = {}) {
    long_table table = read_columns_csv(source, {.period = date}, options);
    table.dialect = "FRED";
    if (options.every != period_kind::none) return table;
    period_kind const every = io_detail::kind_by_distance(table.periods);
    if (every == period_kind::none) return table;
    for (period& each : table.periods) each = period_at(each.first, every);
    return table;
}

} // namespace almanac::inline v0
