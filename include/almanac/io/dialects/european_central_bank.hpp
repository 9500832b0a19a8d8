// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The euro foreign exchange reference rates of the European Central Bank
/// (https://www.ecb.europa.eu/stats/policy_and_exchange_rates/): `Date` and a column a currency, the latest day first,
/// "N/A" for a currency that was not quoted, each line with a comma behind it; the daily file has blanks and dates in
/// words.
#pragma once

#include <almanac/io/long_csv.hpp>

namespace almanac::inline v0 {

/// Reads the history or the file of a day: units of the currency that the head names for one euro. The indicator of a
/// series is the currency's code. Raises as `read_columns_csv`.
/// Example: `read_ecb_reference_rates("Date,USD,JPY,\n2024-12-31,1.0389,163.06,\n").values[0].value == 1.0389`.
[[nodiscard]] inline long_table read_ecb_reference_rates(std::string_view source, read_options options = {}) {
    options.unit = "per EUR";
    long_table table = read_columns_csv(source, {.period = "Date"}, options);
    table.dialect = "ECB euro reference rates";
    return table;
}

namespace io_detail {
/// A further column whose text is the same for all values of a series becomes a dimension of it, if it is there.
inline void make_dimension(long_table& table, std::string_view name) {
    for (std::size_t column = 0; column < table.further.size(); ++column) {
        further_column const& its = table.further[column];
        if (its.name != name) continue;
        for (long_series& each : table.series) each.further.emplace_back();
        for (std::size_t i = 0; i < table.values.size(); ++i) {
            table.series[table.values[i].series].further.back() = table.pool[its.texts[i]];
        }
        table.dimensions.emplace_back(name);
        table.further.erase(table.further.begin() + static_cast<std::ptrdiff_t>(column));
        return;
    }
}
} // namespace io_detail

/// Reads a file of the ECB's data portal: `KEY, FREQ, CURRENCY, ...` with dimensions of SDMX. The key is the series.
/// Raises as `read_long_csv`. Example: `read_ecb_portal(file.view(), {.file = file.path()})`.
[[nodiscard]] inline long_table read_ecb_portal(std::string_view source, read_options const& options = {}) {
    long_table table = read_long_csv(
        source, {.indicator = "KEY", .period = "TIME_PERIOD", .value = "OBS_VALUE", .status = "OBS_STATUS"}, options);
    io_detail::make_dimension(table, "CURRENCY");
    io_detail::make_dimension(table, "CURRENCY_DENOM");
    table.dialect = "ECB data portal";
    return table;
}

} // namespace almanac::inline v0
